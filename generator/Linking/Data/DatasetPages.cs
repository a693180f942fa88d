using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A page for each dataset of a live year: what it is, its columns, its first rows, how to use it.</summary>
internal static class DatasetPages
{
    private const int MostRows = 10;
    private const int MostLetters = 120;

    /// <summary>Returns the pages.</summary>
    public static IEnumerable<PageDraft> Of(PublishedData data, IReadOnlyList<YearLinks> years, Frames frames)
    {
        var byYear = years.ToDictionary(year => year.Year);
        return data
            .AllYears.Select(table => new PageDraft(table.Dataset.Page, () => Make(data, frames.Root, null, table)))
            .Concat(
                data.Tables.Select(table => new PageDraft(table.Dataset.About!.Value, () =>
                    Make(data, byYear[table.Dataset.Year].Frame, byYear[table.Dataset.Year], table)
                ))
            );
    }

    /// <summary>Returns the addresses of the pages of a year whose content was withdrawn.</summary>
    /// <param name="was">The content before.</param>
    /// <param name="terms">True if the portal has a glossary.</param>
    public static IEnumerable<Address> AddressesOf(YearContent was, bool terms) =>
        was.Frozen is { } frozen
            ?
            [
                .. frozen.DataLists.Select(code => RouteBook.DatasetPage(was.Year, code)),
                .. frozen
                    .Records.Where(record => frozen.DataLists.Count > 0 && TableDrafts.IsDataset(record))
                    .Select(record => RouteBook.DatasetPageOfTable(was.Year, record.Code)),
            ]
            :
            [
                .. RecordLists.All.Where(list => list.HasAny(was, terms)).Select(list => RouteBook.DatasetPage(was.Year, list.Code)),
                .. was.Tables.Select(table => RouteBook.DatasetPageOfTable(was.Year, table.Head.Code)),
            ];

    /// <summary>Returns the title of the page about a dataset.</summary>
    public static string TitleOf(Dataset dataset) =>
        $"{dataset.Title}: i dati {(dataset.IsOfAllYears ? "di tutti gli anni" : $"del {dataset.Year}")}";

    private static DatasetPage Make(PublishedData data, Frame frame, YearLinks? year, PublishedTable table)
    {
        var dataset = table.Dataset;
        var preview = Preview(table);
        var hidden = table.Fields.Count - preview.Columns.Count;
        return new DatasetPage
        {
            Address = dataset.About!.Value,
            Title = TitleOf(dataset),
            Kind = "Dati aperti",
            Brief = dataset.Explains ?? "La tabella del personale come file da scaricare, con il significato di ogni colonna.",
            Frame = frame,
            Trail = year is null ? [.. RouteBook.Trail, ToOpenData] : year.Trail(ToOpenData),
            Facts = [.. Facts(data, table)],
            Columns = Columns(data, table),
            Preview = preview,
            PreviewNote =
                hidden == 0 ? null
                : hidden == 1 ? "Una colonna è vuota in queste righe, e qui non si vede."
                : $"{ItalianText.Number(hidden)} colonne sono vuote in queste righe, e qui non si vedono.",
            SeeAlso = OtherYears(data, frame, dataset) is { Count: > 0 } others
                ? [new SeeAlso("Gli stessi dati in altri anni", others)]
                : [],
            StructuredData = [SchemaThings.DatasetOf(dataset, data.Portal)],
            Downloads =
            [
                .. DatasetWords.Files(dataset),
                DatasetWords.Description(dataset),
                dataset.IsOfAllYears
                    ? Link.To("Descrizione dei dati di tutti gli anni (Data Package)", RouteBook.DataPackageOfAllYears)
                    : Link.To($"Descrizione dei dati del {dataset.Year} (Data Package)", RouteBook.DataPackage(dataset.Year)),
            ],
        };
    }

    private static Link ToOpenData => Link.To(PortalFacts.OpenDataLink.Text, RouteBook.OpenData);

    private static IEnumerable<Fact> Facts(PublishedData data, PublishedTable table)
    {
        var (portal, dataset) = (data.Portal, table.Dataset);
        if (!dataset.IsOfAllYears)
        {
            yield return DisplayText.Fact(
                "Si vede anche in",
                DisplayText.Of(Link.To(dataset.IsList ? "Pagina dell'elenco" : dataset.Title, dataset.Page))
            );
        }

        yield return DisplayText.Fact("Riguarda", new Shown($"{portal.Publisher}, {dataset.Span}"));
        foreach (var note in dataset.IsOfAllYears ? NotesOnYears(data, dataset) : [])
        {
            yield return DisplayText.Fact("Da sapere", new Shown(note));
        }

        yield return DisplayText.Fact("Righe", new Shown(ItalianText.Number(table.Count)));
        if (dataset.Unit is { } unit)
        {
            yield return DisplayText.Fact("Le celle contano", new Shown(unit));
        }

        if (table.Key.Count > 0)
        {
            yield return DisplayText.Fact(
                "Ogni riga si riconosce da",
                new Shown(ItalianText.And([.. table.Key.Select(column => $"«{table.Fields[column].Name}»")]))
            );
        }

        if (dataset.Source is { } source)
        {
            yield return DisplayText.Fact("Fonte", new Shown(source));
        }

        if (dataset.Modified is { } day)
        {
            yield return DisplayText.Fact("Aggiornato", new Shown(ItalianText.Day(day)));
        }

        yield return DisplayText.Fact("Licenza", DatasetWords.Licence(portal));
        yield return DisplayText.Fact("Come citarlo", new Shown(DatasetWords.Citation(portal, dataset)));
    }

