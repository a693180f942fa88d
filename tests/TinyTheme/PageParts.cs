using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>A part of a page with a heading and an address of its own.</summary>
/// <param name="Id">Unique in its page, or null.</param>
/// <param name="Heading">The heading, or null.</param>
/// <param name="Parts">The content below it, in reading order.</param>
public sealed record Titled(string? Id, Shown? Heading, IReadOnlyList<object?> Parts);

/// <summary>Takes a page apart, into what the views of this theme can write.</summary>
internal static class PageParts
{
    /// <summary>Returns the sentences that open a page.</summary>
    public static IEnumerable<object> Of(IEnumerable<Headline> headlines) =>
        headlines.Select(one => new Titled(
            one.Id,
            null,
            [one.Text, one.AsOf, one.Chart?.Summary, one.Figures, one.Caution, one.Doubts, one.Check, one.Sources, one.Rule]
        ));

    /// <summary>Returns the parts that only this kind of page has, in reading order.</summary>
    /// <exception cref="NotSupportedException">The kind of page is unknown, which is a bug.</exception>
    public static IReadOnlyList<object?> Of(Page page) =>
        page switch
        {
            HomePage home =>
            [
                home.About,
                home.Introduction,
                home.AllHeadlines,
                home.Questions.Select(Of),
                home.Figures.Select(Of),
                home.Years,
                home.News,
                home.Transparency,
                home.AllTopics,
            ],
            IndexPage index => [index.Lead, index.Ways, Of(index.Map), .. OfEmpty(index), index.Groups.Select(Of)],
            ChapterPage chapter => [chapter.Contents, chapter.WithoutText, chapter.Passages.Select(Of)],
            WholePlanPage plan => [plan.Chapters.Select(Of)],
            SourcePage source => [source.File, string.Join('\n', source.Lines)],
            CyclePage cycle => [cycle.Phases, cycle.Events.Select(Of)],
            ObjectivePage objective =>
            [
                objective.Facts,
                objective.State,
                objective.Reason,
                objective.Rule,
                objective.States,
                objective.Passages.Select(Of),
                objective.WithoutIndicators,
                objective.Indicators.Select(Of),
            ],
            UnitPage unit => [unit.Facts, unit.Staff, unit.Groups.Select(Of)],
            BodyPage body => [body.Picture, body.Facts, body.Groups.Select(Of)],
            ParticipationPage company => [company.ShareText, company.Facts, company.Duties],
            ParticipationsPage companies =>
            [
                companies.Lead,
                companies.Ways,
                companies.Tables,
                companies.Tables.Count == 0 ? companies.WhenEmpty : null,
            ],
            TablePage table => [table.Checks, table.Table, table.Elsewhere],
            DatasetPage dataset => [dataset.Facts, dataset.Columns, dataset.PreviewNote, dataset.Preview],
            DocumentPage document => [document.Unavailable, document.Access, document.Facts],
            GlossaryPage glossary => [glossary.Groups.Select(Of)],
            NewsPage news => [news.Date, news.Picture, news.Passages.Select(Of)],
            NoticePage notices => [notices.Notices.Select(Of)],
            _ => OfNotice(page),
        };

    private static IReadOnlyList<object?> OfNotice(Page page) =>
        page switch
        {
            WithdrawnPage withdrawn => [withdrawn.Ask, withdrawn.Ways],
            NotFoundPage lost => [lost.Ways],
            SearchPage search => [search.Ways],
            QualityPage quality =>
            [
                quality.Figures.Select(Of),
                quality.Agreement?.Finding,
                quality.Discrepancies.Select(Of),
                quality.Observations.Select(Of),
                quality.Reasons.Select(Of),
                quality.Identities.Select(Of),
                quality.Coverage,
            ],
            TransparencyRootPage root => [root.Sections, root.NotForTowns, root.OtherYears],
            TransparencySectionPage section => [Of(section.Own), section.Duties.Select(Of)],
            _ => throw new NotSupportedException($"no view for {page.GetType().Name}"),
        };

    private static IEnumerable<object?> OfEmpty(IndexPage index) => index.Groups.All(IsEmpty) ? [index.WhenEmpty, index.WhenEmptyWays] : [];

    private static Titled? Of(PlaceMap? map) =>
        map is null
            ? null
            : new(
                map.Id,
                new Shown(map.Title),
                [
                    map.Missing,
                    map.Marks.SelectMany(mark => mark.Places).Select(place => place.Entry).ToArray(),
                    map.Legend.Select(kind => $"{kind.Name}: {kind.Count}"),
                    map.Scale.Text,
                    map.Cut,
                    map.Credit,
                ]
            );

    private static Titled Of(Question question) => new(null, new Shown(question.Text), [question.Answer, question.Links]);

    private static Titled Of(Figure figure) => new(null, new Shown(figure.Name), [figure.Value, figure.AsOf, figure.Source]);

    private static Titled Of(EntryGroup group) =>
        new(group.Id, group.Heading, [group.Lead, group.Series.Select(series => series.Description), group.Table, group.Entries]);

    private static Titled Of(Passage passage) => new(null, null, [passage.Text, passage.Table, passage.List.Select(Of), passage.Notes]);

    private static Titled Of(WholeChapter chapter) =>
        new(chapter.Id, new Shown(chapter.Own.Text) { Link = chapter.Own }, [chapter.WithoutText, chapter.Passages.Select(Of)]);

    private static Titled Of(CycleEvent step) => new(step.Id, step.What, [step.Date, step.Facts]);

    private static Titled Of(IndicatorPart indicator) =>
        new(indicator.Id, new Shown(indicator.Name), [indicator.Facts, indicator.Chart?.Description, indicator.Readings]);

    private static Titled Of(Notice notice) => new(notice.Id, new Shown(notice.Heading), [notice.Paragraphs, notice.Facts, notice.Links]);

    private static Titled Of(Discrepancy found) =>
        new(found.Id, new Shown(found.Where.Text) { Link = found.Where }, [found.Text, found.Explanation]);

    private static Titled Of(Remark remark) =>
        new(null, new Shown(remark.Where.Text) { Link = remark.Where }, [remark.Text, remark.Source]);

    private static Titled Of(CheckGroup checks) => new(checks.Id, checks.Of, [checks.Outcome, checks.Failing, checks.Holding]);

    private static Titled Of(Duty duty) =>
        new(
            duty.Id,
            new Shown(duty.Label.Text) { Link = duty.Label },
            [duty.What, duty.Law, duty.Renewal, duty.Where, duty.Elsewhere, duty.Ask, duty.Facts, duty.Parts.Select(Of)]
        );

    private static bool IsEmpty(EntryGroup group) => group is { Entries.Count: 0, Table: null };
}
