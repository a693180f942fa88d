using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Abbreviations after an apostrophe («l'OIV»), which Markdig takes for a part of the preceding word.</summary>
internal static class ElidedAbbreviations
{
    /// <summary>Marks the elided abbreviations of a text.</summary>
    public static void Mark(MarkdownDocument document)
    {
        if (document.GetAbbreviations() is not { Count: > 0 } abbreviations)
        {
            return;
        }

        foreach (
            var literal in document
                .Descendants<LiteralInline>()
                .Where(literal => literal.Content.AsSpan().IndexOfAny('\'', '’') >= 0)
                .ToArray()
        )
        {
            for (LiteralInline? rest = literal; rest is not null; )
            {
                rest = MarkFirst(rest, abbreviations);
            }
        }
    }

    // Returns the text after the first abbreviation of a literal, or null if it contains no abbreviation.
    private static LiteralInline? MarkFirst(LiteralInline literal, Dictionary<string, Abbreviation> abbreviations)
    {
        var text = literal.Content.ToString();
        for (
            var at = text.AsSpan().IndexOfAny('\'', '’') + 1;
            at > 0;
            at = text.AsSpan(at).IndexOfAny('\'', '’') is >= 0 and var next ? at + next + 1 : 0
        )
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end > at && abbreviations.TryGetValue(text[at..end], out var abbreviation))
            {
                var (marked, rest) = (new AbbreviationInline(abbreviation), new LiteralInline(text[end..]));
                literal.Content = new StringSlice(text[..at]);
                literal.InsertAfter(marked);
                marked.InsertAfter(rest);
                return rest;
            }
        }

        return null;
    }
}
