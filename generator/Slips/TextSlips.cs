using System.Buffers;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Texts as they come from a word processor or a PDF: lists, tables, headings and links that are written, but not as Markdown, and so are printed as one
/// run of words with its signs. Each message holds the text as it should be written.
/// </summary>
internal static class TextSlips
{
    /// <summary>Shown between the lines of a mended text: messages are one line.</summary>
    public const string Break = " ⏎ ";

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~|\t#[]\n\r•▪●◦‣▸►■○❖➢\uF0B7\uF0A7");

    /// <summary>Reports all slips of a text.</summary>
    /// <param name="document">The text as it was parsed, before anything is taken out of it.</param>
    /// <param name="text">The text.</param>
    /// <param name="log">Where to report.</param>
    public static void Check(MarkdownDocument document, MarkdownText text, DiagnosticLog log)
    {
        // Most fields are a few words without any mark.
        if (text.Text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return;
        }

        var source = new SlipText(document, text);
        LinkSlips.Check(source, log);
        EmphasisSlips.Check(document, source, log);
        ListSlips.Check(source, log);
        LineSlips.Check(document, source, log);
        TableSlips.Check(document, source, log);
    }

    /// <summary>A few lines as a message shows them.</summary>
    public static string Shown(IReadOnlyList<string> lines)
    {
        const int Most = 8;
        return string.Join(Break, lines.Count > Most ? [.. lines.Take(Most), "…"] : lines);
    }
}