    private static IEnumerable<string> NotesOnYears(PublishedData data, Dataset dataset)
    {
        if (data.Datasets.Any(other => other.IsFinal && IsSame(other, dataset)))
        {
            yield return "Gli anni congelati sono come furono pubblicati allora.";
        }

        if (data.WithoutLists is { Count: > 0 } missing)
        {
            var years = ItalianText.And([.. missing.Select(year => $"{year}")]);
            yield return $"Mancano gli anni congelati prima che gli elenchi si potessero scaricare: {years}.";
        }
    }

    // A page that is being frozen does not list years: others will follow.
    private static IReadOnlyList<Link> OtherYears(PublishedData data, Frame frame, Dataset dataset) =>
        [
            .. data
                .AllYears.Select(table => table.Dataset)
                .Where(_ => !dataset.IsOfAllYears)
                .Concat(frame.Year?.Frozen is null ? data.Datasets : [])
                .Where(other => IsSame(other, dataset) && other.Id != dataset.Id)
                .Select(other => Link.To(TitleOf(other), other.About ?? other.Page)),
        ];

    private static bool IsSame(Dataset one, Dataset other) => one.Code == other.Code && one.IsList == other.IsList;

    private static DataTable Columns(PublishedData data, PublishedTable table) =>
        new(
            "tabella-delle-colonne",
            "Nome, tipo, valori e significato di ogni colonna",
            [new("Colonna"), new("Tipo"), new("Valori"), new("Significato")],
            [
                .. table.Fields.Select(field => new TableRow(
                    new Shown(field.Name),
                    [TypeOf(data, table.Dataset, field), ValuesOf(field), new Shown(field.Explains ?? MeaningOf(table.Dataset, field))]
                )),
            ]
        );

    private static string MeaningOf(Dataset dataset, PublishedField field) =>
        field.Type.IsNumber ? DisplayText.Capital(dataset.Unit ?? "valore") + "." : "Il nome della riga.";

    private static Shown TypeOf(PublishedData data, Dataset dataset, PublishedField field)
    {
        var words = field.Type.Word;
        return
            field.Refers is not null
            && data.AllDatasets.FirstOrDefault(other =>
                other.IsList && other.Code == field.Refers && other.Year == dataset.Year && other.IsOfAllYears == dataset.IsOfAllYears
            )
                is { About: { } about } list
            ? new Shown($"{words}: {list.Title}") { Link = Link.To(words, about) }
            : new Shown(words);
    }

    private static Shown ValuesOf(PublishedField field) =>
        new(
            field.Choices.Count > 0 ? string.Join(", ", field.Choices)
            : field.Unit is { } unit ? $"in {unit}"
            : field.IsList ? "anche più d'uno"
            : "uno"
        );

    private static DataTable Preview(PublishedTable table)
    {
        PublishedRow[] rows = [.. table.Rows().Take(MostRows)];
        int[] shown =
        [
            .. Enumerable.Range(0, table.Fields.Count).Where(column => column == 0 || rows.Any(row => row.Cells[column] is not null)),
        ];
        return new DataTable(
            "tabella-delle-prime-righe",
            table.Count <= MostRows ? "Tutte le righe" : $"Le prime {MostRows} righe di {ItalianText.Number(table.Count)}",
            [.. shown.Select(column => new TableColumn(table.Fields[column].Name) { IsNumeric = table.Fields[column].Type.IsNumber })],
            [
                .. rows.Select(row => new TableRow(
                    Cell(row.Cells[0], table.Fields[0].Type),
                    [.. shown.Skip(1).Select(column => Cell(row.Cells[column], table.Fields[column].Type))]
                )),
            ]
        );
    }

    private static Shown Cell(object? cell, DataType type) =>
        cell switch
        {
            null => DisplayText.Blank,
            decimal year when type == DataType.Year => new Shown(year.ToString(CultureInfo.InvariantCulture)),
            decimal number => new Shown(ItalianText.Number(number)),
            DateOnly day => new Shown(ItalianText.Day(day)),
            bool flag => new Shown(flag ? "sì" : "no"),
            Interval(var low, var high) => new Shown($"{ItalianText.Number(low)} - {ItalianText.Number(high)}"),
            AbsentValue(var mark) => Absences.Of(mark) is { } absence ? DisplayText.Of(absence) : new Shown(mark),
            IReadOnlyList<string> items => new Shown(DisplayText.Shortened(string.Join(PublishedField.Between, items), MostLetters)),
            _ => new Shown(DisplayText.Shortened((string)cell, MostLetters)),
        };
}
