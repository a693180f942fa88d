using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
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
                Brief = "Le tabelle e gli elenchi del portale come file da scaricare e riusare, anno per anno.",
                Frame = frames.Root,
                Trail = RouteBook.Trail,
                Lead =
                    data.Datasets.Count == 0
                        ? []
                        :
                        [
                            "I file per Excel si aprono con un doppio clic, anche con LibreOffice. "
                                + "CSV e JSON sono per i programmi: «Colonne» li descrive (CSVW).",
                        ],
                HasJumps = data.AllYears.Count > 0,
                WhenEmpty = "In questo portale non ci sono ancora dati da scaricare.",
                Groups =
                    data.Datasets.Count == 0
                        ? []
                        :
                        [
                            .. OfAllYears(data),
                            .. data.Datasets.GroupBy(dataset => dataset.Year).Select((year, at) => OfYear(year, isFolded: at > 0)),
                            Reuse(data.Portal, data.Datasets[0]),
                        ],
                Downloads = [.. Descriptions(data)],
                StructuredData = SchemaThings.Catalogue(data),
            });

    private static EntryGroup[] OfAllYears(PublishedData data) =>
        data.AllYears.Count == 0
            ? []
            :
            [
                new EntryGroup("tutti-gli-anni", new Shown("Tutti gli anni insieme"))
                {
                    Lead =
                        "Gli stessi elenchi, con una colonna che dice l'anno."
                        + UpdatedOn([.. data.AllYears.Select(table => table.Dataset)]),
                    Entries = Entries([.. data.AllYears.Select(table => table.Dataset)]),
                    Count = data.AllYears.Count,
                    IsCompact = true,

                    // Of one year they are the lists that follow.
                    IsFolded = data.Datasets.All(dataset => dataset.Year == data.Datasets[0].Year),
                },
            ];

    private static EntryGroup OfYear(IGrouping<int, Dataset> year, bool isFolded) =>
        new($"anno-{year.Key:D4}", new Shown($"Anno {year.Key}"))
        {
            Lead = UpdatedOn([.. year]) is { Length: > 0 } day ? day.Trim() : null,
            Entries = Entries([.. year]),
            Count = year.Count(),
            IsCompact = true,
            IsFolded = isFolded,
        };

    private static Entry[] Entries(IReadOnlyList<Dataset> datasets)
    {
        var usual = UsualDay(datasets);
        return [.. datasets.Select(dataset => Entry(dataset, dataset.Modified == usual ? null : dataset.Modified))];
    }

    // Said once, for what is of one day; what is of another says its own.
    private static string UpdatedOn(IReadOnlyList<Dataset> datasets) =>
        UsualDay(datasets) is not { } day
            ? ""
            : $" Aggiornati {ItalianArticle.Before("a", ItalianText.Day(day))}"
                + (datasets.All(dataset => dataset.Modified == day) ? "." : ", dove non è scritta un'altra data.");

    private static DateOnly? UsualDay(IReadOnlyList<Dataset> datasets) =>
        datasets.GroupBy(dataset => dataset.Modified).FirstOrDefault(group => group.Count() * 2 > datasets.Count)?.Key;

    private static Entry Entry(Dataset dataset, DateOnly? day) =>
        new(DisplayText.Of(Link.To(dataset.Title, dataset.About ?? dataset.Page)))
        {
            Id = dataset.Id,
            Facts =
            [
                new Fact(
                    "Scarica",
                    [
                        .. DatasetWords.ShortFiles(dataset).Select(DisplayText.Of),
                        .. dataset.IsDescribed
                            ? [DisplayText.Of(DatasetWords.Description(dataset) with { Text = "Colonne" })]
                            : Array.Empty<Shown>(),
                    ]
                ),
                .. dataset.Source is { } source ? [DisplayText.Fact("Fonte", new Shown(source))] : Array.Empty<Fact>(),
                .. day is { } own ? [DisplayText.Fact("Aggiornato", new Shown(ItalianText.Day(own)))] : Array.Empty<Fact>(),
            ],
        };

    private static EntryGroup Reuse(PortalIdentity portal, Dataset sample) =>
        new("riuso", new Shown("Come si possono usare"))
        {
            Entries =
            [
                new Entry(new Shown("Licenza"))
                {
                    Facts = [DisplayText.Fact("Quale", DatasetWords.Licence(portal)), DisplayText.Fact("Vedi anche", Notes)],
                },
                new Entry(new Shown("Come citarli"))
                {
                    Facts = [DisplayText.Fact("Per esempio", new Shown(DatasetWords.Citation(portal, sample)))],
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

    // A frozen year has a package only if it was frozen with one.
    private static IEnumerable<Link> Descriptions(PublishedData data) =>
        [
            .. data.Portal.BaseUrl is null || data.Datasets.Count == 0
                ? []
                : CatalogueFiles.Endings.Select(ending => Link.To($"Catalogo DCAT-AP_IT ({NameOf(ending)})", RouteBook.Catalogue(ending))),
            .. data.AllYears.Count == 0
                ? []
                : new[] { Link.To("Descrizione dei dati di tutti gli anni (Data Package)", RouteBook.DataPackageOfAllYears) },
            .. data
                .Datasets.Where(dataset => dataset.IsList)
                .Select(dataset => dataset.Year)
                .Distinct()
                .Select(year => Link.To($"Tutti i dati del {year} in un archivio (ZIP)", RouteBook.DataZip(year))),
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
