using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Shows a statistical table through all years: its rows, and the total column (else every column) of each year.</summary>
internal static class TableYears
{
    /// <summary>Returns the table.</summary>
    public static DataTable Of(RecordHistory table, HistoryBook book, FactWords words)
    {
        var (years, list) = (book.History.Years, FactLists.OfRows(table.Code));
        RecordHistory[] rows = [.. book.Of(list)];
        string[] columns = table.Newest.TotalColumn is { } total ? [total] : ColumnsOf(rows);
        return new DataTable(
            "righe-per-anno",
            table.Newest.Name,
            [
                new TableColumn("Riga"),
                .. columns.SelectMany(column =>
                    years.Select(year => new TableColumn($"{year.Year}") { IsNumeric = true, Group = columns.Length > 1 ? column : null })
                ),
            ],
            [
                .. rows.Select(row => new TableRow(
                    new Shown(row.Newest.Name),
                    [.. columns.SelectMany(column => row.ByYear.Select((own, at) => CellOf(own, column, years[at].Year)))]
                )
                {
                    IsTotal = row.Newest.IsTotal,
                }),
            ]
        );

        Shown CellOf(FactRecord? own, string column, int year) =>
            own is null ? new Shown("non c'è")
            : own.Cell(column) is { } cell ? words.Of(cell, list, year)
            : DisplayText.Blank;
    }

    private static string[] ColumnsOf(RecordHistory[] rows) =>
        [
            .. rows.SelectMany(row => row.ByYear.OfType<FactRecord>())
                .SelectMany(row => row.Cells.Where(cell => cell.Value != row.Name))
                .Select(cell => cell.Field)
                .Distinct(),
        ];
}
