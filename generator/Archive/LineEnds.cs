using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Where in a text the end of a line is more than a space between words: the row of a table ends, a paragraph, an item of a list. A name may go on over the end of any other line.</summary>
internal static partial class LineEnds
{
    /// <summary>The places of those line feeds, in their order.</summary>
    /// <param name="path">Its ending says how the text is to be read.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<int> Of(string path, string text) =>
        [.. (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Rows() : Blocks()).Matches(text).Where(match => match.Groups["end"].Success).Select(match => match.Groups["end"].Index)];

    // A line feed between quotation marks belongs to its cell.
    [GeneratedRegex("\"(?:[^\"]|\"\")*\"|(?<end>\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Rows();

    // An empty line; a line that begins with the mark of an item, a heading or the row of a table (CommonMark 0.31, and tables as in GFM).
    [GeneratedRegex(@"(?<end>\n)(?=[ \t]*\r?\n|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]|[ \t]*(?:\||#{1,6}[ \t]))", RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();
}
