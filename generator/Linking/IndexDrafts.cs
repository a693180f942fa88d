using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>What index pages have in common.</summary>
public static class IndexDrafts
{
    /// <summary>An index of a year.</summary>
    public static PageDraft Draft(YearLinks year, string name, string brief, string whenEmpty, Func<IndexPage, IndexPage> fill, params IReadOnlyList<string> ways) =>
        new(year.PageAddress(name), () => fill(new IndexPage
        {
            Address = year.PageAddress(name),
            Title = PageTitles.Of(name),
            Brief = brief,
            Frame = year.Frame,
            Trail = year.Trail(ways.Count > 0 && ways[0] != name ? [year.Page(ways[0])] : []),
            Ways = [.. ways.Select(way => year.Page(way) with { Current = way == name })],
            Groups = [],
            WhenEmpty = whenEmpty,
        }));

    /// <summary>Groups of entries by a name: in Italian order, the nameless last.</summary>
    public static IReadOnlyList<EntryGroup> By<T>(IEnumerable<T> records, Func<T, string?> nameOf, string nameless, Func<T, Entry> entry, Func<string, Link?>? link = null) =>
    [
        .. records.GroupBy(nameOf).OrderBy(group => group.Key is null).ThenBy(group => group.Key ?? "", ItalianOrder.Instance)
            .Select((group, i) => new EntryGroup($"gruppo-{i + 1}", new Shown(group.Key ?? nameless) { Link = group.Key is null ? null : link?.Invoke(group.Key) })
            {
                Entries = [.. group.Select(entry)],
                Count = group.Count(),
            }),
    ];
}
