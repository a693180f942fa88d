namespace Cremona.Transparency.Generator.Slips;

/// <summary>A mended text in a message, which is one line.</summary>
internal static class MendedText
{
    /// <summary>Shown between the lines of a mended text: messages are one line.</summary>
    public const string Break = " ⏎ ";

    /// <summary>A few lines as a message shows them.</summary>
    public static string Shown(IReadOnlyList<string> lines)
    {
        const int Most = 8;
        return string.Join(Break, lines.Count > Most ? [.. lines.Take(Most), "…"] : lines);
    }
}
