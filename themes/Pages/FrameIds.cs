namespace Cremona.Transparency.Pages;

/// <summary>
/// The element ids of the page frame. A theme uses no other ids in its frame, so that they never clash with heading ids of a text.
/// </summary>
public static class FrameIds
{
    /// <summary>The main content, the target of the skip link.</summary>
    public const string Content = "contenuto";

    /// <summary>The menu.</summary>
    public const string Menu = "menu";

    /// <summary>The page footer.</summary>
    public const string Foot = "piede";

    /// <summary>All ids of the frame.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>([Content, Menu, Foot], StringComparer.Ordinal);
}
