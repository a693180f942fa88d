namespace Cremona.Transparency.Pages;

/// <summary>
/// The ids that surround the content of each page: a theme gives its frame these and no others, so that a heading of a text is never one of
/// them.
/// </summary>
public static class FrameIds
{
    /// <summary>The content itself, where the skip link leads.</summary>
    public const string Content = "contenuto";

    /// <summary>The menu.</summary>
    public const string Menu = "menu";

    /// <summary>The foot of the page.</summary>
    public const string Foot = "piede";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>([Content, Menu, Foot], StringComparer.Ordinal);
}
