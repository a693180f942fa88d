using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Builds the page frames: one for the root, one for each year.</summary>
public sealed class Frames(SiteContent content, string? baseUrl, DateOnly? date, int? freezing, TownLook town)
{
    /// <summary>The folder of the root's assets.</summary>
    public const string RootAssets = "risorse/";

    /// <summary>The base URL of the published site, or null.</summary>
    public string? BaseUrl => baseUrl;

    /// <summary>The date printed on the pages, or null.</summary>
    public DateOnly? Date => date;

    /// <summary>The town's own colours and words.</summary>
    public TownLook Town => town;

    /// <summary>The portal's name.</summary>
    public string SiteName => Settings.TextOrNull(PortalSchema.Name) ?? "Portale della trasparenza";

    private Answers Settings => content.Portal.Answers;

    // The published years, newest first.
    private IEnumerable<YearContent> Years => content.Years.Where(year => year.WithdrawnAfter is null).Reverse();

    /// <summary>Returns the folder of a year's assets.</summary>
    public static string AssetsOf(YearContent year) => $"{year.Year:D4}/risorse/";

    /// <summary>The frame of the root's pages.</summary>
    public Frame Root =>
        field ??= Make(
            null,
            Years.Any() ? Link.To($"Cerca nel {content.Portal.CurrentYear}", RouteBook.Page(content.Portal.CurrentYear, "cerca")) : null,
            RootAssets,
            [
                .. Years.Select(year => Link.To($"Anno {year.Year}", RouteBook.Page(year.Year, "home"))),
                Link.To("Mappa del portale", RouteBook.Root("mappa")),
            ]
        ) with
        {
            // A year frozen by an older version has no description.
            SearchDescription = Years.FirstOrDefault(year => year.Year == content.Portal.CurrentYear) is { Frozen: null } current
                ? SearchDescriptionOf(current)
                : null,
            Feeds =
                baseUrl is null || date is null
                    ? []
                    : [new SectionFeed("", Link.To("Notizie del portale", RouteBook.Feed(null, "notizie")))],
        };

    /// <summary>Returns the frame of a year's pages.</summary>
    public Frame Of(YearContent year) =>
        Make(
            Mark(year) with
            {
                Frozen = year.Year == freezing ? Link.To("Come verificarlo", RouteBook.Archive(year.Year)) : null,
            },
            Menu(year, "cerca", $"Cerca nel {year.Year}"),
            AssetsOf(year),
            [
                Menu(year, "piano", "Il Piano"),
                Menu(year, "obiettivi", "Obiettivi e impegni"),
                Menu(year, "organizzazione", "Uffici e organi"),
                Menu(year, "personale", "Chi lavora in Comune"),
                Menu(year, "societa", "Società ed enti"),
                Menu(year, "luoghi", "Luoghi"),
                Menu(year, "documenti", "Documenti"),
                Menu(year, "contesto", "La città in numeri"),
                Menu(year, "indice", "Indice A–Z"),
            ]
        ) with
        {
            SearchDescription = SearchDescriptionOf(year),
            Feeds = baseUrl is null ? [] : SectionFeeds.Of(year),
        };

    /// <summary>Returns the name of a year's plan, with the three years it covers.</summary>
    public static string PlanName(YearContent year) =>
        year.Frozen?.PlanName
        ?? $"{year.Settings.PlanType} {year.Year}" + (year.Settings.Span is { } span ? $" (triennio {span.Replace('-', '–')})" : "");

    // The file must contain absolute addresses.
    private Link? SearchDescriptionOf(YearContent year) =>
        baseUrl is null || year.WithdrawnAfter is not null
            ? null
            : Link.To($"{SiteName}: cerca nel {year.Year}", RouteBook.SearchDescription(year.Year));

    private static Link Menu(YearContent year, string page, string words) => Link.To(words, RouteBook.Page(year.Year, page));

    private YearMark Mark(YearContent year) =>
        new(year.Year, PlanName(year), RouteBook.Page(year.Year, "home"))
        {
            Notice = Notice(year),
            Terms =
            [
                .. new[] { YearSchema.Published, YearSchema.Updated }.Select(field =>
                    DisplayText.Fact(
                        DisplayText.Capital(field.Name),
                        year.Settings.Answers[field] is { } answer ? DisplayText.Of(answer) : DisplayText.NotGiven
                    )
                ),
                DisplayText.Fact(
                    "Dovuto fino al",
                    PublicationTerm.LastDay(year.Settings.Answers) is { } last ? new Shown(ItalianText.Day(last)) : DisplayText.NotGiven
                ),
            ],
        };

