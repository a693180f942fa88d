using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The search page of a year.</summary>
public static class SearchPages
{
    /// <summary>Returns the search page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) => [new PageDraft(year.PageAddress("cerca"), () => Make(year))];

    private static SearchPage Make(YearLinks year) =>
        new()
        {
            Address = year.PageAddress("cerca"),
            Title = PageTitles.Of("cerca"),
            Brief = $"Cerca nelle pagine del {year.Year}: obiettivi, capitoli del Piano, uffici, società, luoghi, documenti.",
            Frame = year.Frame,
            Trail = year.Trail(),
            Shards = [.. year.Search.Select(shard => shard.Address)],
            Ways =
            [
                year.Page("indice") with
                {
                    Detail = "tutto ciò che ha una pagina, in ordine alfabetico",
                },
                year.Page("glossario") with
                {
                    Detail = "le parole difficili, spiegate",
                },
                year.Page("testo-integrale") with
                {
                    Detail = "da scorrere, o da cercare con il browser",
                },
                Link.To("Mappa del portale", RouteBook.Root("mappa")) with
                {
                    Detail = "tutte le pagine principali",
                },
                .. year
                    .Site.Years.Where(other => other.Year != year.Year && other.WithdrawnAfter is null)
                    .Reverse()
                    .Select(other => Link.To($"Cerca nel {other.Year}", RouteBook.Page(other.Year, "cerca"))),
            ],
        };
}
