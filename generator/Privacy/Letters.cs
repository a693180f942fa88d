namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Character tests shared by the detectors.</summary>
internal static class Letters
{
    /// <summary>True for a character of a word.</summary>
    public static bool IsWord(char letter) => letter < 128 ? char.IsAsciiLetterOrDigit(letter) : char.IsLetterOrDigit(letter);

    /// <summary>Returns the character at an index, or a block border beyond the ends.</summary>
    public static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : '\n';

    /// <summary>
    /// Returns the words before an index in the same block and clause, in lower case, the nearest last, within the given number of
    /// characters.
    /// </summary>
    public static string[] Before(ReadOnlySpan<char> text, int at, int reach)
    {
        var stretch = text[Math.Max(0, at - reach)..at];
        var border = Math.Max(stretch.LastIndexOf('\n'), Math.Max(stretch.LastIndexOf(" - "), stretch.LastIndexOf("; ")));
        return Split(stretch[(border + 1)..]);
    }

    private static string[] Split(ReadOnlySpan<char> stretch) =>
        stretch
            .ToString()
            .ToLowerInvariant()
            .Split([' ', '.', ',', ':', ';', '(', ')', '/', '-', '"', '«', '»', '\''], StringSplitOptions.RemoveEmptyEntries);
}
