using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>At each address that a page had before its term was over, a page that says so and how to ask for what it held.</summary>
public static class ExplanationPages
{
    /// <summary>The pages, sorted by address.</summary>
    /// <param name="whole">The content with what is no longer published.</param>
    /// <param name="gone">What is no longer published.</param>
    /// <param name="years">The years as they are published.</param>
    /// <param name="linked">Gives a year its links; called for the years as they were, whose pages are listed and never made.</param>
    /// <param name="frames">What surrounds the pages.</param>
    public static IEnumerable<PageDraft> Of(
        SiteContent whole,
        Withdrawals gone,
        IReadOnlyList<YearLinks> years,
        Func<YearContent, YearLinks> linked,
        Frames frames
    ) => gone.IsEmpty ? [] : whole.Years.Zip(years, (was, now) => OfYear(was, now, gone, linked, frames)).SelectMany(pages => pages);

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
        return PathsOf(was, before)
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
