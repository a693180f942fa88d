using System.Buffers;
using Cremona.Transparency.Generator.Content;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Marks the language of foreign words known to the glossary (WCAG 2.2, 3.1.2), so that screen readers pronounce «target» as English.
/// Words adopted into Italian («web», «performance») have no language in the glossary.
/// </summary>
internal sealed class ForeignWords
{
    private readonly Dictionary<string, string> _languages = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _words;

    /// <summary>Collects the foreign words of a glossary.</summary>
    public ForeignWords(IEnumerable<Term> terms)
    {
        foreach (var term in terms.Where(term => term.Language is not null))
        {
            _languages.TryAdd(term.Head.Name, term.Language!);
        }

        _words = SearchValues.Create([.. _languages.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Adds the language marks to a text.</summary>
    public void Mark(MarkdownDocument document)
    {
        if (_languages.Count == 0)
        {
            return;
        }

        foreach (
            var literal in document.Descendants<LiteralInline>().Where(literal => literal.Content.AsSpan().ContainsAny(_words)).ToArray()
        )
        {
            Mark(literal);
        }
    }

    private void Mark(LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var pieces = new List<Inline>();
        var done = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            if (WordAt(text, at) is not { } word)
            {
                at++;
                continue;
            }

            pieces.Add(new LiteralInline(text[done..at]));
            pieces.Add(new ForeignWord(_languages[word], text.Substring(at, word.Length)));
            done = at += word.Length;
        }

        if (pieces.Count == 0)
        {
            return;
        }

        literal.Content = new StringSlice(text[done..]);
        foreach (var piece in pieces)
        {
            literal.InsertBefore(piece);
        }
    }

    private int Next(string text, int from) => text.AsSpan(from).IndexOfAny(_words) is >= 0 and var found ? from + found : -1;

    // Returns the longest whole word that begins here.
    private string? WordAt(string text, int at) =>
        at > 0 && char.IsLetterOrDigit(text[at - 1])
            ? null
            : _languages
                .Keys.Where(word =>
                    string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))
                )
                .MaxBy(word => word.Length);
}

/// <summary>A word in another language.</summary>
internal sealed class ForeignWord(string language, string word) : LeafInline
{
    public string Language { get; } = language;

    public string Word { get; } = word;

    /// <summary>Renders foreign words with their language.</summary>
    public sealed class Renderer : HtmlObjectRenderer<ForeignWord>
    {
        protected override void Write(HtmlRenderer renderer, ForeignWord word)
        {
            renderer.Write($"<span lang=\"{word.Language}\">").WriteEscape(word.Word);
            renderer.Write("</span>");
        }
    }
}
