using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Detects figures that contradict the only table of a sentence: the table that the sentence links to, or the table right before or after
/// the paragraph.
/// </summary>
internal static partial class TableFigures
{
    /// <summary>Reports each figure that contradicts the table.</summary>
    /// <param name="document">The parsed text, with its links as written.</param>
    /// <param name="source">The veiled text.</param>
    /// <param name="tableOf">Returns the statistical table of a reference, with its year, or null.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(
        MarkdownDocument document,
        SlipText source,
        Func<Target, (StatTable Table, int Year)?> tableOf,
        DiagnosticLog log
    )
    {
        Block[] blocks = [.. document];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not ParagraphBlock paragraph || EmbeddedIn(paragraph) is not null)
            {
                continue;
            }

            var beside = Only([i > 0 ? EmbeddedIn(blocks[i - 1]) : null, i + 1 < blocks.Length ? EmbeddedIn(blocks[i + 1]) : null]);
            (int At, Target Target)[] links =
            [
                .. paragraph
                    .Inline!.Descendants<LinkInline>()
                    .Select(link => (link.Span.Start, TableOf(link)))
                    .Where(link => link.Item2 is not null)!,
            ];
            if (beside is null && links.Length == 0)
            {
                continue;
            }

            var text = source.Seen.Substring(
                paragraph.Span.Start,
                Math.Min(paragraph.Span.Length, source.Seen.Length - paragraph.Span.Start)
            );
            foreach (Match sentence in Sentences().Matches(Unmarked(text)))
            {
                var (start, end) = (paragraph.Span.Start + sentence.Index, paragraph.Span.Start + sentence.Index + sentence.Length);
                Target[] named = [.. links.Where(link => link.At >= start && link.At < end).Select(link => link.Target)];
                if ((named.Length == 0 && links.Length == 0 ? beside : Only(named)) is { } target && tableOf(target) is var (table, year))
                {
                    Report(sentence.Value, start, table, year, source, log);
                }
            }
        }
    }

    private static void Report(string sentence, int start, StatTable table, int year, SlipText source, DiagnosticLog log)
    {
        foreach (var claim in TableClaims.Contradictions(sentence, table, year))
        {
            log.Report(
                Problems.FigureContradicts.AtWhole(
                    source.At(start + claim.At, claim.Length),
                    Subject.Text,
                    $"{claim.Written}, tabella {claim.Declared}",
                    claim.Written,
                    table.Head.Name,
                    claim.What,
                    claim.Declared
                )
            );
        }
    }

    private static Target? EmbeddedIn(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: LinkInline link } inline } && link == inline.LastChild ? TableOf(link) : null;

    private static Target? TableOf(LinkInline link) => Target.Parse(link.Url ?? "") is { Kind: RecordKind.Table } target ? target : null;

    // Returns the single table named by all references, or null.
    private static Target? Only(IEnumerable<Target?> targets) => targets.OfType<Target>().Distinct().ToArray() is [var only] ? only : null;

    // Removes emphasis marks and veiled characters between a figure and its word.
    private static string Unmarked(string text) => string.Create(text.Length, text, (chars, written) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                chars[i] = written[i] is '*' or '_' or SlipText.Veil or '[' or ']' or '\n' or '\r' or '\u00A0' ? ' ' : written[i];
            }
        });

    [GeneratedRegex(@"\S(?:[^.!?;]|[.!?;](?!\s|$))*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
