using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Sentences «In breve» for pages, with links to their figures.</summary>
internal static class HeadlineParts
{
    /// <summary>Returns the sentences of a front page; empty for a year without content of its own.</summary>
    public static IReadOnlyList<Headline> Front(YearLinks year) =>
        LacksHeadlines(year) ? [] : [.. Own(year).Concat(year.Headlines.Front.Select(one => Of(year, one))).Take(YearHeadlines.Most)];

    /// <summary>Returns all sentences of a year. Two tables with the same women and men say the same, so the first is enough.</summary>
    public static IReadOnlyList<Headline> All(YearLinks year) =>
        [
            .. Own(year),
            .. year
                .Headlines.All.DistinctBy(one => (one.Rule, string.Join(' ', one.Claim.Figures.Take(2).Select(figure => figure.Written))))
                .Select(one => Of(year, one)),
        ];

    /// <summary>Returns the first sentence of an index page, as a list of at most one.</summary>
    public static IReadOnlyList<Headline> OfTopic(YearLinks year, string page) =>
        year.Headlines.OfTopic(page) is { } one ? [Of(year, one)] : [];

    /// <summary>Returns the sentences of the page of outcomes: objectives, then commitments.</summary>
    public static IReadOnlyList<Headline> OfOutcomes(YearLinks year) => [.. OfTopic(year, "obiettivi"), .. OfTopic(year, "impegni")];

    /// <summary>Returns the sentence of the largest unit, or else of women and men by unit, as a list of at most one.</summary>
    public static IReadOnlyList<Headline> OfUnits(YearLinks year) =>
        (year.Headlines.OfRule(HeadlineSchema.LargestUnit) ?? year.Headlines.OfRule(HeadlineSchema.SexesByUnit)) is { } one
            ? [Of(year, one)]
            : [];

    /// <summary>Returns the first sentence of a statistical table, as a list of at most one. The page has its own chart.</summary>
    public static IReadOnlyList<Headline> OfTable(YearLinks year, StatTable table) =>
        year.Headlines.OfTable(table.Head.Code) is { } one ? [Of(year, one) with { Chart = null }] : [];

    /// <summary>Returns the link from a front page to all sentences, or null.</summary>
    public static Link? LinkToAll(YearLinks year) =>
        LacksHeadlines(year) ? null : Link.To($"Tutte le frasi sul {year.Year}, e le regole che le scrivono", year.PageAddress("in-breve"));

    /// <summary>Returns the fragment of a rule on the page of all sentences.</summary>
    public static string IdOfRule(string name) => "regola-" + PlainLetters.Slug(name);

    // The pages of a frozen year already exist.
    private static bool LacksHeadlines(YearLinks year) => year.IsWithdrawn || year.Content.Frozen is not null;

    private static IEnumerable<Headline> Own(YearLinks year)
    {
        var settings = year.Content.Settings.Headlines;
        if (
            settings.TextOrNull(HeadlineSchema.Own) is { } text
            && Target.Parse(settings.Text(HeadlineSchema.OwnTarget)) is { } target
            && year.IsPublished(target)
            && year.LinkTo(target) is { } link
        )
        {
            yield return new Headline("in-breve-ufficio", text) { Figures = [link] };
        }
    }

    private static Headline Of(YearLinks year, YearHeadline one)
    {
        var (claim, name) = (one.Claim, one.Rule.Name);
        var place = string.Join('-', new[] { "in-breve", PlainLetters.Slug(name), claim.Table ?? claim.Figures[0].Where.Code });
        var doubt = claim.Figures.Concat(claim.DoubtsBeside).FirstOrDefault(figure => figure.IsDoubtful);
        Link[] figures =
        [
            .. claim.Figures.Select(figure => Link.To($"{figure.Name}: {figure.Written}", FigureAddresses.Of(year, figure.Where))),
        ];
        return new Headline(place, claim.Text)
        {
            Figures = figures,
            AsOf = claim.AsOf,
            Caution = HeadlineCautions.Of(claim),
            Doubts = HeadlineCautions.Doubts(claim),
            Check = doubt is null ? null : Check(year, doubt),
            Sources = claim.Source is null ? [] : Provenances.Sources(year, claim.Source),
            Chart = claim.Chart is { } chart
                ? BarFigures.Linked(
                    FigureDrafts.OfHeadline(year, chart with { Id = place + "-disegno" }, place, claim.Text),
                    claim.Figures,
                    figures
                )
                : null,
            Rule = Link.To($"Regola «{name.Replace('-', ' ')}»", year.PageAddress("in-breve").At(IdOfRule(name))),
        };
    }

    private static Link Check(YearLinks year, ClaimFigure figure) =>
        year.Findings.Discrepancies.Index().FirstOrDefault(found => found.Item.Cell.Target.NamesSameCellAs(figure.Where)) is (var at, { })
            ? Link.To($"Il conto che non torna: {figure.Name}", year.PageAddress("qualita").At(FigureAddresses.OfDiscrepancy(at)))
            : Link.To("I conti che non tornano", year.PageAddress("qualita"));
}
