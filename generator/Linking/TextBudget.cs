using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// How hard a text may be to parse and to write. The time that the library takes grows with the square of the brackets, bars and emphasis marks of a block, and
/// it refuses deep nesting only while it writes, with an exception: both are found before.
/// </summary>
internal static class TextBudget
{
    // No paragraph of an act comes near; ten times as many take seconds.
    private const int MostBrackets = 2000;
    private const int MostMarks = 5000;
    private const int MostBarsOfALine = 500;
    private const int MostBars = 20_000;

    // Below the library's own limit.
    private const int MostLevels = 100;

    /// <summary>Where the first block begins that has too many brackets, bars or emphasis marks; -1 where none has.</summary>
    public static int FirstBeyond(string text)
    {
        if (text.Length < MostBarsOfALine)
        {
            return -1;
        }

        var (start, brackets, bars, marks) = (0, 0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var found ? at + found : text.Length;
            var line = text.AsSpan(at, end - at);
            if (line.IsWhiteSpace() || BeginsBlock(line.TrimStart()))
            {
                (start, brackets, bars, marks) = (at, 0, 0, 0);
            }

            var ofLine = line.Count('|');
            brackets += line.Count('[') + line.Count(']');
            bars += ofLine;
            marks += line.Count('*') + line.Count('_') + line.Count('~');
            if (brackets > MostBrackets || marks > MostMarks || bars > MostBars || ofLine > MostBarsOfALine)
            {
                return start;
            }

            at = end + 1;
        }

        return -1;
    }

    /// <summary>True where something stands inside something else, and so on, more often than the library can write. Without recursion: what is looked for would exhaust the stack.</summary>
    public static bool IsTooDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject One, int Level)>();
        waiting.Push((document, 0));
        while (waiting.TryPop(out var next))
        {
            if (next.Level > MostLevels)
            {
                return true;
            }

            foreach (var child in Children(next.One))
            {
                waiting.Push((child, next.Level + 1));
            }
        }

        return false;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject one) => one switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline inline => inline,
        _ => [],
    };

    private static bool BeginsBlock(ReadOnlySpan<char> line) =>
        line is ['#', ..] or ['-' or '*' or '+', ' ', ..] || (line.Length > 2 && char.IsAsciiDigit(line[0]) && line.IndexOfAnyExceptInRange('0', '9') is > 0 and < 5 and var mark && line[mark] is '.' or ')');
}
