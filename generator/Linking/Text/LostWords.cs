using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Reports words and numbers that Markdown takes for markup, so that no page would show them.</summary>
internal static class LostWords
{
    /// <summary>Reports lost words. HTML is reported elsewhere and already removed from the tree.</summary>
    public static void Report(MarkdownDocument document, MarkdownText text, DiagnosticLog log)
    {
        // Fast path: most texts are one paragraph without links.
        if (
            document is [ParagraphBlock]
            && !text.Text.Contains("](", StringComparison.Ordinal)
            && !text.Text.Contains("*[", StringComparison.Ordinal)
        )
        {
            return;
        }

        var links = document.Descendants<LinkInline>().ToArray();
        foreach (var link in links.Where(link => !string.IsNullOrEmpty(link.Title)))
        {
            log.Report(Problems.LinkTitleLost.At(text.At(link.Span.Start, link.Span.Length), link.Title));
        }

        ReportDefinitions(document, links, text, log);
        foreach (var code in document.Descendants<FencedCodeBlock>().Where(code => !string.IsNullOrEmpty(code.Info)))
        {
            log.Report(Problems.CodeWordLost.At(text.At(code.Span.Start, 0), $"{code.Info} {code.Arguments}".Trim()));
        }

        foreach (var list in document.Descendants<ListBlock>().Where(list => list.IsOrdered))
        {
            ReportNumbers(list, text, log);
        }
    }

    // Link definitions are not rendered. An unused definition was probably meant as text («[Nota]: il termine è scaduto.»).
    private static void ReportDefinitions(MarkdownDocument document, LinkInline[] links, MarkdownText text, DiagnosticLog log)
    {
        var called = links.Select(link => link.Reference).OfType<LinkReferenceDefinition>().ToHashSet();
        foreach (
            var definition in document
                .Descendants<LinkReferenceDefinition>()
                .Where(definition =>
                    definition.GetType() == typeof(LinkReferenceDefinition) && !called.Contains(definition) && !Pictures.IsUsed(definition)
                )
        )
        {
            log.Report(Problems.DefinitionUnused.At(text.At(definition.Span.Start, definition.Span.Length), definition.Label));
        }

        if (document.GetAbbreviations() is { Count: > 0 } abbreviations)
        {
            var used = document.Descendants<AbbreviationInline>().Select(inline => inline.Abbreviation).ToHashSet();
            foreach (
                var abbreviation in abbreviations
                    .Values.Where(abbreviation => !used.Contains(abbreviation))
                    .OrderBy(abbreviation => abbreviation.Span.Start)
            )
            {
                log.Report(Problems.AbbreviationUnused.At(text.At(abbreviation.Span.Start, abbreviation.Span.Length), abbreviation.Label));
            }
        }
    }

    // Browsers number a list from its first number, ignoring the numbers after it (CommonMark 5.3). Repeating one number throughout is a
    // common style and is accepted.
    private static void ReportNumbers(ListBlock list, MarkdownText text, DiagnosticLog log)
    {
        var items = list.OfType<ListItemBlock>().ToArray();
        if (items.Length == 0 || items.All(item => item.Order == items[0].Order))
        {
            return;
        }

        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].Order != items[0].Order + i)
            {
                log.Report(
                    Problems.NumberLost.At(
                        text.At(items[i].Span.Start, items[i].Order.ToString(CultureInfo.InvariantCulture).Length),
                        items[i].Order,
                        items[0].Order + i
                    )
                );
                return;
            }
        }
    }
}
