using System.Buffers;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Detects lists, tables, headings and links pasted from a word processor or PDF. They are not Markdown, so they would be printed as
/// running text with literal marks. Each message contains the corrected text.
/// </summary>
internal static class TextSlips
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~|\t#[]\n\r•▪●◦‣▸►■○❖➢\uF0B7\uF0A7");

    /// <summary>Reports all slips of a text.</summary>
    /// <param name="document">The complete parsed text, before any node is removed.</param>
    /// <param name="text">The text.</param>
    /// <param name="codeOf">Returns the code of a record that a reference names by its name, or null.</param>
    /// <param name="tableOf">Returns the statistical table of a reference, with its year, or null.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(
        MarkdownDocument document,
        MarkdownText text,
        Func<Target, string?> codeOf,
        Func<Target, (StatTable Table, int Year)?> tableOf,
        DiagnosticLog log
    )
    {
        // Fast path: most fields are a few words without markup.
        if (text.Text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return;
        }

        var source = new SlipText(document, text);
        LinkSlips.Check(source, codeOf, log);
        EmphasisSlips.Check(document, source, log);
        ListSlips.Check(source, log);
        LineSlips.Check(document, source, log);
        TableSlips.Check(document, source, log);
        if (text.Text.Contains("tabella:", StringComparison.OrdinalIgnoreCase))
        {
            TableFigures.Check(document, source, tableOf, log);
        }
    }
}
