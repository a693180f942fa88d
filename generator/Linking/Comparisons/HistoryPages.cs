using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The pages of lists through all years: which record existed when, with its main figure.</summary>
internal static class HistoryPages
{
    private static readonly Dictionary<string, string> MainFields = new(StringComparer.Ordinal)
    {
        [FactLists.Of(RecordKind.Company)] = CompanySchema.Percentage.Name,
        [FactLists.Of(RecordKind.ContextFigure)] = ContextSchema.Value.Name,
    };

    /// <summary>Returns the page of each list, and those of its records.</summary>
    public static IEnumerable<PageDraft> Of(HistoryBook book, FactWords words, Frames frames) =>
        book.History.Pairs.Count == 0
            ? []
            : HistoryBook
                .Lists.Select(list => (List: list, Records: book.Of(list)))
                .Where(known => known.Records.Count > 0)
                .SelectMany(known =>
                    known
                        .Records.Where(book.HasPage)
                        .Select(record => RecordHistoryPages.Of(record, book, words, frames))
                        .Prepend(
                            new PageDraft(RouteBook.Histories(known.List), () => OfList(known.List, known.Records, book, words, frames))
                        )
                );

    private static IndexPage OfList(string list, IReadOnlyList<RecordHistory> records, HistoryBook book, FactWords words, Frames frames)
    {
        var years = book.History.Years;
        var always = records.Count(record => record.Years == years.Count);
        return new IndexPage
        {
            Address = RouteBook.Histories(list),
            Title = ComparisonNames.OfYears(list),
            Kind = "Anni a confronto",
            Brief =
                $"In {ItalianText.Count(years.Count, "anno", "anni")}: {ItalianText.Count(always, "resta", "restano")} sempre, "
                + $"{ItalianText.Count(records.Count - always, "entra o esce", "entrano o escono")}.",
            Frame = frames.Root,
            Trail = [.. RouteBook.Trail, ComparisonNames.Way],
            WhenEmpty = "",
            Groups = [new EntryGroup("elenco", null) { Table = TableOf(list, records, book, words) }],
        };
    }

    private static DataTable TableOf(string list, IReadOnlyList<RecordHistory> records, HistoryBook book, FactWords words)
    {
        var years = book.History.Years;
        return new DataTable(
            "anni",
            ComparisonNames.OfList(list),
            [new TableColumn("Che cosa"), .. years.Select(year => new TableColumn($"{year.Year}"))],
            [
                .. records.Select(record => new TableRow(
                    NameOf(record, book),
                    [.. record.ByYear.Select((own, at) => CellOf(own, list, years[at].Year, words))]
                )),
            ]
        );
    }

    private static Shown NameOf(RecordHistory record, HistoryBook book) =>
        book.HasPage(record)
            ? DisplayText.Of(Link.To(record.Newest.Name, RouteBook.History(record.List, record.Code)))
            : new Shown(record.Newest.Name);

    private static Shown CellOf(FactRecord? own, string list, int year, FactWords words)
    {
        if (own is null)
        {
            return new Shown("non c'è");
        }

        var value = MainFields.TryGetValue(list, out var field) ? words.Of(own.Cell(field), list, year).Text : "c'è";
        return words.AddressOf(own, year) is { } address ? DisplayText.Of(Link.To(value, address)) : new Shown(value);
    }
}
