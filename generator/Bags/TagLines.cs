namespace Cremona.Transparency.Generator.Bags;

/// <summary>Splits a tag file into lines.</summary>
internal static class TagLines
{
    private static readonly string[] Ends = ["\r\n", "\n", "\r"];

    /// <summary>Returns the lines. They end with LF, CR or CRLF; the last line may lack an ending.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var lines = text.Split(Ends, StringSplitOptions.None);
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
