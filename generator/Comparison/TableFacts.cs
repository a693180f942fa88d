using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>Converts statistical tables to facts: each table, then its rows in a list of their own.</summary>
internal static class TableFacts
{
    /// <summary>Returns the tables of a year.</summary>
    public static IEnumerable<FactRecord> Of(YearContent year)
    {
        var units = new UnitNames(year.Units);
        return year.Tables.SelectMany(table => table.Rows.Select(row => OfRow(table, row, units)).Prepend(OfTable(year.Year, table)));
    }

    private static FactRecord OfTable(int year, StatTable table) =>
        ContentFacts.OfHead(year, table.Head) with
        {
            TotalColumn = TotalColumns.Of(table) is { } at ? table.Columns[at + 1].Name : null,
        };

    // A row of a unit is named by the unit's code, so that it is the same row if the act prints another name.
    private static FactRecord OfRow(StatTable table, StatRow row, UnitNames units)
    {
        var unit = table.JoinsUnits && !row.IsTotal ? units.Find(row.Name)?.Head : null;
        var cells = row.Cells.Select((cell, i) => CellOf(table, i, cell)).OfType<FactCell>();
        return new FactRecord(
            FactLists.OfRows(table.Head.Code),
            unit?.Code ?? row.Name,
            row.Name,
            unit is null ? [] : ContentFacts.FormerOf(unit),
            [
                .. (unit is null ? cells : cells.Prepend(new FactCell(table.Columns[0].Name, FactType.Text, row.Name))).DistinctBy(cell =>
                    cell.Field
                ),
            ]
        )
        {
            IsTotal = row.IsTotal,
            At = field => PlaceOf(table, row, field),
        };
    }

    private static FactCell? CellOf(StatTable table, int at, StatCell cell)
    {
        var name = table.Columns[at + 1].Name;
        return cell switch
        {
            { Absence: Absence.Blank } => null,
            { Absence: { } absence } => FactCells.Absent(name, absence),
            { Number: { } number } => FactCells.Number(name, number, table.Unit == "%"),
            _ => new FactCell(name, FactType.Text, cell.Text),
        };
    }

    private static Place PlaceOf(StatTable table, StatRow row, string column) =>
        table.ColumnIndex(column) is >= 0 and var at && at < row.Cells.Count ? row.Cells[at].Place
        : row.Cells.Count > 0 ? FirstCell(row.Cells[0].Place)
        : Place.File(table.Sheet.Path);

    // Cells keep their places, names do not: the name is the first cell of the same line.
    private static Place FirstCell(Place place) => place with { Column = 1, Cell = place.Cell is { } cell ? "A" + cell[1..] : null };
}
