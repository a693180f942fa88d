namespace Cremona.Transparency.Generator.Bags;

/// <summary>The lines of a tag file.</summary>
internal static class TagLines
{
    private static readonly string[] Ends = ["\r\n", "\n", "\r"];

    /// <summary>Lines end with LF, CR or CRLF; the last one may do without.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var lines = text.Split(Ends, StringSplitOptions.None);
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
