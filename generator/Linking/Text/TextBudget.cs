using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// How hard a text may be to parse and to write. The time that the library takes grows with the square of the brackets, bars, emphasis
/// marks and
/// unclosed marks of a block, and with the cube of the containers that one line opens; it refuses deep nesting only while it writes, with
/// an exception.
/// All of this is found before, in one pass. The effort is bounded and not the length: a long plain text costs little.
/// </summary>
internal static class TextBudget
{
    // No paragraph of an act comes near; ten times as many take seconds.
    private const int MostBrackets = 2000;
    private const int MostMarks = 5000;
    private const int MostBarsOfALine = 500;
    private const int MostBars = 20_000;

    // Each run of backticks, and each «<», that nothing closes is looked for up to the end of its block: letters read.
    private const long MostSteps = 20_000_000;

    // An underlined heading, and a definition of a link, is first a paragraph, which is then looked for from the top of the text: lines
    // read.
    private const long MostLinesReadAgain = 50_000_000;

    // Below the library's own limit.
    private const int MostLevels = 100;

    /// <summary>Where the first block begins that takes too much effort; -1 where none does.</summary>
    public static int FirstBeyond(string text)
    {
        if (text.Length < MostBarsOfALine)
        {
            return -1;
        }

        var (start, brackets, bars, marks, unclosed, number, readAgain) = (0, 0, 0, 0, 0L, 0, 0L);
        var lines = new BlockStarts();
        for (var at = 0; at < text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var found ? at + found : text.Length;
            var line = text.AsSpan(at, end - at);
            if (BlockStarts.LevelsOf(line) > MostLevels)
            {
                return at;
            }

            if (lines.BeginsBlock(line))
            {
                (start, brackets, bars, marks, unclosed) = (at, 0, 0, 0, 0);
            }

            number++;
            readAgain += TakesBackParagraph(line) ? number : 0;
            if (readAgain > MostLinesReadAgain)
            {
                return at;
            }

            var ofLine = line.Count('|');
            brackets += line.Count('[') + line.Count(']');
            bars += ofLine;
            marks += line.Count('*') + line.Count('_') + line.Count('~');
            unclosed += line.Count('<') + RunsOf(line, '`');
            if (
                brackets > MostBrackets
                || marks > MostMarks
                || bars > MostBars
                || ofLine > MostBarsOfALine
                || unclosed * (end - start) > MostSteps
            )
            {
                return start;
            }

            at = end + 1;
        }

        return -1;
    }

    /// <summary>
    /// True where something stands inside something else, and so on, more often than the library can write. Without recursion: what is
    /// looked for would exhaust the stack.
    /// </summary>
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

    private static IEnumerable<MarkdownObject> Children(MarkdownObject one) =>
        one switch
        {
            ContainerBlock block => block,
            LeafBlock { Inline: { } inline } => inline,
            ContainerInline inline => inline,
            _ => [],
        };

    // In an item of a list or a quotation too.
    private static bool TakesBackParagraph(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line is ['=' or '-', ..] && line.IndexOfAnyExcept(line[0]) < 0)
        {
            return true;
        }

        line = line.TrimStart(" \t>-+*.)0123456789");
        return line is ['[', ..] && line.IndexOf("]:") > 0;
    }

    private static int RunsOf(ReadOnlySpan<char> line, char mark)
    {
        var runs = 0;
        for (var at = line.IndexOf(mark); at >= 0; runs++)
        {
            var rest = line[at..].IndexOfAnyExcept(mark);
            line = rest < 0 ? [] : line[(at + rest)..];
            at = line.IndexOf(mark);
        }

        return runs;
    }
}
