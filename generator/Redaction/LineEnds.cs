using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Where in a text the end of a line is more than a space between words: the row of a table ends, a paragraph, an item of a list. A name
/// may go on over the end of any other line.
/// </summary>
internal static partial class LineEnds
{
    /// <summary>The places of those line feeds, in their order.</summary>
    /// <param name="path">Its ending says how the text is to be read.</param>
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

    // A number begins a list only where it is 1, or after another item: else it is a year at the beginning of a line, which ends a sentence
    // (CommonMark 0.31, 5.3).
    private static bool IsItem(string text, Match end)
    {
        var before = text.AsSpan(0, end.Index);
        return end.Groups["number"].Value == "1" || Numbered().IsMatch(before[(before.LastIndexOf('\n') + 1)..]);
    }

    // A line feed between quotation marks belongs to its cell; a mark inside a cell opens none.
    [GeneratedRegex("(?<=^|[;\t,\n])\"(?:[^\"]|\"\")*\"(?=[;\t,\r\n]|$)|(?<end>\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Rows();

    // An empty line; a line that begins with the mark of an item, a heading or the row of a table (CommonMark 0.31, and tables as in GFM).
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
