namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Detects the lines that begin a Markdown block (CommonMark 4 and 5), as far as possible without parsing. Ambiguous lines continue the
/// previous block.
/// </summary>
internal sealed class BlockStarts
{
    // A list marker: at most nine digits, a full stop or bracket, and a space.
    private const int MaxDigits = 9;

    // The maximum extra indentation of a list item relative to the item above it: the marker and three spaces.
    private const int Further = 5;
    private bool _isAfterBlank = true;
    private bool _isInList;
    private int _indent;

    /// <summary>
    /// Returns how many nested quotations and list items a line opens, including the levels that its indentation may imply. Returns 0 if
    /// the line opens none.
    /// </summary>
    public static int LevelsOf(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart();
        var levels = 0;
        for (var length = MarkerLength(rest); length > 0; length = MarkerLength(rest))
        {
            levels++;
            rest = rest[length..].TrimStart();
        }

        return levels == 0 || IsRule(line) ? 0 : levels + (IndentOf(line) / 2);
    }

    /// <summary>True if the next line begins a block or is blank.</summary>
    public bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart();
        if (rest.IsEmpty)
        {
            _isAfterBlank = true;
            return true;
        }

        var indent = IndentOf(line);
        var isNear = indent <= (_isInList ? _indent + Further : 3);
        var isItem =
            isNear
            && rest[0] != '>'
            && MarkerLength(rest) > 0
            && (_isInList || _isAfterBlank || !char.IsAsciiDigit(rest[0]) || rest is ['1', '.' or ')', ..]);
        var isHeading =
            isNear
            && rest.TrimStart('#') is var words
            && rest.Length - words.Length is > 0 and < 7
            && (words.IsEmpty || words[0] is ' ' or '\t');
        _isInList = isItem || (_isInList && !(_isAfterBlank && indent == 0) && !isHeading);
        _indent = isItem ? indent : _indent;
        _isAfterBlank = isHeading;
        return isItem || isHeading;
    }

    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line is ['>', ..])
        {
            return 1;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : line.Length;
        var length =
            line is ['-' or '*' or '+', ..] ? 1
            : digits is > 0 and <= MaxDigits && digits < line.Length && line[digits] is '.' or ')' ? digits + 1
            : 0;
        return length > 0 && (length == line.Length || line[length] is ' ' or '\t') ? length : 0;
    }

    // Dashes or stars separated by spaces render as a thematic break.
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Trim() is ['-' or '*', ..] and var marks && marks.IndexOfAnyExcept(marks[0], ' ', '\t') < 0;

    // Measured in columns; a tab advances to the next multiple of four (CommonMark 2.2).
    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var letter in line)
        {
            if (letter is not (' ' or '\t'))
            {
                break;
            }

            columns += letter == '\t' ? 4 - (columns % 4) : 1;
        }

        return columns;
    }
}
