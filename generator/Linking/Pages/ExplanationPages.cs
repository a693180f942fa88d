using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Explanation pages at the addresses of expired pages: they say that the term is over and how to request the content.</summary>
public static class ExplanationPages
{
    /// <summary>Returns the explanation pages.</summary>
    /// <param name="whole">The content including what is no longer published.</param>
    /// <param name="gone">The withdrawn content.</param>
    /// <param name="years">The years as published.</param>
    /// <param name="linked">Links a year. Called for the years before withdrawal, whose pages are listed but never rendered.</param>
    /// <param name="frames">The page frames.</param>
    public static IEnumerable<PageDraft> Of(
        SiteContent whole,
        Withdrawals gone,
        IReadOnlyList<YearLinks> years,
        Func<YearContent, YearLinks> linked,
        Frames frames
    ) =>
        gone.IsEmpty
            ? []
            : whole
                .Years.Zip(years, (was, now) => OfYear(was, now, gone, linked, frames))
                .SelectMany(pages => pages)
                .Concat(OfPairs(years, frames));

    // Of the pages that compared a withdrawn year with its neighbours, the one that visitors keep: the others are listed in it.
    private static IEnumerable<PageDraft> OfPairs(IReadOnlyList<YearLinks> years, Frames frames) =>
        years
            .Zip(years.Skip(1))
            .Where(pair => pair.First.IsWithdrawn || pair.Second.IsWithdrawn)
            .Select(pair =>
                Draft(
                    RouteBook.Pair(pair.First.Year, pair.Second.Year).Path,
                    PairPages.TitleOf(pair.First.Year, pair.Second.Year),
                    new[] { pair.First, pair.Second }.Min(year => year.Content.WithdrawnAfter ?? DateOnly.MaxValue),
                    frames.Root,
                    RouteBook.Trail
                )
            );

    private static IEnumerable<PageDraft> OfYear(
        YearContent was,
        YearLinks now,
        Withdrawals gone,
        Func<YearContent, YearLinks> linked,
        Frames frames
    )
    {
        if (!now.IsWithdrawn && now.Content.Withdrawn.Count == 0)
        {
            return [];
        }

        var before = linked(was);
        var left = now.IsWithdrawn ? [] : YearPages.Of(now).Select(page => page.Address.Path).ToHashSet(StringComparer.Ordinal);
        var records = now
            .Content.Withdrawn.DistinctBy(head => before.AddressOf(head).Path)
            .ToDictionary(head => before.AddressOf(head).Path, StringComparer.Ordinal);
        var data = now.IsWithdrawn ? DatasetPages.AddressesOf(was, before.Site.Terms.Count > 0).Select(page => page.Path) : [];
        return PathsOf(was, before)
            .Concat(data)
            .Distinct(StringComparer.Ordinal)
            .Where(path => !left.Contains(path))
            .Order(StringComparer.Ordinal)
            .Select(path =>
                now.Content.WithdrawnAfter is { } last
                    ? Draft(path, TermWords.WithdrawnYear(was.Year), last, frames.Root, RouteBook.Trail)
                    : OfRecord(
                        path,
                        records.GetValueOrDefault(path)
                            ?? new Head(RecordKind.Document, was.Settings.Act!, RecordKind.Document.NoLongerPublished(), Answers.None),
                        now,
                        gone
                    )
            );
    }

    private static IEnumerable<string> PathsOf(YearContent was, YearLinks before) =>
        was.Frozen is { } frozen
            ? frozen.Records.Select(record => record.Path).Concat(frozen.Pages.Select(name => RouteBook.Page(was.Year, name).Path))
            : YearPages.Of(before).Select(page => page.Address.Path);

    private static PageDraft OfRecord(string path, Head head, YearLinks year, Withdrawals gone) =>
        Draft(path, head.Name, gone.LastDayOf(head.Kind, year.Year, head.Code)!.Value, year.Frame, year.Trail());

    private static PageDraft Draft(string path, string title, DateOnly last, Frame frame, IReadOnlyList<Link> trail) =>
        new(new Address(path), () => new WithdrawnPage
            {
                Address = new Address(path),
                Title = title,
                Brief = TermWords.Withdrawn(last),
                Frame = frame,
                Trail = trail,
                Ask = TermWords.Ask,
                Ways = [PortalFacts.AccessLink],
            });
}
