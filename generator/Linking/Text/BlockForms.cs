using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Rejects headings, tables and other large blocks in texts that every page shows.</summary>
internal static class BlockForms
{
    /// <summary>Reports each block that does not fit the form of its text.</summary>
    public static void Check(MarkdownDocument document, MarkdownText text, TextForm form, DiagnosticLog log)
    {
        if (form == TextForm.Any)
        {
            return;
        }

        var paragraphs = 0;
        foreach (var block in Outermost(document, form))
        {
            if (NameOf(block, form == TextForm.Sentence && block is ParagraphBlock && ++paragraphs > 1) is { } name)
            {
                log.Report(
                    Problems.TownWordsForm.At(
                        text.At(block.Span.Start, Math.Max(1, block.Span.Length)),
                        name,
                        form == TextForm.Sentence
                            ? "un paragrafo solo, anche con *corsivo*, **grassetto** e collegamenti"
                            : "paragrafi ed elenchi, anche con *corsivo*, **grassetto** e collegamenti"
                    )
                );
            }
        }
    }

    // Lists are opened where they are allowed, because an item may contain any block.
    private static IEnumerable<Block> Outermost(ContainerBlock parent, TextForm form) =>
        parent.SelectMany(block =>
            form == TextForm.Short && block is ListBlock or ListItemBlock ? Outermost((ContainerBlock)block, form) : [block]
        );

    private static string? NameOf(Block block, bool isSecond) =>
        block switch
        {
            ParagraphBlock => isSecond ? "un secondo paragrafo" : null,
            // Reported by TextRules, or without output.
            HtmlBlock or LinkReferenceDefinitionGroup or BlankLineBlock or Abbreviation => null,
            HeadingBlock => "un titolo",
            ListBlock => "un elenco",
            Table => "una tabella",
            QuoteBlock => "una citazione",
            FootnoteGroup => "una nota in fondo",
            ThematicBreakBlock => "una linea",
            CodeBlock => "un testo rientrato o fra accenti gravi",
            _ => "questa parte",
        };
}
