using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Extracts the facts that the rest of the portal needs about a year after it is frozen.</summary>
public static class FrozenYears
{
    /// <summary>Returns the record of a year. For a year already frozen, returns the stored record.</summary>
    public static FrozenYear Of(YearLinks year) =>
        year.Content.Frozen
        ?? new FrozenYear
        {
            Year = year.Year,
            PlanName = Frames.PlanName(year.Content),
            Holds = YearHoldings.InWords(year.Content),
            Newest = NewestDate.Of(year.Content),
            Term = PublicationTerm.LastDay(year.Content),
            AtTerm = year.Content.Settings.Answers.TextOrNull(CommonFields.AtTerm),
            Pages = [.. PagesOf(year.Content)],
            Records =
            [
                .. year
                    .Content.Heads.Concat(year.Content.Withdrawn)
                    .Concat(year.Site.Terms.Select(term => term.Head))
                    .DistinctBy(head => (head.Kind, head.Code))
                    .Select(head => Record(year, head)),
            ],
            HasOwnTree = TransparencyTrees.IsOwn(year.Year),
            HasJsonTables = year.Content.Tables.Count > 0,
            HasMap = RecordLists.HasMap(year),
            DataLists = [.. RecordLists.All.Where(list => list.Records(year).Any()).Select(list => list.Code)],
            News = [.. year.Content.News.Select(news => new FrozenNews(news.Head.Code, news.Date))],
            Figures = [.. YearHomePages.Figures(year).Select(Figure)],
            Coverages =
            [
                .. TransparencyTrees
                    .Current.All.Select(section => section.Records)
                    .OfType<RecordKind>()
                    .Distinct()
                    .Order()
                    .Select(kind => Coverages.InWords(year, kind) is { } words ? new FrozenCoverage(kind, words) : null)
                    .OfType<FrozenCoverage>(),
            ],
        };

    /// <summary>Returns the page names of a year.</summary>
    public static IEnumerable<string> PagesOf(YearContent year) =>
        year.Frozen?.Pages ?? PageNames.All.Where(name => name != "fonte" || year.Act is not null);

    /// <summary>Returns the figures of a frozen year, as shown on its home page.</summary>
    public static IReadOnlyList<Figure> Figures(FrozenYear frozen) =>
        [
            .. frozen.Figures.Select(figure => new Figure(
                figure.Name,
                new Shown(figure.Value) { Link = figure.LeadsTo is { } place ? Link.To(figure.Value, Parse(place)) : null }
            )
            {
                AsOf = figure.AsOf,
                Source = figure.SourcePlace is { } source ? Link.To(figure.SourceWords!, Parse(source)) : null,
            }),
        ];

    private static FrozenRecord Record(YearLinks year, Head head)
    {
        var address = year.AddressOf(head);

        // A withdrawn record already has an explanation page, which stays.
        var term = year.Content.Withdrawn.Contains(head) ? null : PublicationTerm.LastDay(head.Answers);
        return new FrozenRecord(head.Kind, head.Code, head.Name, address.Path, address.Fragment)
        {
            Line = head.Kind == RecordKind.Facility ? year.Lookups.Facility(head.Code)?.Line : null,
            Points = head.Kind is RecordKind.Chapter or RecordKind.Objective or RecordKind.NewsItem
                ? RecordPoints.Of(year.Content, head.Kind, head.Code)
                : [],
            Term = term,
            AtTerm = term is null ? null : head.Answers.TextOrNull(CommonFields.AtTerm),
        };
    }

    private static FrozenFigure Figure(Figure figure) =>
        new(figure.Name, figure.Value.Text, figure.AsOf)
        {
            LeadsTo = figure.Value.Link?.Inside?.ToString(),
            SourceWords = figure.Source?.Text,
            SourcePlace = figure.Source?.Inside?.ToString(),
        };

    private static Address Parse(string place) =>
        place.Split('#') is [var path, var fragment] ? new Address(path, fragment) : new Address(place);
}
