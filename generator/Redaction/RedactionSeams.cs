using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Keeps the syntax inside a redacted range that the file needs to stay valid: cell borders, and tags or marks that open or close outside
/// the range.
/// </summary>
internal static partial class RedactionSeams
{
    /// <summary>Returns an edit that replaces the datum and keeps the required syntax before or after the mark.</summary>
    public static Edit Around(string path, string text, int start, int end, string mark)
    {
        var kept = TextParts.IsMarkup(path) ? Tags(text[start..end]) : Marks(path, text, start, end);
        var isOpening = kept.Count > 0 && kept.TrueForAll(stitch => stitch.IsOpening);
        var rest = string.Concat(kept.Select(stitch => stitch.Words));

        // "[rimosso]:" at the start of a line would be a link definition, "[rimosso](" a link.
        var isLink =
            mark == RedactionMark.InText
            && path.EndsWith(".md", StringComparison.Ordinal)
            && rest.Length == 0
            && end < text.Length
            && text[end] is ':' or '(' or '[';
        return new Edit(start, end, isOpening ? rest + mark : (isLink ? "\\" : "") + mark + rest);
    }

    private static List<SeamMark> Tags(string between)
    {
        var kept = new List<SeamMark>();
        foreach (Match tag in TagsBetween().Matches(between))
        {
            var (name, isClosing) = (tag.Groups["name"].Value, tag.Groups["close"].Success);
            if (name is "br" or "wbr" or "img" or "" || tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                continue;
            }

            Put(kept, new SeamMark(tag.Value, name, !isClosing));
        }

        return kept;
    }

    private static List<SeamMark> Marks(string path, string text, int start, int end)
    {
        var (kept, isTable, isText) = (
            new List<SeamMark>(),
            path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase),
            path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        );
        var edge =
            !isTable ? '\0'
            : FirstLine(text) is var line && line.Contains(';') ? ';'
            : line.Contains('\t') ? '\t'
            : ',';
        foreach (Match match in MarksBetween().Matches(text[..end], start))
        {
            var mark = match.Value;
            if (mark[0] == '|')
            {
                kept.AddRange(isText ? [new SeamMark(mark, mark, false, IsFixed: true)] : Array.Empty<SeamMark>());
                continue;
            }

            if (mark[0] is ';' or '\t' or ',' or '"' or '\n')
            {
                kept.AddRange(
                    isTable && (mark[0] == edge || mark[0] is '"' or '\n')
                        ? [new SeamMark(mark, mark, false, IsFixed: true)]
                        : Array.Empty<SeamMark>()
                );
                continue;
            }

            var isOpening = mark == "[" || (mark[0] != ']' && !char.IsWhiteSpace(text[match.Index + mark.Length]));
            if (mark[0] != '_' || isOpening == char.IsWhiteSpace(text[Math.Max(match.Index - 1, 0)]))
            {
                Put(kept, new SeamMark(mark, mark[0] is '[' or ']' ? "[" : mark, isOpening));
            }
        }

        return kept;
    }

    // A pair that opens and closes inside the datum is removed with it.
    private static void Put(List<SeamMark> kept, SeamMark stitch)
    {
        var open = stitch.IsOpening ? -1 : kept.FindLastIndex(other => other.IsOpening && other.Name == stitch.Name);
        if (open >= 0)
        {
            kept.RemoveAt(open);
        }
        else
        {
            kept.Add(stitch);
        }
    }

    private static ReadOnlySpan<char> FirstLine(string text) =>
        text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);

    [GeneratedRegex("<(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9:-]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", RegexOptions.CultureInvariant)]
    private static partial Regex TagsBetween();

    [GeneratedRegex(@"\*+|_+|~~|\]\([^()\n]*\)|\[|[;\t,""\n|]", RegexOptions.CultureInvariant)]
    private static partial Regex MarksBetween();

    private sealed record SeamMark(string Words, string Name, bool IsOpening, bool IsFixed = false);
}
