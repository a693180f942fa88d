using System.Net;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Finds texts of deleted pages and attachments that other files of the year repeat: titles and sentences of pages and text attachments,
/// and names of attachments. Such files are the one-page plan, the search index and the sources.
/// </summary>
internal static partial class PageTexts
{
    // Shorter sentences may occur anywhere by chance. Sentences that many pages share do not belong to the deleted page.
    private const int Shortest = 40;
    private const int Enough = 80;
    private const int Many = 4;
    private const int MaxSentences = 50;

    private static readonly string[] Read = [".html", ".md", ".txt", ".csv"];

    /// <summary>Returns the paths of the files, below <c>data/</c>.</summary>
    public static IReadOnlyList<string> Elsewhere(IReadOnlyList<StoredFile> before, RedactedBag left, IReadOnlyList<string> wholes)
    {
        string[] names =
        [
            .. before
                .Where(file => RedactedFile.IsWhole(file.Path, wholes) && !file.Path.EndsWith(".html", StringComparison.Ordinal))
                .Select(file => Path.GetFileName(file.Path)),
        ];

        // A page that an earlier act removed contains only the explanation.
        StoredFile[] gone =
        [
            .. before.Where(file =>
                RedactedFile.IsWhole(file.Path, wholes)
                && Read.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase)
                && !RemovedPage.Is(file.Bytes.Span)
            ),
        ];
        string[] titles = [.. gone.Select(TitleOf).OfType<string>().Concat(names).Distinct(StringComparer.Ordinal)];
        string[] sentences = [.. titles, .. gone.SelectMany(Sentences).Except(titles).Distinct(StringComparer.Ordinal).Take(MaxSentences)];
        if (sentences.Length == 0)
        {
            return [];
        }

        var (words, codes) = (new Redactor(sentences), RedactedBag.NamesOf(left.Payload));
        var found = AllCores.Make(left.Payload, file =>
            FileText.Decode(file.Bytes.Span) is var (text, _) ? words.FoundIn(file.Path, text, codes) : new HashSet<int>()
        );
        var own = Enumerable
            .Range(0, sentences.Length)
            .Where(i =>
                i < titles.Length
                || found.Where((set, at) => left.Payload[at].Path.EndsWith(".html", StringComparison.Ordinal) && set.Contains(i)).Count()
                    < Many
            )
            .ToArray();
        return [.. left.Payload.Where((_, at) => found[at].Overlaps(own)).Select(file => file.Path)];
    }

    private static IEnumerable<string> Sentences(StoredFile page) =>
        FileText.Decode(page.Bytes.Span) is var (text, _)
            ? (
                page.Path.EndsWith(".html", StringComparison.Ordinal)
                    ? Blocks().Split(Inner().Match(text).Value).Select(block => WebUtility.HtmlDecode(Tags().Replace(block, "")))
                    : Lines().Split(text)
            )
                .Select(words => words.Trim())
                .Where(words => words.Length >= Shortest)
                .Select(Beginning)
            : [];

    // The search index stores only the start of long texts.
    private static string Beginning(string words) =>
        words.Length <= Enough ? words : words[..(words.LastIndexOf(' ', Enough) is >= Shortest and var end ? end : Enough)];

    // Titles of any length count, because lists and other pages use them as link text. The titles of the program's own pages occur
    // everywhere.
    private static string? TitleOf(StoredFile page) =>
        !page.Path.EndsWith(".html", StringComparison.Ordinal)
        || page.Path.EndsWith("/index.html", StringComparison.Ordinal)
        || FileText.Decode(page.Bytes.Span) is not var (text, _)
            ? null
        : WebUtility.HtmlDecode(Tags().Replace(Added().Replace(Title().Match(text).Groups["words"].Value, ""), "")).Trim()
            is { Length: > 0 } words
            ? words
        : null;

    [GeneratedRegex("<h1\\b[^>]*>(?<words>.*?)</h1>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Title();

    // The year that the portal adds to a title.
    [GeneratedRegex("<span\\b[^>]*\\bdata-redazione\\b[^>]*>[^<]*</span>", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex("[\\r\\n\\t;|]+", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex("<main\\b[^>]*>.*</main>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Inner();

    [GeneratedRegex(
        "</?(?:p|li|h[1-6]|td|th|tr|dd|dt|div|section|figure|figcaption|blockquote|ul|ol|table|nav|summary|details|caption|main"
            + "|article)\\b[^>]*>",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
