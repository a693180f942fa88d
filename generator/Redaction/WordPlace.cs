namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Detects whether words are part of a file name, an address or a code, where the brackets of the mark would be invalid.</summary>
internal static class WordPlace
{
    /// <summary>True if the words are part of a name.</summary>
    public static bool IsName(string text, int start, int end)
    {
        var (before, after) = (start == 0 ? '\n' : text[start - 1], end == text.Length ? '\n' : text[end]);
        var words = text.AsSpan(start, end - start);
        return before is '/' or '#'
            || after is '/' or '@'
            || HasEnding(text, end)
            || (before is '.' or '@' && IsLetterAt(text, start - 2))
            || (before is '-' or '_' && IsLetterAt(text, start - 2) && !words.Contains(' '))
            || (after is '-' or '_' && IsLetterAt(text, end + 1) && !words.Contains(' '))
            || (IsPlain(words) && (words.IndexOfAny("-_.") >= 0 || (IsEdge(before) && IsEdge(after))));
    }

    private static bool IsPlain(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return words.IndexOfAnyInRange('a', 'z') >= 0;
    }

    // The border of a cell, a string or a line.
    private static bool IsEdge(char sign) => sign is ';' or '\t' or '"' or '\n' or '\r';

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    // An extension of two to five letters, such as .pdf or .html.
    private static bool HasEnding(string text, int end)
    {
        if (end >= text.Length || text[end] != '.')
        {
            return false;
        }

        var at = end + 1;
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        return at - end is >= 3 and <= 6 && char.IsAsciiLetterLower(text[end + 1]) && (at == text.Length || !char.IsLetter(text[at]));
    }
}
