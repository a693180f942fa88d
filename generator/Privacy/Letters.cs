namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Questions about single characters and short stretches that the detectors share.</summary>
internal static class Letters
{
    /// <summary>What a word consists of.</summary>
    public static bool IsWord(char letter) => letter < 128 ? char.IsAsciiLetterOrDigit(letter) : char.IsLetterOrDigit(letter);

    /// <summary>The character at a place, or a block's border beyond the ends.</summary>
    public static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : '\n';

    /// <summary>
    /// The words before a place, of the same block and clause, the nearest last, in lower case; at most as many characters as given.
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
