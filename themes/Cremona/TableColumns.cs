using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>Style classes of table columns: numbers right-aligned, a line before each group.</summary>
internal static class TableColumns
{
    /// <summary>Returns the headings, each with its style classes or null.</summary>
    public static IEnumerable<(TableColumn Column, string? Style)> Styled(DataTable table) =>
        table.Columns.Select((column, i) => (column, Style(table, i)));

    /// <summary>Returns a row's cells after its header, each with its style classes or null.</summary>
    public static IEnumerable<(Shown Cell, string? Style)> Styled(DataTable table, TableRow row) =>
        row.Cells.Select((cell, i) => (cell, i + 1 < table.Columns.Count ? Style(table, i + 1) : null));

    /// <summary>Returns the spoken name of a heading. It begins with the printed words, which users of voice control say.</summary>
    public static string Spoken(string printed, string words) =>
        words.StartsWith(printed, StringComparison.OrdinalIgnoreCase) ? words : $"{printed}, {words}";

    private static string? Style(DataTable table, int i)
    {
        var column = table.Columns[i];
        var begins = i > 0 && column.Group != table.Columns[i - 1].Group;
        return (column.IsNumeric, begins) switch
        {
            (true, true) => "text-end group-start",
            (true, false) => "text-end",
            (false, true) => "group-start",
            _ => null,
        };
    }
}
