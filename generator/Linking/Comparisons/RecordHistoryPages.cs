using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The page of one record through all years: each field year by year; of an objective also its indicators.</summary>
internal static class RecordHistoryPages
{
    /// <summary>Returns the page.</summary>
    public static PageDraft Of(RecordHistory record, HistoryBook book, FactWords words, Frames frames)
    {
        var address = RouteBook.History(record.List, record.Code);
        return new PageDraft(address, () => Make(record, address, book, words, frames));
    }

    private static IndexPage Make(RecordHistory record, Address address, HistoryBook book, FactWords words, Frames frames)
    {
        var years = new YearColumns(book.History.Years, words);
        var indicators = record.List == FactLists.Of(RecordKind.Objective) ? IndicatorHistories.Of(record, book) : [];
        var changed = book.History.ChangedFields(record);
        return new IndexPage
        {
            Address = address,
            Title = $"{record.Newest.Name}, anno per anno",
            Kind = "Anni a confronto",
            Brief = record.List == FactLists.Tables ? BriefOfTable(record, book) : Brief(record, changed, indicators),
            Frame = frames.Root,
            Trail = [.. RouteBook.Trail, ComparisonNames.Way, ComparisonNames.YearsOf(record.List)],
            WhenEmpty = "",
            Groups =
            [
                .. indicators.Select(
                    (indicator, at) => SeriesCopies.WithCopies(IndicatorHistories.Group(indicator, at, years), address, book, frames)
                ),
                .. record.List == FactLists.Tables
                    ?
                    [
                        Group(
                            "righe",
                            record.Newest.TotalColumn is null ? "Riga per riga" : "Il totale di ogni riga",
                            TableYears.Of(record, book, words)
                        ),
                    ]
                    : new[] { Fields(record, changed, years) },
                .. Reasons(record, book),
            ],
        };
    }

    private static string Brief(RecordHistory record, IReadOnlyList<string> changed, IReadOnlyList<RunningIndicator> indicators)
    {
        var moved = indicators.Count(indicator => indicator.Changed.Count > 0);
        string[] names =
        [
            .. changed.Select(field => ComparisonNames.OfField(record.List, field).ToLowerInvariant()),
            .. moved == 0 ? Array.Empty<string>() : [moved == 1 ? "un indicatore" : $"{ItalianText.Number(moved)} indicatori"],
        ];
        return names.Length == 0
            ? "Negli anni in cui c'è, non è cambiato niente di ciò che si può confrontare."
            : $"Negli anni {(names.Length == 1 && moved < 2 ? "è cambiato" : "sono cambiati")}: {ItalianText.And(names)}.";
    }

    private static string BriefOfTable(RecordHistory table, HistoryBook book)
    {
        var rows = book.Of(FactLists.OfRows(table.Code));
        var moved = rows.Count(row => row.Years < table.Years || book.History.ChangedFields(row).Count > 0);
        return moved == 0
            ? "Negli anni in cui c'è, nessuna riga è cambiata."
            : $"Negli anni {(moved == 1 ? "è cambiata" : "sono cambiate")} {ItalianText.Count(moved, "riga", "righe")} su {rows.Count}.";
    }

    private static EntryGroup Fields(RecordHistory record, IReadOnlyList<string> changed, YearColumns years)
    {
        var same = YearColumns.SameFigures(record, changed);
        return Group("campi", "Anno per anno", years.Of("campi-per-anno", "I campi, anno per anno", record, changed, same)) with
        {
            Lead = YearColumns.AboutTheRest(record, changed.Count + same.Count),
        };
    }

    private static EntryGroup Group(string id, string heading, DataTable table) => new(id, new Shown(heading)) { Table = table };

    // What the years say about why the record changed.
    private static IEnumerable<EntryGroup> Reasons(RecordHistory record, HistoryBook book)
    {
        Entry[] found = [.. book.ReasonsOf(record).Select(known => new Entry(new Shown($"{known.Year}: {ReasonWords.Of(known.Reason)}")))];
        return found.Length == 0 ? [] : [new EntryGroup("perche", new Shown("Perché")) { Entries = found }];
    }
}
