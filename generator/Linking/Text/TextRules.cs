using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Rejects markup and attributes in texts.</summary>
internal static partial class TextRules
{
    /// <summary>Reports rejected markup and removes it from the tree, so that it cannot be rendered.</summary>
    public static void Check(MarkdownDocument document, MarkdownText text, DiagnosticLog log)
    {
        // Fast path: most texts contain no markup character.
        if (text.Text.Contains('<', StringComparison.Ordinal))
        {
            CheckHtml(document, text, log);
        }

        if (text.Text.Contains("[^", StringComparison.Ordinal))
        {
            CheckFootnotes(text, log);
        }

        if (text.Text.Contains("&#", StringComparison.Ordinal))
        {
            CheckNumbered(text, log);
        }

        if (text.Text.Contains('{', StringComparison.Ordinal))
        {
            CheckAttributes(document, text, log);
        }

        LostWords.Report(document, text, log);
    }

    private static void CheckHtml(MarkdownDocument document, MarkdownText text, DiagnosticLog log)
    {
        // An HTML block extends to the end of its last line (CommonMark 4.6). A clerk's text on that line, even after a comment, would be
        // lost.
        var blocks = document.Descendants<HtmlBlock>().ToArray();
        foreach (var block in blocks)
        {
            var problem = block.Type == HtmlBlockType.Comment ? Problems.CommentRefused : Problems.HtmlRefused;
            log.Report(problem.At(text.At(block.Span.Start, FirstLineLength(text, block.Span))));
        }

        foreach (var parent in blocks.Select(block => block.Parent!).Distinct().ToArray())
        {
            Block[] kept = [.. parent.Where(block => block is not HtmlBlock)];
            parent.Clear();
            foreach (var block in kept)
            {
                parent.Add(block);
            }
        }

        foreach (var inline in document.Descendants<HtmlInline>().ToArray())
        {
            var problem = inline.Tag.StartsWith("<!--", StringComparison.Ordinal) ? Problems.CommentRefused : Problems.HtmlRefused;
            log.Report(problem.At(text.At(inline.Span.Start, inline.Span.Length)));
            inline.Remove();
        }
    }

    // An unpaired footnote is dropped, or printed with its marks. The parser does not report it, so the source text is searched.
    private static void CheckFootnotes(MarkdownText text, DiagnosticLog log)
    {
        var notes = Notes().Matches(text.Text);
        var written = notes
            .Where(note => note.Groups["text"].Success)
            .Select(note => note.Groups["name"].Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var called = notes
            .Where(note => !note.Groups["text"].Success)
            .Select(note => note.Groups["name"].Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var note in notes.Where(note => !(note.Groups["text"].Success ? called : written).Contains(note.Groups["name"].Value)))
        {
            log.Report(Problems.FootnoteUnused.At(text.At(note.Index, note.Length), note.Groups["name"].Value));
        }

        // The parser keeps only one text per name.
        foreach (var note in notes.Where(note => note.Groups["text"].Success && !written.Remove(note.Groups["name"].Value)))
        {
            log.Report(Problems.FootnoteTwice.At(text.At(note.Index, note.Length), note.Groups["name"].Value));
        }
    }

    // Numeric character references: characters that cannot be published are rejected, as they are when typed directly.
    private static void CheckNumbered(MarkdownText text, DiagnosticLog log)
    {
        foreach (Match letter in Numbered().Matches(text.Text))
        {
            var digits = letter.Groups["hex"];
            var isRead = digits.Success
                ? int.TryParse(digits.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)
                : int.TryParse(letter.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number);
            if (isRead && number is (> 0 and < 32 and not (9 or 10 or 13)) or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF)
            {
                log.Report(
                    Problems.LetterUnseen.At(
                        text.At(letter.Index, letter.Length),
                        string.Create(CultureInfo.InvariantCulture, $"U+{number:X4}")
                    )
                );
            }
        }
    }

    // Attributes are never parsed. Text that looks like attributes is reported, because it would be printed.
    private static void CheckAttributes(MarkdownDocument document, MarkdownText text, DiagnosticLog log)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            var words = literal.Content.ToString();
            var open = words.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : words.IndexOf('}', open);
            var isAttribute =
                close > open + 1 && words[open + 1] is '.' or '#' or 'o' && words[open..close].AsSpan().IndexOfAny("=.#") >= 0;
            if (open >= 0 && isAttribute && !HeadingIds.IsIdOf(literal, words[open..(close + 1)]))
            {
                log.Report(Problems.AttributesRefused.At(text.At(literal.Span.Start + open, close - open + 1), words[open..(close + 1)]));
            }
        }
    }

    [GeneratedRegex(
        @"((?<text>^ {0,3})\[\^(?<name>[^\]\s]+)\]:)|\[\^(?<name>[^\]\s]+)\]",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Notes();

    [GeneratedRegex(@"&#([xX](?<hex>[0-9a-fA-F]{1,6})|(?<number>\d{1,7}));", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    private static int FirstLineLength(MarkdownText text, SourceSpan span)
    {
        var end = text.Text.IndexOf('\n', Math.Min(span.Start, text.Text.Length));
        return Math.Min(span.Length, (end < 0 ? text.Text.Length : end) - span.Start);
    }
}
