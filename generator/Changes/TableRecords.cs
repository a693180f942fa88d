using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Converts a statistical table to typed records: its description and its rows.</summary>
internal static class TableRecords
{
    private const string FirstColumn = "prima colonna";

    /// <summary>Returns the description, then the rows in order.</summary>
    public static IEnumerable<TypedRecord> Of(int year, StatTable table)
    {
        var described = TypedRecords.OfHead(year, table.Head);
        TypedCell[] more =
        [
            new TypedCell(FirstColumn, table.Columns.Count > 0 ? table.Columns[0].Printed : ""),
            .. table
                .Columns.Skip(1)
                .Select(column => new TypedCell(
                    $"colonna «{column.Name}»",
                    string.Join(" | ", new[] { column.Printed, column.Spoken, column.Group }.OfType<string>())
                )),
            new TypedCell(TableSchema.Checks.Name, string.Join('\n', table.Checks.Select(check => check.Written))),
        ];
        yield return described with
        {
            Cells = [.. more.Concat(described.Cells).DistinctBy(cell => cell.Field)],
            At = (field, offset) =>
                field == FirstColumn && table.Columns is [{ Place: { } header }, ..] ? header : described.At!(field, offset),
        };
        foreach (var row in table.Rows)
        {
            yield return OfRow(year, table, row);
        }
    }

    private static TypedRecord OfRow(int year, StatTable table, StatRow row)
    {
        var cells = row.Cells.Select((cell, i) => (Name: ColumnOf(table, i), Cell: cell)).DistinctBy(cell => cell.Name).ToArray();
        return new TypedRecord(
            TypedRecords.Row,
            year,
            $"{table.Head.Code}/{row.Name}",
            row.Name,
            table.Sheet.Path,
            [.. cells.Select(cell => new TypedCell(cell.Name, Words(cell.Cell)))]
        )
        {
            At = (field, _) =>
                Array.Find(cells, cell => cell.Name == field).Cell?.Place
                ?? (row.Cells.Count > 0 ? row.Cells[0].Place with { Cell = null } : Place.File(table.Sheet.Path)),
        };
    }

    // Pages distinguish a figure that is not due from one that is missing, so a switch between the two is a change.
    private static string Words(StatCell cell) => cell.Absence is { } absence ? Absences.MarkOf(absence) : cell.Text;

    private static string ColumnOf(StatTable table, int cell) =>
        cell + 1 < table.Columns.Count ? table.Columns[cell + 1].Name : $"colonna {cell + 2}";
}
