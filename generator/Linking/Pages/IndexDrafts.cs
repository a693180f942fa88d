using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Shared code of index pages.</summary>
public static class IndexDrafts
{
    /// <summary>Returns an index page of a year.</summary>
    public static PageDraft Draft(
        YearLinks year,
        string name,
        string brief,
        string whenEmpty,
        Func<IndexPage, IndexPage> fill,
        params IReadOnlyList<string> ways
    ) => new(year.PageAddress(name), () => fill(
                new IndexPage
                {
                    Address = year.PageAddress(name),
                    Title = PageTitles.Of(name),
                    Brief = brief,
                    Frame = year.Frame,
                    Trail = year.Trail(ways.Count > 0 && ways[0] != name ? [year.Page(ways[0])] : []),
                    InBrief = HeadlineParts.OfTopic(year, name),
                    Ways = [.. ways.Select(way => year.Page(way) with { Current = way == name })],
                    Groups = [],
                    WhenEmpty = whenEmpty,
                    WhenEmptyWays =
                    [
                        .. year.Frame.Year?.TownSite is { } town ? [town with { Text = "Sito del Comune" }] : Array.Empty<Link>(),
                        PortalFacts.AccessLink,
                        PortalFacts.ContactsLink,
                    ],
                }
            ));

    /// <summary>
    /// Groups entries by name, in Italian order, with unnamed entries last. Names that differ only by case or punctuation
    /// (S.p.A., S.p.a.) form one group under the first spelling.
    /// </summary>
    public static IReadOnlyList<EntryGroup> By<T>(IEnumerable<T> records, Func<T, string?> nameOf, string nameless, Func<T, Entry> entry) =>
        [
            .. records
                .Select(record => (Record: record, Name: nameOf(record)))
                .GroupBy(pair => pair.Name is null ? null : GroupId(pair.Name))
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.First().Name ?? "", ItalianOrder.Instance)
                .Select(group => new EntryGroup(group.Key ?? GroupId(nameless), new Shown(group.First().Name ?? nameless))
                {
                    Entries = new EntriesWhenRead<T>([.. group.Select(pair => pair.Record)], entry),
                    Count = group.Count(),
                }),
        ];

    /// <summary>Returns the fragment of a group by its name. The prefix prevents clashes with record codes on the same page.</summary>
    public static string GroupId(string name) => "gruppo-di-" + PlainLetters.Slug(name);
}
