using System.Net;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The sentences of pages and text attachments that were taken out whole, where other files of the year repeat them: the plan on one page, the search, the sources.</summary>
internal static partial class PageTexts
{
    // Shorter ones may be anybody's; what many pages say is not this one's.
    private const int Shortest = 40;
    private const int Many = 4;
    private const int Most = 50;

    private static readonly string[] Read = [".html", ".md", ".txt", ".csv"];

    /// <summary>Paths of the files, below <c>data/</c>.</summary>
    public static IReadOnlyList<string> Elsewhere(IReadOnlyList<StoredFile> before, RedactedBag left, IReadOnlyList<string> wholes)
    {
        string[] sentences = [.. before.Where(file => RedactedFile.IsWhole(file.Path, wholes) && Read.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))
            .SelectMany(Sentences).Distinct(StringComparer.Ordinal).Take(Most)];
        if (sentences.Length == 0)
        {
            return [];
        }

        var (words, names) = (new Redaction(sentences), RedactedBag.NamesOf(left.Payload));
        var found = AllCores.Make(left.Payload, file => FileText.Decode(file.Bytes.Span) is var (text, _) ? words.FoundIn(file.Path, text, names) : new HashSet<int>());
        var own = Enumerable.Range(0, sentences.Length).Where(i => found.Where((set, at) => left.Payload[at].Path.EndsWith(".html", StringComparison.Ordinal) && set.Contains(i)).Count() < Many).ToArray();
        return [.. left.Payload.Where((_, at) => found[at].Overlaps(own)).Select(file => file.Path)];
    }

    private static IEnumerable<string> Sentences(StoredFile page) => FileText.Decode(page.Bytes.Span) is var (text, _)
        ? (page.Path.EndsWith(".html", StringComparison.Ordinal) ? Blocks().Split(Inner().Match(text).Value).Select(block => WebUtility.HtmlDecode(Tags().Replace(block, ""))) : Lines().Split(text))
            .Select(words => words.Trim()).Where(words => words.Length >= Shortest)
        : [];

    [GeneratedRegex("[\\r\\n\\t;|]+", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    [GeneratedRegex("<main\\b[^>]*>.*</main>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Inner();

    [GeneratedRegex("</?(?:p|li|h[1-6]|td|th|tr|dd|dt|div|section|figure|figcaption|blockquote|ul|ol|table|nav|summary|details|caption|main|article)\\b[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
