using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Sites;

/// <summary>A page in the form in which it is kept: what its <c>main</c> holds, with an element of its own on a line of its own.</summary>
internal static partial class MainText
{
    /// <summary>
    /// The inside of <c>main</c>. The drawings of icons, and white space between lines, are the theme's affair and left out.
    /// </summary>
    public static string Of(string page)
    {
        var from = page.IndexOf("<main", StringComparison.Ordinal);
        var to = page.LastIndexOf("</main>", StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, "a page has no main element");
        var inside = page[(page.IndexOf('>', from) + 1)..to];
        return Lines(Block().Replace(Icon().Replace(inside, "<svg $1/>"), "\n$0"));
    }

    /// <summary>The entire document, but for the fingerprints in the names of the theme's files.</summary>
    public static string Whole(string page) => Lines(Icon().Replace(Fingerprint().Replace(page, ".…$1"), "<svg $1/>"));

    private static string Lines(string text) =>
        string.Concat(text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => line + "\n"));

    [GeneratedRegex(
        "<(?:section|article|nav|aside|div|header|footer|h[1-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|"
            + "figure|figcaption|details|summary|blockquote|hr|form|svg class=\"(?:bar|share))\\b"
    )]
    private static partial Regex Block();

    [GeneratedRegex("<svg class=\"[^\"]*(icon-[a-z]+)\"[^>]*>.*?</svg>\\s*", RegexOptions.Singleline)]
    private static partial Regex Icon();

    [GeneratedRegex(@"\.[0-9a-f]{10}(\.[a-z0-9]+)")]
    private static partial Regex Fingerprint();
}
