using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Finds line feeds that separate blocks and not just words: the end of a table row, paragraph or list item. A name may continue across any
/// other line feed.
/// </summary>
internal static partial class LineEnds
{
    /// <summary>Returns the indexes of those line feeds in ascending order.</summary>
    /// <param name="path">The file path, whose extension selects the format.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<int> Of(string path, string text)
    {
        var ends = (
            Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".csv" => Rows(),
                ".md" => Blocks(),
                ".yml" or ".yaml" => Entries(),
                _ => Paragraphs(),
            }
        )
            .Matches(text)
            .Where(match => match.Groups["end"].Success);
        return [.. ends.Where(end => !end.Groups["number"].Success || IsItem(text, end)).Select(end => end.Groups["end"].Index)];
    }

    // A number starts a list only if it is 1 or follows another item (CommonMark 0.31, 5.3). Otherwise it is a year at the start of a line,
    // which ends a sentence.
    private static bool IsItem(string text, Match end)
    {
        var before = text.AsSpan(0, end.Index);
        return end.Groups["number"].Value == "1" || Numbered().IsMatch(before[(before.LastIndexOf('\n') + 1)..]);
    }

    // A line feed inside a quoted cell belongs to the cell. A quote in the middle of a cell does not open a quoted cell.
    [GeneratedRegex("(?<=^|[;\t,\n])\"(?:[^\"]|\"\")*\"(?=[;\t,\r\n]|$)|(?<end>\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Rows();

    // An empty line, or a line that starts with a list marker, a heading or a table row (CommonMark 0.31; tables as in GFM).
    [GeneratedRegex(
        @"(?<end>\n)(?=[ \t]*\r?\n|[ \t]*[-*+][ \t]|[ \t]*(?<number>\d{1,9})[.)][ \t]|[ \t]*\||[ \t]*#{1,6}[ \t])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Blocks();

    [GeneratedRegex(@"(?<end>\n)(?=[ \t]*\r?\n|[ \t]*-[ \t])", RegexOptions.CultureInvariant)]
    private static partial Regex Entries();

    [GeneratedRegex(@"(?<end>\n)(?=[ \t]*\r?\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"^[ \t]*\d{1,9}[.)][ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
