using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// What stands in the place of a frozen year once its term is over: one explanation, at the address of each of its pages, and nothing else.
/// </summary>
internal static partial class WithdrawnYear
{
    /// <summary>True where a site shows just that.</summary>
    /// <param name="bag">The year, with the decisions that the site knew of.</param>
    /// <param name="shown">The paths that the site has of the year.</param>
    /// <param name="today">The day on which it is asked: before the term is over no year may be missing.</param>
    /// <param name="read">Gives a file of the site, or null where it cannot.</param>
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

    // What a reader sees of the page's own part; null for a page that hides something or has two such parts, as none of ours does.
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
