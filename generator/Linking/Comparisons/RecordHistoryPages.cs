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
        return new PageDraft(address, () => Make(record, book, words, frames) with { Address = address });
    }

    private static IndexPage Make(RecordHistory record, HistoryBook book, FactWords words, Frames frames)
    {
        var years = new YearColumns(book.History.Years, words);
        var indicators = record.List == FactLists.Of(RecordKind.Objective) ? IndicatorHistories.Of(record, book) : [];
        var changed = YearColumns.Changed(record);
        return new IndexPage
        {
            Address = default,
            Title = $"{record.Newest.Name}, anno per anno",
            Kind = "Anni a confronto",
            Brief = Brief(record, changed),
            Frame = frames.Root,
            Trail = [.. RouteBook.Trail, ComparisonNames.Way, ComparisonNames.YearsOf(record.List)],
            WhenEmpty = "",
            Charts = [.. indicators.SelectMany(IndicatorHistories.Charts)],
            Groups =
            [
                .. record.List == FactLists.Tables
                    ? [Group("righe", "Il totale di ogni riga", TableYears.Of(record, book, words))]
                    : new[] { Group("campi", "Anno per anno", years.Of("campi-per-anno", record, changed)) },
                .. indicators.Select((indicator, at) => IndicatorHistories.Group(indicator, at, years)),
                .. Reasons(record, book),
            ],
        };
    }

    private static string Brief(RecordHistory record, IReadOnlyList<string> changed)
    {
        string[] names = [.. changed.Select(field => ComparisonNames.OfField(record.List, field).ToLowerInvariant())];
        return names.Length == 0
            ? "Negli anni in cui c'è, non è cambiato niente di ciò che si può confrontare."
            : $"Negli anni {(names.Length == 1 ? "è cambiato" : "sono cambiati")}: {ItalianText.And(names)}.";
    }

    private static EntryGroup Group(string id, string heading, DataTable table) => new(id, new Shown(heading)) { Table = table };

    // What the years say about why the record changed.
    private static IEnumerable<EntryGroup> Reasons(RecordHistory record, HistoryBook book)
    {
        Entry[] found = [.. book.ReasonsOf(record).Select(known => new Entry(new Shown($"{known.Year}: {known.Reason.Text}")))];
        return found.Length == 0 ? [] : [new EntryGroup("perche", new Shown("Perché")) { Entries = found }];
    }
}
