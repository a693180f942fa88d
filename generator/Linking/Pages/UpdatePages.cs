using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The page that lists for good what was corrected after publication, then what was updated; none without an entry.</summary>
internal static class UpdatePages
{
    private const string Name = "aggiornamenti";

    /// <summary>A link to the page.</summary>
    public static Link Way => Link.To("Correzioni e aggiornamenti", RouteBook.Root(Name));

    /// <summary>True if the portal has the page.</summary>
    public static bool AreIn(SiteContent content) => content.Updates.Count > 0;

    /// <summary>Returns the page.</summary>
    public static IEnumerable<PageDraft> Of(SiteLinks links, Frames frames) =>
        AreIn(links.Content) ? [new PageDraft(RouteBook.Root(Name), () => Make(links, frames))] : [];

    /// <summary>Returns an item of the feed for each day with corrections or updates.</summary>
    public static IEnumerable<NewsDraft> News(SiteContent content) =>
        content
            .Updates.GroupBy(update => update.Day)
            .Select(day => new NewsDraft(RouteBook.Root(Name).At(IdOf(day.Key)), TitleOf([.. day]), day.Key));

    private static IndexPage Make(SiteLinks links, Frames frames)
    {
        var corrections = links.Content.Updates.Count(update => update.IsCorrection);
        return new IndexPage
        {
            Address = RouteBook.Root(Name),
            Title = Way.Text,
            Brief =
                corrections == 0
                    ? "I valori cambiati dopo la pubblicazione. Nessuno era sbagliato."
                    : $"I valori cambiati dopo la pubblicazione: {ItalianText.Count(corrections, "correzione", "correzioni")}.",
            Frame = frames.Root,
            Trail = RouteBook.Trail,
            WhenEmpty = "",
            Lead = ["Ogni correzione resta in questo elenco, con il valore di prima, quello nuovo e il motivo."],
            Groups =
            [
                .. links
                    .Content.Updates.GroupBy(update => update.Day)
                    .OrderByDescending(day => day.Key)
                    .Select(day => new EntryGroup(IdOf(day.Key), new Shown(ItalianText.Day(day.Key)))
                    {
                        Entries = [.. day.OrderByDescending(update => update.IsCorrection).Select(update => EntryOf(update, links))],
                    }),
            ],
        };
    }

    private static Entry EntryOf(PublishedUpdate update, SiteLinks links)
    {
        var year = update.Where.Year ?? links.Content.Portal.CurrentYear;
        var name = NameOf(update.Where, year, links);
        return new Entry(
            links.Routes.Find(update.Where with { Part = null }, year) is { } address
                ? DisplayText.Of(Link.To(name, address))
                : new Shown(name)
        )
        {
            Facts =
            [
                DisplayText.Fact("Che cos'è", new Shown(update.IsCorrection ? "correzione" : "aggiornamento")),
                .. Value(update, UpdateSchema.Old),
                .. Value(update, UpdateSchema.New),
                DisplayText.Fact("Perché", new Shown(update.Reason)),
            ],
        };
    }

    private static string NameOf(Target where, int year, SiteLinks links)
    {
        var record = links.Index.Find(where, year)?.Name ?? where.Code;
        return where.Part is { } part ? $"{record}, {part} ({year})" : $"{record} ({year})";
    }

    private static IEnumerable<Fact> Value(PublishedUpdate update, Field field) =>
        update.Answers.TextOrNull(field) is { } value ? [DisplayText.Fact(DisplayText.Capital(field.Name), new Shown(value))] : [];

    private static string TitleOf(PublishedUpdate[] day)
    {
        var corrections = day.Count(update => update.IsCorrection);
        string[] parts =
        [
            .. corrections > 0 ? [ItalianText.Count(corrections, "correzione", "correzioni")] : Array.Empty<string>(),
            .. day.Length > corrections
                ? [ItalianText.Count(day.Length - corrections, "aggiornamento", "aggiornamenti")]
                : Array.Empty<string>(),
        ];
        return $"{DisplayText.Capital(ItalianText.And(parts))} del {ItalianText.Day(day[0].Day)}";
    }

    private static string IdOf(DateOnly day) => "giorno-" + ItalianText.Iso(day);
}
