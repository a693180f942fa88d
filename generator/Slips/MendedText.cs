namespace Cremona.Transparency.Generator.Slips;

/// <summary>Formats a corrected text for a one-line message.</summary>
internal static class MendedText
{
    /// <summary>The mark for a line break in a corrected text.</summary>
    public const string Break = " ⏎ ";

    /// <summary>Joins lines for display in a message.</summary>
    public static string Shown(IReadOnlyList<string> lines)
    {
        const int MaxLines = 8;
        return string.Join(Break, lines.Count > MaxLines ? [.. lines.Take(MaxLines), "…"] : lines);
    }
}