    private string Notice(YearContent year)
    {
        // If the municipality's site is known, a link with these words follows the sentence.
        var site = Settings.TextOrNull(PortalSchema.TownSite) is null ? " sito del Comune." : "";
        var words = $"Dati del {year.Year}. Per uffici, scuole e orari di oggi:{site}";
        return PublicationTerm.IsKept(year.Settings.Answers, date) ? $"{TermWords.Kept(year.Settings.Answers)} {words}" : words;
    }

    private Frame Make(YearMark? year, Link? search, string assets, IReadOnlyList<Link> menu)
    {
        var town = Settings.TextOrNull(PortalSchema.TownSite);
        return new Frame
        {
            SiteName = SiteName,
            Publisher = content.Portal.Body,
            Home = RouteBook.FrontDoor,
            AssetFolder = assets,
            BaseUrl = baseUrl,
            Logo = Logo(year?.Year),
            Colours = Town.Colours,
            HeaderWords = Town.Header,
            FooterWords = Town.Footer,
            Demonstration = content.Portal.IsDemonstration
                ? $"Dati dimostrativi: {content.Portal.Body} non esiste, e tutti i dati di queste pagine sono inventati."
                : null,
            Year = year is null || town is null ? year : year with { TownSite = Link.Away("sito del Comune", town) },
            Menu = menu,
            Search = search,
            TopMenu = TopMenu(year),
            Contacts = PortalFacts.ContactFacts(Settings, [PortalSchema.Postal, PortalSchema.Phone, PortalSchema.Mail, PortalSchema.Pec]),
            FooterLinks = FooterLinks(),
            FeedbackMail = Settings.TextOrNull(PortalSchema.Report),
            UpdatedOn = date is { } day ? ItalianText.Day(day) : null,
            AbsenceHelp = Link.To("Perché un dato può mancare", RouteBook.Root("domande-frequenti").At(NoticePages.AbsencesId)),
            Licence = PortalFacts.Licence(Settings),
        };
    }

    private Picture? Logo(int? year) =>
        content.LogoFile is { Facts: { } size } file
            ? new Picture(RouteBook.Logo(year, file.Ending), content.Portal.Logo!.Alternative, size.Width, size.Height)
            : null;

    // The list of years grows, but a frozen page must not go stale. Its menu links to the page that lists all years.
    private IReadOnlyList<Link> TopMenu(YearMark? year) =>
        year?.Frozen is not null
            ?
            [
                Link.To(TransparencyTrees.RootLabel, RouteBook.Transparency(null)),
                Link.To($"Anno {year.Year}", year.Home) with
                {
                    Current = true,
                },
                Link.To("Tutti gli anni", RouteBook.Root("archivio")),
            ]
            :
            [
                Link.To(TransparencyTrees.RootLabel, RouteBook.Transparency(null)),
                .. Years.Select(one =>
                    Link.To($"Anno {one.Year}", RouteBook.Page(one.Year, "home")) with
                    {
                        Current = one.Year == year?.Year,
                    }
                ),
                .. ComparisonNames.HasYears(content) ? [ComparisonNames.Way] : Array.Empty<Link>(),
            ];

    private static IReadOnlyList<Link> FooterLinks() =>
        [
            Link.To("Domande frequenti", RouteBook.Root("domande-frequenti")) with
            {
                Hook = "faq",
            },
            Link.To("Segnala disservizio", RouteBook.Root("segnalazioni")) with
            {
                Hook = "report-inefficiency",
            },
            Link.To("Note legali", RouteBook.Root("note-legali")) with
            {
                Hook = "legal-notes",
            },
            Link.To("Informativa sulla privacy", RouteBook.Root("privacy")) with
            {
                Hook = "privacy-policy-link",
            },
            Link.To("Dichiarazione di accessibilità", RouteBook.Root("accessibilita")) with
            {
                Hook = "accessibility-link",
            },
            PortalFacts.ContactsLink,
            PortalFacts.AccessLink,
            PortalFacts.OpenDataLink,
            Link.To("Archivio degli anni", RouteBook.Root("archivio")),
            Link.To("Mappa del portale", RouteBook.Root("mappa")),
        ];
}
