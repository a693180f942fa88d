using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Archive;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// A file of a bag or of the content → its parts that can hold what somebody wrote. What the program writes for itself (fields, styles,
/// scripts) is none of them.
/// </summary>
internal static partial class TextParts
{
    // Styles, scripts and fonts come with the program: nobody's data are in them.
    private const string OfTheProgram = "/risorse/";

    private const string Attachments = "/allegati/";

    /// <summary>False for the files that the program brings along.</summary>
    public static bool IsOurs(string path) =>
        path.StartsWith(BagNames.Site, StringComparison.Ordinal) && path.Contains(OfTheProgram, StringComparison.Ordinal);

    /// <summary>The parts.</summary>
    /// <param name="path">Below <c>data/</c>.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<TextPart> Of(string path, string text) =>
        IsMarkup(path) ? MarkupParts.Of(text, isOurs: !path.Contains(Attachments, StringComparison.Ordinal))
        : IsData(path) ? Strings(text)
        : Plain(path, text);

    /// <summary>True for pages and drawings.</summary>
    public static bool IsMarkup(string path) => Path.GetExtension(path) is ".html" or ".htm" or ".xml" or ".svg" or ".xhtml";

    // What this program reads again: a clerk's own files of that kind are read as they stand.
    private static bool IsData(string path) =>
        !path.Contains(Attachments, StringComparison.Ordinal)
        && (
            path.EndsWith(".json", StringComparison.Ordinal)
            || (path.EndsWith(".js", StringComparison.Ordinal) && path.Contains("/ricerca/", StringComparison.Ordinal))
        );

    private static List<TextPart> Strings(string text)
    {
        var (parts, name) = (new List<TextPart>(), "");
        foreach (Match match in JsonStrings().Matches(text))
        {
            if (match.Groups["colon"].Success)
            {
                name = match.Groups["words"].Value;
                continue;
            }

            var words = match.Groups["words"];
            if (name != "kind")
            {
                parts.Add(
                    TextPart.Of(
                        text,
                        IsAddress(words.ValueSpan) ? PartUse.Address : PartUse.Words,
                        words.Index,
                        words.Index + words.Length,
                        hasEscapes: true
                    )
                );
            }
        }

        return parts;
    }

    private static bool IsAddress(ReadOnlySpan<char> words) =>
        !words.Contains(' ')
        && (words.Contains(".html", StringComparison.Ordinal) || words.Contains("allegati/", StringComparison.Ordinal));

    private static List<TextPart> Plain(string path, string text)
    {
        var (parts, body, at) = (new List<TextPart>(), new ReadableText(), 0);
        var hasEscapes = Path.GetExtension(path) is ".yml" or ".yaml" or ".json" or ".js";
        var ends = LineEnds.Of(path, text);
        var next = 0;
        foreach (
            var (start, end, use) in SourceParts
                .Of(path, text)
                .Concat(Hidden().Matches(text).Select(match => (match.Index, match.Index + match.Length, (PartUse?)PartUse.Words)))
                .OrderBy(hidden => hidden.Item1)
        )
        {
            if (start < at)
            {
                continue;
            }

            ReadTo(start);
            if (use is { } known)
            {
                parts.Add(TextPart.Of(text, known, start, end));
            }
            else
            {
                body.AddSpace(start, end);
            }

            at = end;
        }

        ReadTo(text.Length);
        return [.. parts, new TextPart(body, PartUse.Body, 0, text.Length)];

        // The line ends on the way at which one thing ends and another begins are no spaces between words.
        void ReadTo(int end)
        {
            for (; next < ends.Count && ends[next] < end; next++)
            {
                if (ends[next] >= at)
                {
                    EscapeDecoder.Read(text, at, ends[next], body, hasEscapes);
                    body.AddEnd(ends[next], ends[next] + 1);
                    at = ends[next] + 1;
                }
            }

            EscapeDecoder.Read(text, at, end, body, hasEscapes);
        }
    }

    [GeneratedRegex("\"(?<words>(?:[^\"\\\\]|\\\\.)*)\"(?<colon>\\s*:)?", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex JsonStrings();

    // What a text shows without reading it aloud: where a link leads, a tag.
    [GeneratedRegex("(?<=\\])\\([^()\\n]*\\)|</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();
}
