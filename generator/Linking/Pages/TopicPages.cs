using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The topics of a year: areas, kinds, groups and tables named by its content.</summary>
public static class TopicPages
{
    /// <summary>Returns the topics page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        yield return IndexDrafts.Draft(
            year,
            "argomenti",
            "Di che cosa si parla: ogni argomento porta alle pagine che lo trattano.",
            "Non ci sono ancora argomenti.",
            page =>
                page with
                {
                    // Hook of the national conformity checker.
                    EntryHook = "topic-element",
                    Groups =
                    [
                        .. Group("aree", "Aree e programmi", Areas(year)),
                        .. Group(
                            "capitoli",
                            "Capitoli del Piano",
                            year.Content.Chapters.Where(chapter => !chapter.WithoutText && chapter.Brief is not null)
                                .Select(chapter => Link.To(chapter.Short, year.AddressOf(chapter.Head)))
                        ),
                        .. Group("persone", "Persone che lavorano in Comune", year.Content.Tables.Select(table => year.LinkTo(table.Head))),
                        .. Group("luoghi", "Luoghi", year.Content.FacilityKinds.Select(kind => year.LinkTo(kind.Head))),
                        .. Group("documenti", "Documenti", Named(year, "documenti", year.Content.Documents.Select(DocumentPages.TypeOf))),
                        .. Group(
                            "numeri",
                            "La città in numeri",
                            Named(year, "contesto", year.Content.Context.Select(figure => figure.Group).OfType<string>())
                        ),
                    ],
                }
        );
    }

    // One area does not divide the objectives, so there is no list by area.
    private static IEnumerable<Link> Areas(YearLinks year)
    {
        var areas = year
            .Content.Objectives.Where(objective => objective.Type != ObjectiveType.Commitment)
            .Select(objective => objective.Area)
            .OfType<string>();
        return ObjectiveIndexes.HasList(year, "obiettivi-per-area")
            ? Named(year, "obiettivi-per-area", areas)
            : areas.Distinct(StringComparer.Ordinal).Select(area => Link.To(area, year.PageAddress("obiettivi")));
    }

    private static IEnumerable<Link> Named(YearLinks year, string page, IEnumerable<string> names) =>
        names
            .Distinct(StringComparer.Ordinal)
            .Order(ItalianOrder.Instance)
            .Select(name => Link.To(name, year.PageAddress(page).At(IndexDrafts.GroupId(name))));

    private static IEnumerable<EntryGroup> Group(string id, string heading, IEnumerable<Link> links)
    {
        var entries = links.Select(link => new Entry(DisplayText.Of(link))).ToArray();
        return entries.Length == 0 ? [] : [new EntryGroup(id, new Shown(heading)) { Entries = entries }];
    }
}
