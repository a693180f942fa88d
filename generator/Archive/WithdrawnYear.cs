using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Recognises a withdrawn year: the same explanation at the address of each of its pages, and no other file.</summary>
internal static partial class WithdrawnYear
{
    /// <summary>True if the site shows only the explanation.</summary>
    /// <param name="bag">The year, with the decisions known when the site was built.</param>
    /// <param name="shown">The paths of the year in the site.</param>
    /// <param name="today">The reference day. Before the term ends, no year may be missing.</param>
    /// <param name="read">Returns a file of the site, or null if it cannot be read.</param>
    public static bool IsShown(FrozenBag bag, IReadOnlyCollection<string> shown, DateOnly today, Func<string, ReadOnlyMemory<byte>?> read)
    {
        if (bag.Facts(out _) is not { AtTerm: CommonFields.Goes, Term: { } last } || last >= today)
        {
            return false;
        }

        var words = TermWords.WithdrawnPage(bag.Year, last);
        return bag.Site.Select(line => line.Path)
                .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
                .ToHashSet(StringComparer.Ordinal)
                .SetEquals(shown) && shown.All(path => read(path) is { } page && ReadIn(Encoding.UTF8.GetString(page.Span)) == words);
    }

    // Returns the visible text of the page's main part. Returns null if the page hides something or has two main parts, as pages of this
    // program never do.
    private static string? ReadIn(string page) =>
        page.Contains("<!--", StringComparison.Ordinal) || OwnPart().Matches(page) is not [var own]
            ? null
            : Blanks().Replace(WebUtility.HtmlDecode(Tag().Replace(own.Groups[1].Value, " ")), " ").Trim();

    [GeneratedRegex(@"<main\b[^>]*>(.*?)</main>", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex OwnPart();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
