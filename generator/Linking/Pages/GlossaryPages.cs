using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The glossary, with the pages that use each term.</summary>
public static class GlossaryPages
{
    /// <summary>Returns the glossary page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) => [new PageDraft(year.PageAddress("glossario"), () => Make(year))];

    private static GlossaryPage Make(YearLinks year)
    {
        var address = year.PageAddress("glossario");
        return new GlossaryPage
        {
            Address = address,
            Title = PageTitles.Of("glossario"),
            Brief = "Le parole difficili del Piano, spiegate in modo semplice.",
            Frame = year.Frame,
            Trail = year.Trail(year.Page("piano")),
            Groups =
            [
                .. year
                    .Site.Terms.OrderBy(term => term.Head.Name, ItalianOrder.Instance)
                    .GroupBy(term => ItalianOrder.Initial(term.Head.Name))
                    .Select(group => new EntryGroup("lettera-" + PlainLetters.Slug(group.Key), new Shown(group.Key))
                    {
                        IsCompact = true,
                        Entries = [.. group.Select(term => Entry(year, term, address))],
                    }),
            ],
        };
    }

    private static Entry Entry(YearLinks year, Term term, Address address) =>
        new(new Shown(term.Short is { } shortForm ? $"{term.Head.Name} ({shortForm})" : term.Head.Name) { Language = term.Language })
        {
            Id = term.Head.Code,
            Text = year.Inline(term.Head.Answers, TermSchema.Meaning, address),
            Facts = Citation.Parse(term.Head.Answers.TextOrNull(CommonFields.Source)) is { } source
                ? [new Fact("Fonte", Provenances.Sources(year, source))]
                : [],
            MentionedIn = year.Mentions(term.Head),
        };
}
