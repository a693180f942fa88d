using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>A text in which everything that Markdown parsed is veiled, character by character. Any markup that remains is a slip.</summary>
internal sealed class SlipText
{
    /// <summary>The character that replaces veiled characters.</summary>
    public const char Veil = '\uE000';

    private readonly MarkdownText _text;
    private readonly char[] _chars;

    /// <summary>Veils code, tables and links of a text.</summary>
    public SlipText(MarkdownDocument document, MarkdownText text)
    {
        (_text, _chars) = (text, text.Text.ToCharArray());
        foreach (var one in document.Descendants())
        {
            Hide(one);
        }

        HideEscapes();
        Seen = new string(_chars);
        Lines = [.. LinesOf(Seen)];
    }

    /// <summary>The veiled text.</summary>
    public string Seen { get; }

    /// <summary>The lines of the veiled text.</summary>
    public IReadOnlyList<SlipLine> Lines { get; }

    /// <summary>Returns a range of the original text.</summary>
    public string Written(int start, int length) => _text.Text.Substring(start, length);

    /// <summary>Returns the place of a range.</summary>
    public Place At(int start, int length) => _text.At(start, length);

    /// <summary>Returns a copy of the veiled text, for further veiling.</summary>
    public char[] Copy() => [.. _chars];

    /// <summary>Splits a text into lines.</summary>
    public static IEnumerable<SlipLine> LinesOf(string text)
    {
        for (var at = 0; at <= text.Length; )
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var end ? end : text.Length - at;
            yield return new SlipLine(at, text.Substring(at, length));
            at += length + (text.AsSpan(at + length).StartsWith("\r\n") ? 2 : 1);
        }
    }

    // Link texts stay visible, since they may contain slips. A table that Markdig recognized is veiled, whatever its bars.
    private void Hide(MarkdownObject one)
    {
        switch (one)
        {
            case CodeInline or AutolinkInline or HtmlInline or FencedCodeBlock or HtmlBlock or Table or LinkReferenceDefinition:
                Hide(one.Span.Start, one.Span.Length);
                break;
            case LinkInline { IsShortcut: false } link when link.UrlSpan.Length > 0:
                Hide(link.Span.Start, 1);
                Hide(link.UrlSpan.Start - 2, link.Span.End - link.UrlSpan.Start + 3);
                break;
            case LinkInline link:
                Hide(link.Span.Start, link.Span.Length);
                break;
        }
    }

    private void Hide(int start, int length)
    {
        for (var at = Math.Max(start, 0); at < Math.Min(start + length, _chars.Length); at++)
        {
            _chars[at] = _chars[at] is '\n' or '\r' ? _chars[at] : Veil;
        }
    }

    private void HideEscapes()
    {
        for (var at = 0; at + 1 < _chars.Length; at++)
        {
            if (_chars[at] == '\\' && char.IsAscii(_chars[at + 1]) && char.IsPunctuation(_chars[at + 1]))
            {
                Hide(at, 2);
            }
        }
    }
}

/// <summary>A line of a text.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="Words">The line without its line break.</param>
internal readonly record struct SlipLine(int Start, string Words)
{
    /// <summary>True for a blank line.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Words);

    /// <summary>The number of leading whitespace characters.</summary>
    public int Indent => Words.Length - Words.TrimStart().Length;
}
