using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Renders statistical tables for display.</summary>
public static class StatTables
{
    /// <summary>Returns the table with notes at its cells.</summary>
    public static DataTable Draw(YearLinks year, StatTable table, PageNotes notes) =>
        new(
            table.Head.Code,
            table.Head.Name,
            [
                .. table.Columns.Select(
                    (column, i) =>
                        new TableColumn(column.Printed)
                        {
                            Spoken = column.Spoken,
                            Group = column.Group,
                            IsNumeric = i > 0,
                        }
                ),
            ],
            [.. table.Rows.Select(row => Row(year, table, row, notes))]
        )
        {
            Downloads = Downloads(year, table.Head),
        };

    /// <summary>Returns the download links of a table.</summary>
    public static IReadOnlyList<Link> Downloads(YearLinks year, Head head) =>
        [
            .. TableDrafts.Formats.Select(format =>
                Link.To(format.Words, RouteBook.Data(year.Year, TableDrafts.StaffFolder, head.Code, format))
            ),
        ];

    /// <summary>Returns a unit's row as a separate table, or null if the unit has no row.</summary>
    public static DataTable? RowOf(YearLinks year, StatTable table, Unit unit, PageNotes notes)
    {
        var row = table.JoinsUnits ? year.Lookups.RowOf(table, unit) : null;
        return row is null
            ? null
            : Draw(year, table with { Rows = [row] }, notes) with
            {
                OwnPage = year.LinkTo(table.Head),
                Downloads = [],
            };
    }

    private static TableRow Row(YearLinks year, StatTable table, StatRow row, PageNotes notes)
    {
        var unit = table.JoinsUnits && !row.IsTotal ? year.Lookups.UnitNamed(row.Name) : null;
        var header = new Shown(row.Name) { Link = unit is null ? null : Link.To(row.Name, year.AddressOf(unit.Head)) };
        return new TableRow(header, [.. row.Cells.Select((cell, i) => Cell(table, row, i, cell, notes))]) { IsTotal = row.IsTotal };
    }

    private static Shown Cell(StatTable table, StatRow row, int column, StatCell cell, PageNotes notes)
    {
        var shown =
            cell.Absence is { } absence ? DisplayText.Of(absence)
            : cell.Number is { } number ? new Shown(ItalianText.Number(number))
            : new Shown(cell.Text);
        return shown with
        {
            Notes = notes.On(new Target(RecordKind.Table, null, table.Head.Code) { Part = $"{row.Name}/{table.Columns[column + 1].Name}" }),
        };
    }
}
