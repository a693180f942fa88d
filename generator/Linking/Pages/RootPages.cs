using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The pages that span years: front door, Amministrazione trasparente, notices, map, 404.</summary>
public static class RootPages
{
    /// <summary>Returns the root pages.</summary>
    public static IEnumerable<PageDraft> Of(
        PublishedData data,
        IReadOnlyList<YearLinks> years,
        SiteLinks links,
        SiteSettings settings,
        Frames frames
    )
    {
        var content = years[0].Site;
        return
        [
            ArchivePages.Of(years, settings.Seals, frames),
            new PageDraft(RouteBook.FrontDoor, () => FrontDoor(content, years, settings.History, frames)),
            .. TransparencyPages.Of(content, years, frames),
            .. NoticePages.Of(content, frames),
            OpenDataPages.Of(data, frames),
            .. ComparisonPages.Of(links, frames),
            .. UpdatePages.Of(links, frames),
            new PageDraft(RouteBook.Root("mappa"), () => Map(years, frames)),
            new PageDraft(RouteBook.NotFound, () => NotFound(years, frames)),
        ];
    }

    private static HomePage FrontDoor(SiteContent content, IReadOnlyList<YearLinks> years, YearHistory history, Frames frames)
    {
        var current = years.First(year => year.Year == content.Portal.CurrentYear);
        return new HomePage
        {
            Address = RouteBook.FrontDoor,
            Title = frames.SiteName,
            Kind = content.Portal.Body,
            Frame = frames.Root,
            Introduction = content.Portal.Answers.TextOrNull(PortalSchema.Introduction) is null
                ? default
                : current
                    .Text(
                        MarkdownText.OfField(content.Portal.Answers, PortalSchema.Introduction),
                        new TextSetting(current.Year, RouteBook.FrontDoor)
                    )
                    .Text,
            About =
            [
                "Che cosa aveva promesso il Comune, con quali persone e mezzi, e che cosa si sa dei risultati.",
                current.IsWithdrawn
                    ? "Nessun anno è più pubblicato."
                    : $"Ogni anno ha le sue pagine. Queste domande portano all'anno {current.Year}.",
            ],
            InBrief = HeadlineParts.Front(current),
            AllHeadlines = HeadlineParts.LinkToAll(current),
            Questions = current.IsWithdrawn ? [] : [.. YearHomePages.Questions(current), .. ComparisonPages.Question(history)],
            Figures = current.Content.Frozen is { } frozen ? FrozenYears.Figures(frozen) : YearHomePages.Figures(current),
            Years = [.. years.Reverse().Select(Year)],
            News = [.. NewsPages.OfSite(content, years).Take(5).Select(NewsPages.Entry)],
            AllTopics = current.IsWithdrawn
                ? null
                : Link.To("Tutti gli argomenti", current.PageAddress("argomenti")) with
                {
                    Hook = "all-topics",
                },
            Transparency = Link.To(TransparencyTrees.RootLabel, RouteBook.Transparency(null)),
            StructuredData = [SchemaThings.Organization(content, frames)],
        };
    }

    private static Entry Year(YearLinks year) =>
        new(DisplayText.Of(Link.To($"Anno {year.Year}", year.PageAddress("home"))))
        {
            Facts = year.Content.WithdrawnAfter is { } last
                ? [Gone(last)]
                :
                [
                    DisplayText.Fact("Piano", new Shown(Frames.PlanName(year.Content))),
                    DisplayText.Fact("Contiene", new Shown(YearHoldings.InWords(year.Content))),
                ],
        };

    // Root pages show only this fact about a withdrawn year.
    private static Fact Gone(DateOnly last) => DisplayText.Fact("Stato", new Shown(TermWords.Withdrawn(last)));

    private static IndexPage Map(IReadOnlyList<YearLinks> years, Frames frames) =>
        new()
        {
            Address = RouteBook.Root("mappa"),
            Title = "Mappa del portale",
            Brief = "Tutte le pagine principali, da cui si raggiunge il resto.",
            Frame = frames.Root,
            Trail = RouteBook.Trail,
            WhenEmpty = "",
            Groups =
            [
                .. years
                    .Reverse()
                    .Select(year => new EntryGroup($"anno-{year.Year}", new Shown($"Anno {year.Year}")) { Entries = PagesOf(year) }),
                new EntryGroup("amministrazione", new Shown("Sezioni di trasparenza"))
                {
                    Entries =
                    [
                        new Entry(DisplayText.Of(Link.To(TransparencyTrees.RootLabel, RouteBook.Transparency(null))))
                        {
                            Children =
                            [
                                .. TransparencyTrees.Current.Sections.Select(section => new Entry(
                                    DisplayText.Of(TransparencyPages.LinkTo(section, null))
                                )),
                            ],
                        },
                    ],
                },
                new EntryGroup("portale", new Shown("Sul portale"))
                {
                    Entries =
                    [
                        .. frames
                            .Root.FooterLinks.Where(link => link.Inside != RouteBook.Root("mappa"))
                            .Select(link => new Entry(DisplayText.Of(link with { Hook = null }))),
                        .. ComparisonNames.HasYears(years[0].Site)
                            ? [new Entry(DisplayText.Of(ComparisonNames.Way))]
                            : Array.Empty<Entry>(),
                        .. UpdatePages.AreIn(years[0].Site) ? [new Entry(DisplayText.Of(UpdatePages.Way))] : Array.Empty<Entry>(),
                        new Entry(DisplayText.Of(Link.To("Licenze del software di terzi", RouteBook.Licences))),
                    ],
                },
            ],
        };

    private static IReadOnlyList<Entry> PagesOf(YearLinks year) =>
        year.Content.WithdrawnAfter is { } last
            ? [new Entry(DisplayText.Of(Link.To($"Anno {year.Year}", year.PageAddress("home")))) { Facts = [Gone(last)] }]
            :
            [
                .. FrozenYears
                    .PagesOf(year.Content)
                    .Where(name => year.Content.Frozen is not null || ObjectiveIndexes.HasList(year, name))
                    .Select(name => new Entry(DisplayText.Of(year.Page(name)))),
            ];

    private static NotFoundPage NotFound(IReadOnlyList<YearLinks> years, Frames frames) =>
        new()
        {
            Address = RouteBook.NotFound,
            Title = "Questa pagina non c'è",
            Brief = "L'indirizzo può essere scritto male, oppure la pagina non è più pubblicata.",
            Frame = frames.Root,
            Ways =
            [
                Link.To("Prima pagina", RouteBook.FrontDoor),
                .. years
                    .Where(year => !year.IsWithdrawn)
                    .Reverse()
                    .Select(year => Link.To($"Indice A–Z del {year.Year}", year.PageAddress("indice"))),
                Link.To("Mappa del portale", RouteBook.Root("mappa")),
            ],
        };
}
