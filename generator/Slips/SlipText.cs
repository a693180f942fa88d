using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>A text with what Markdown understood taken out of it, character for character: what is left of its marks is a slip.</summary>
internal sealed class SlipText
{
    /// <summary>Stands in the place of each character that is not looked at.</summary>
    public const char Veil = '\uE000';

    private readonly MarkdownText _text;
    private readonly char[] _chars;

    /// <summary>The text without code, tables and links.</summary>
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

    /// <summary>The text, veiled.</summary>
    public string Seen { get; }

    /// <summary>Its lines, veiled.</summary>
    public IReadOnlyList<SlipLine> Lines { get; }

    /// <summary>The characters as they were written.</summary>
    public string Written(int start, int length) => _text.Text.Substring(start, length);

    /// <summary>Their place.</summary>
    public Place At(int start, int length) => _text.At(start, length);

    /// <summary>The same text, with whatever is veiled besides.</summary>
    public char[] Copy() => [.. _chars];

    /// <summary>The lines of a stretch.</summary>
    public static IEnumerable<SlipLine> LinesOf(string text)
    {
        for (var at = 0; at <= text.Length; )
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var end ? end : text.Length - at;
            yield return new SlipLine(at, text.Substring(at, length));
            at += length + (text.AsSpan(at + length).StartsWith("\r\n") ? 2 : 1);
        }
    }

    // A link keeps its words: marks among them are looked at. A veiled table is one of the library's, whatever its bars.
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
/// <param name="Words">Without its line break.</param>
internal readonly record struct SlipLine(int Start, string Words)
{
    /// <summary>True where nothing stands on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Words);

    /// <summary>Where its words begin.</summary>
    public int Indent => Words.Length - Words.TrimStart().Length;
}
