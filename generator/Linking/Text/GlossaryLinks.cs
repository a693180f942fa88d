using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A form of a glossary term as used in texts.</summary>
/// <param name="IsExact">True for abbreviations, which match case-sensitively.</param>
internal sealed record GlossaryForm(string Code, string Words, bool IsExact)
{
    /// <summary>
    /// Returns all forms of all terms, longest first, so that a longer term takes precedence over a shorter term inside it.
    /// </summary>
    public static IReadOnlyList<GlossaryForm> Of(IEnumerable<Term> terms) =>
        [
            .. terms
                .SelectMany(term =>
                    term.Forms.Append(term.Head.Name)
                        .Append(term.Short ?? "")
                        .Where(form => form.Length > 1)
                        .Select(form => new GlossaryForm(term.Head.Code, form, form.All(letter => !char.IsLower(letter))))
                )
                .OrderByDescending(form => form.Words.Length)
                .ThenBy(form => form.Words, StringComparer.Ordinal),
        ];
}

/// <summary>Links each glossary term at its first use in a text. The wording is unchanged.</summary>
internal static class GlossaryLinks
{
    /// <summary>Adds the glossary links and returns their targets.</summary>
    public static IReadOnlyList<Target> Add(MarkdownDocument document, IReadOnlyList<GlossaryForm> forms, TextSetting setting)
    {
        var open = forms.ToList();
        var used = new List<Target>();
        foreach (var literal in document.Descendants<LiteralInline>().Where(IsInRunningText).ToArray())
        {
            LiteralInline? rest = literal;
            while (rest is not null && First(rest.Content.ToString(), open) is var (form, at) && form is not null)
            {
                used.Add(new Target(RecordKind.Term, null, form.Code));
                open.RemoveAll(other => other.Code == form.Code);
                rest = Split(rest, at, form, setting);
            }
        }

        return used;
    }

    private static bool IsInRunningText(LiteralInline literal)
    {
        for (Inline? at = literal.Parent; at is not null; at = at.Parent)
        {
            if (at is LinkInline)
            {
                return false;
            }

            if (at is ContainerInline { ParentBlock: { } block })
            {
                return block is ParagraphBlock;
            }
        }

        return false;
    }

    private static (GlossaryForm? Form, int At) First(string text, List<GlossaryForm> open)
    {
        (GlossaryForm? Form, int At) first = (null, int.MaxValue);
        foreach (var form in open)
        {
            var at = IndexOfWord(text, form);
            if (at >= 0 && at < first.At)
            {
                first = (form, at);
            }
        }

        return first;
    }

    private static int IndexOfWord(string text, GlossaryForm form)
    {
        var comparison = form.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var end = at + form.Words.Length;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                && text.AsSpan(at, form.Words.Length).Equals(form.Words, comparison)
            )
            {
                return at;
            }
        }

        return -1;

        // Searches by first letter: without ICU tables (csproj), .NET's case-insensitive search compares whole words letter by letter.
        int Next(int from)
        {
            var last = text.Length - form.Words.Length;
            var next =
                from > last
                    ? -1
                    : text.AsSpan(from, last - from + 1)
                        .IndexOfAny(char.ToLowerInvariant(form.Words[0]), char.ToUpperInvariant(form.Words[0]));
            return next < 0 ? -1 : from + next;
        }
    }

    private static LiteralInline Split(LiteralInline literal, int at, GlossaryForm form, TextSetting setting)
    {
        var text = literal.Content.ToString();
        var end = at + form.Words.Length;
        var link = new LinkInline(RouteBook.Page(setting.Year, "glossario").At(form.Code).From(setting.Page), "");
        link.GetAttributes().AddProperty("data-voce", "");
        link.AppendChild(new LiteralInline(text[at..end]));
        var rest = new LiteralInline(text[end..]);
        literal.Content = new StringSlice(text[..at]);
        literal.InsertAfter(link);
        link.InsertAfter(rest);
        return rest;
    }
}
