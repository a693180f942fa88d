using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Limits the effort of parsing and rendering a text. Markdig's time grows with the square of a block's brackets, bars, emphasis marks and
/// unclosed marks. It grows with the cube of the containers opened by one line. Markdig rejects deep nesting only while rendering, with an
/// exception. One pass over the text detects all of this in advance. The limit applies to effort, not length: a long plain text is cheap.
/// </summary>
internal static class TextBudget
{
    // No paragraph of an act comes near this limit; ten times as many brackets take seconds.
    private const int MaxBrackets = 2000;
    private const int MaxMarks = 5000;
    private const int MaxBarsPerLine = 500;
    private const int MaxBars = 20_000;

    // The parser searches the rest of the block for the end of each unclosed backtick run or «<». Counted in letters read.
    private const long MaxSteps = 20_000_000;

    // A setext heading or a link definition starts as a paragraph, which the parser then searches from the top of the text. Counted in
    // lines read.
    private const long MaxReparsedLines = 50_000_000;

    // Below Markdig's own limit.
    private const int MaxLevels = 100;

    /// <summary>Returns the start of the first block that exceeds the budget, or -1.</summary>
    public static int FirstBeyond(string text)
    {
        if (text.Length < MaxBarsPerLine)
        {
            return -1;
        }

        var (start, brackets, bars, marks, unclosed, number, readAgain) = (0, 0, 0, 0, 0L, 0, 0L);
        var lines = new BlockStarts();
        for (var at = 0; at < text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var found ? at + found : text.Length;
            var line = text.AsSpan(at, end - at);
            if (BlockStarts.LevelsOf(line) > MaxLevels)
            {
                return at;
            }

            if (lines.BeginsBlock(line))
            {
                (start, brackets, bars, marks, unclosed) = (at, 0, 0, 0, 0);
            }

            number++;
            readAgain += ReparsesParagraph(line) ? number : 0;
            if (readAgain > MaxReparsedLines)
            {
                return at;
            }

            var ofLine = line.Count('|');
            brackets += line.Count('[') + line.Count(']');
            bars += ofLine;
            marks += line.Count('*') + line.Count('_') + line.Count('~');
            unclosed += line.Count('<') + RunsOf(line, '`');
            if (
                brackets > MaxBrackets
                || marks > MaxMarks
                || bars > MaxBars
                || ofLine > MaxBarsPerLine
                || unclosed * (end - start) > MaxSteps
            )
            {
                return start;
            }

            at = end + 1;
        }

        return -1;
    }

    /// <summary>
    /// True if nesting exceeds what Markdig can render. Iterative, because recursion on such a text would exhaust the stack.
    /// </summary>
    public static bool IsTooDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject One, int Level)>();
        waiting.Push((document, 0));
        while (waiting.TryPop(out var next))
        {
            if (next.Level > MaxLevels)
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

    // Applies inside list items and quotations too.
    private static bool ReparsesParagraph(ReadOnlySpan<char> line)
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
