using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The page that lists the published data: files, licence, how to cite them, their descriptions for programs.</summary>
public static class OpenDataPages
{
    /// <summary>Returns the page.</summary>
    public static PageDraft Of(PublishedData data, Frames frames) => new(RouteBook.OpenData, () => new IndexPage
            {
                Address = RouteBook.OpenData,
                Title = PortalFacts.OpenDataLink.Text,
                Brief = "Le tabelle del portale come file da scaricare e riusare, anno per anno.",
                Frame = frames.Root,
                Trail = RouteBook.Trail,
                WhenEmpty = "In questo portale non ci sono ancora tabelle da scaricare.",
                Groups =
                    data.Datasets.Count == 0
                        ? []
                        : [.. data.Datasets.GroupBy(dataset => dataset.Year).Select(OfYear), Reuse(data.Portal, data.Datasets[0])],
                Downloads = [.. Descriptions(data)],
            });

    private static EntryGroup OfYear(IGrouping<int, Dataset> year) =>
        new($"anno-{year.Key:D4}", new Shown($"Anno {year.Key}")) { Entries = [.. year.Select(Entry)], Count = year.Count() };

    private static Entry Entry(Dataset dataset) =>
        new(DisplayText.Of(Link.To(dataset.Title, dataset.Page)))
        {
            Id = dataset.Id,
            Facts =
            [
                new Fact("Scarica", [.. dataset.Files.Select(file => DisplayText.Of(Link.To(WordsOf(file), file.Address)))]),
                .. dataset.IsDescribed ? [DisplayText.Fact("Per programmi", DescriptionOf(dataset))] : Array.Empty<Fact>(),
                .. dataset.Source is { } source ? [DisplayText.Fact("Fonte", new Shown(source))] : Array.Empty<Fact>(),
                .. dataset.Modified is { } day ? [DisplayText.Fact("Aggiornato", new Shown(ItalianText.Day(day)))] : Array.Empty<Fact>(),
            ],
        };

    private static Shown DescriptionOf(Dataset dataset) =>
        DisplayText.Of(Link.To("Descrizione delle colonne (CSVW)", CsvMetadata.AddressFor(dataset.AddressOf(TableFormat.Csv))));

    private static string WordsOf(DatasetFile file) =>
        file.Length is { } length ? $"{file.Format.Words}, {Size(length())}" : file.Format.Words;

    private static string Size(long length) =>
        length < 1000 ? $"{ItalianText.Number(length)} byte" : $"{ItalianText.Short(Math.Round(length / 1000m, 1))} kB";

    private static EntryGroup Reuse(PortalIdentity portal, Dataset sample) =>
        new("riuso", new Shown("Come si possono usare"))
        {
            Entries =
            [
                new Entry(new Shown("Licenza"))
                {
                    Facts = [DisplayText.Fact("Quale", LicenceOf(portal)), DisplayText.Fact("Vedi anche", Notes)],
                },
                new Entry(new Shown("Come citarli"))
                {
                    Facts =
                    [
                        DisplayText.Fact(
                            "Per esempio",
                            new Shown(
                                $"{portal.Publisher}, «{sample.Title}», anno {sample.Year}"
                                    + (portal.BaseUrl is { } root ? $", {root}{sample.Page}" : "")
                            )
                        ),
                    ],
                },
                new Entry(new Shown("Che cosa c'è nei file"))
                {
                    Facts =
                    [
                        DisplayText.Fact("CSV per Excel", new Shown("Si apre con un doppio clic; numeri con la virgola.")),
                        DisplayText.Fact("CSV per programmi", new Shown("Valori esatti, con il punto; un valore che manca è vuoto.")),
                        DisplayText.Fact(
                            "JSON",
                            new Shown(
                                "Gli stessi valori, con il tipo di ogni colonna. Una cella vuota nella fonte non ha valore; un valore che "
                                    + "manca per un motivo dice quale, per esempio {\"assente\":\"n.p.\"}."
                            )
                        ),
                    ],
                },
            ],
        };

    private static Shown Notes => DisplayText.Of(Link.To("Note legali", RouteBook.Root("note-legali")));

    private static Shown LicenceOf(PortalIdentity portal) =>
        portal.Licence is not { } name ? DisplayText.NotGiven
        : portal.LicenceUrl is { } url ? DisplayText.Of(Link.Away(name, url))
        : new Shown(name);

    // A frozen year has a package only if it was frozen with one.
    private static IEnumerable<Link> Descriptions(PublishedData data) =>
        [
            .. data.Portal.BaseUrl is null || data.Datasets.Count == 0
                ? []
                : CatalogueFiles.Endings.Select(ending => Link.To($"Catalogo DCAT-AP_IT ({NameOf(ending)})", RouteBook.Catalogue(ending))),
            .. data
                .Datasets.Where(dataset => dataset.IsDescribed)
                .Select(dataset => dataset.Year)
                .Distinct()
                .Select(year => Link.To($"Descrizione dei dati del {year} (Data Package)", RouteBook.DataPackage(year))),
        ];

    private static string NameOf(string ending) =>
        ending switch
        {
            "ttl" => "Turtle",
            "rdf" => "RDF/XML",
            _ => "JSON-LD",
        };
}
