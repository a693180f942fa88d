using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Fragments of single figures. A cell of a statistical table has the name that the same cell has in a spreadsheet of the published file:
/// <c>cella-m21</c>.
/// </summary>
internal static class FigureAddresses
{
    private const int Letters = 26;

    /// <summary>Returns the address of a figure.</summary>
    public static Address Of(YearLinks year, Target where) =>
        where switch
        {
            { Kind: RecordKind.Page, Fragment: null } => year.PageAddress(where.Code),
            { Kind: RecordKind.Page, Fragment: { } fragment } => year.PageAddress(where.Code).At(fragment),
            { Kind: RecordKind.Table, Part: { } part } => year.AddressOf(TableOf(year, where.Code).Head)
                .At(CellOf(TableOf(year, where.Code), part)),
            { Kind: RecordKind.Company or RecordKind.OtherBody, Part: { } field } => year.LinkTo(where.Kind, where.Code)!
                .Inside!.Value.At(IdOf(field)),
            _ => year.LinkTo(where.Kind, where.Code)!.Inside!.Value,
        };

    /// <summary>Returns the fragment of a discrepancy on the page of data quality, by its position.</summary>
    public static string OfDiscrepancy(int position) => string.Create(CultureInfo.InvariantCulture, $"discordanza-{position + 1}");

    /// <summary>Returns the fragment of a field on the page of its record.</summary>
    public static string IdOf(Field field) => IdOf(field.Name);

    /// <summary>Returns the fragment of a cell by its position among the rows and figures of its statistical table.</summary>
    public static string OfCell(int row, int column) =>
        // The first row of the sheet has the headings, the first column the names.
        string.Create(CultureInfo.InvariantCulture, $"cella-{ColumnLetters(column + 1)}{row + 2}");

    /// <summary>Returns a table whose cells have fragments.</summary>
    public static DataTable WithIds(DataTable table) =>
        table with
        {
            Rows =
            [
                .. table.Rows.Select((row, i) => row with { Cells = [.. row.Cells.Select((cell, k) => cell with { Id = OfCell(i, k) })] }),
            ],
        };

    private static string IdOf(string field) => "dato-" + PlainLetters.Slug(field);

    private static StatTable TableOf(YearLinks year, string code) => year.Content.Tables.First(table => table.Head.Code == code);

    private static string CellOf(StatTable table, string part)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Rows[row].Cells.Count; column++)
            {
                if (part == $"{table.Rows[row].Name}/{table.Columns[column + 1].Name}")
                {
                    return OfCell(row, column);
                }
            }
        }

        throw new ArgumentException($"no cell {part}", nameof(part));
    }

    private static string ColumnLetters(int column) =>
        (column < Letters ? "" : ColumnLetters((column / Letters) - 1)) + (char)('a' + (column % Letters));
}
