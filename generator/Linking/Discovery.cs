using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>What site map, feeds and search descriptions are made from.</summary>
/// <param name="Feeds">The feeds of the years' sections.</param>
/// <param name="SearchableYears">The years with a search page rendered in this run, oldest first.</param>
/// <param name="FrozenPages">The published pages of frozen years.</param>
/// <param name="Dates">Collects the dates of the pages.</param>
public sealed record Discovery(
    IReadOnlyList<FeedDraft> Feeds,
    IReadOnlyList<int> SearchableYears,
    IReadOnlyList<Address> FrozenPages,
    Func<PageDates> Dates
)
{
    /// <summary>Collects the parts.</summary>
    /// <param name="all">All years.</param>
    /// <param name="live">The years rendered in this run.</param>
    /// <param name="explanations">The pages that replace withdrawn content.</param>
    public static Discovery Of(IReadOnlyList<YearLinks> all, IReadOnlyList<YearLinks> live, IReadOnlyList<PageDraft> explanations) =>
        new(
            [.. live.SelectMany(FeedsOf)],
            [.. live.Select(year => year.Year)],
            [
                .. all.Where(year => !year.IsWithdrawn && year.Content.Frozen is not null)
                    .SelectMany(PageDates.FrozenPages)
                    .Except(explanations.Select(page => page.Address)),
            ],
            () => new PageDates(all)
        );

    // The frame names the feeds, so that heads and files agree.
    private static IEnumerable<FeedDraft> FeedsOf(YearLinks year) =>
        SectionFeeds
            .NewestOf(year.Content)
            .SelectMany(part =>
                year.Frame.Feeds.Where(feed => feed.File.Inside == RouteBook.Feed(year.Year, part.Section))
                    .Select(feed => new FeedDraft(feed.File.Inside!.Value, feed.File.Text, year.PageAddress(part.Section), () =>
                        [
                            .. part.Newest.Select(record => new NewsDraft(
                                year.AddressOf(record.Head),
                                record.Head.Name,
                                record.Updated!.Value
                            )),
                        ]
                    ))
            );
}

/// <summary>A feed of a section.</summary>
/// <param name="Page">The page that lists the section.</param>
/// <param name="Entries">Creates the entries, newest first. Thread-safe.</param>
public sealed record FeedDraft(Address Address, string Title, Address Page, Func<IReadOnlyList<NewsDraft>> Entries);
