using System.Buffers;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Texts as they come from a word processor or a PDF: lists, tables, headings and links that are written, but not as Markdown, and so are
/// printed as one
/// run of words with its signs. Each message holds the text as it should be written.
/// </summary>
internal static class TextSlips
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~|\t#[]\n\r•▪●◦‣▸►■○❖➢\uF0B7\uF0A7");

    /// <summary>Reports all slips of a text.</summary>
    /// <param name="document">The text as it was parsed, before anything is taken out of it.</param>
    /// <param name="text">The text.</param>
    /// <param name="codeOf">The code of a record that a reference names by its name, or null.</param>
    /// <param name="tableOf">The statistical table that a reference leads to, with its year, or null.</param>
    /// <param name="log">Where to report.</param>
    public static void Check(
        MarkdownDocument document,
        MarkdownText text,
        Func<Target, string?> codeOf,
        Func<Target, (StatTable Table, int Year)?> tableOf,
        DiagnosticLog log
    )
    {
        // Most fields are a few words without any mark.
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
