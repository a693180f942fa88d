namespace Cremona.Transparency.Generator.Content;

/// <summary>The number of people who work for the municipality, as the act declares it.</summary>
/// <param name="Table">The first table that counts people.</param>
/// <param name="Row">Its last row of totals.</param>
/// <param name="Number">The cell of that row in the total column; the last number if the total column is unknown.</param>
public sealed record StaffTotal(StatTable Table, StatRow Row, decimal Number)
{
    /// <summary>Returns the number of a year, or null if no table declares it.</summary>
    public static StaffTotal? Of(YearContent year) =>
        year.Tables.FirstOrDefault(table => table.Unit == "persone") is { } table
        && table.Rows.LastOrDefault(row => row.IsTotal) is { } row
        && NumberOf(table, row) is { } number
            ? new StaffTotal(table, row, number)
            : null;

    private static decimal? NumberOf(StatTable table, StatRow row) =>
        TotalColumns.Of(table) is { } column ? row.Cells[column].Number : row.Cells.LastOrDefault(cell => cell.Number is not null)?.Number;
}
