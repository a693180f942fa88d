namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Which lines of a text begin a block (CommonMark 4 and 5), as far as that can be known without parsing. In doubt a line continues the
/// block before it.
/// </summary>
internal sealed class BlockStarts
{
    // A marker of a list (at most nine digits and a full stop or a bracket) and a blank.
    private const int MostDigits = 9;

    // A line may stand this much further to the right than the item above it, and still be an item: its marker, and three blanks.
    private const int Further = 5;
    private bool _isAfterBlank = true;
    private bool _isInList;
    private int _indent;

    /// <summary>
    /// How many quotations and items a line opens, one inside the other; what its blanks on the left may mean is counted with them. 0 for a
    /// line that opens none.
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

    /// <summary>True where the next line begins a block, or is blank.</summary>
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
            : digits is > 0 and <= MostDigits && digits < line.Length && line[digits] is '.' or ')' ? digits + 1
            : 0;
        return length > 0 && (length == line.Length || line[length] is ' ' or '\t') ? length : 0;
    }

    // A line of dashes or stars with blanks between them is drawn as a line.
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Trim() is ['-' or '*', ..] and var marks && marks.IndexOfAnyExcept(marks[0], ' ', '\t') < 0;

    // In columns; a tab reaches the next fourth (CommonMark 2.2).
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
