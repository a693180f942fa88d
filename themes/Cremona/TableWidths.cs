using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>
/// Estimates which tables scroll sideways on a phone: only those are stops of the Tab key, also without script. The estimate is generous,
/// because a table that scrolls must be within reach of the keyboard, while a stop too many costs one key.
/// </summary>
internal static class TableWidths
{
    // In CSS pixels: the narrowest screen without its margins, a letter with the reader's own spacing (WCAG 2.2, 1.4.12: 0.12 em more), the
    // padding of a cell, the first column, a cell of words, and the least width of a cell in a narrow table (_tables.scss).
    private const int Screen = 296;
    private const int Letter = 11;
    private const int Padding = 12;
    private const int First = 116;
    private const int FirstOfMany = 94;
    private const int Words = 96;
    private const int Least = 93;
    private const int ManyColumns = 8;

    // "diverso" with its sign.
    private const int Odd = 9;

    /// <summary>True if the table can be wider than a phone.</summary>
    public static bool Scrolls(DataTable table) =>
        table.Columns.Count > 1
        && FirstOf(table) + Enumerable.Range(1, table.Columns.Count - 1).Sum(column => WidthOf(table, column)) > Screen;

    /// <summary>True if the grid can be wider than a phone. Names of quantities and the mark of an odd figure do not break.</summary>
    public static bool Scrolls(Agreement grid) =>
        First + grid.Quantities.Sum(quantity => Padding + (Letter * Math.Max(Odd, LongestWord(quantity.Name)))) > Screen;

    /// <summary>True if the table has too many columns to break their words.</summary>
    public static bool IsWide(DataTable table) => table.Columns.Count > 3;

    private static int FirstOf(DataTable table) =>
        table.Columns.Count >= ManyColumns ? FirstOfMany
        : IsWide(table) ? First
        : Cell(table.Rows.Select(row => LongestWord(row.Header.Text)).Append(LongestWord(table.Columns[0].Printed)).Max());

    private static int WidthOf(DataTable table, int column)
    {
        var heading = LongestWord(table.Columns[column].Printed);
        var cells = table.Rows.Select(row => row.Cells.ElementAtOrDefault(column - 1)?.Text ?? "");
        var letters = cells.Select(text => table.Columns[column].IsNumeric ? text.Length : LongestWord(text)).Append(heading).Max();
        return !IsWide(table) ? Cell(letters)
            : table.Columns[column].IsNumeric ? Padding + (Letter * letters)
            : Padding + Math.Max(Words, Letter * letters);
    }

    private static int Cell(int letters) => Math.Max(Least, Padding + (Letter * letters));

    private static int LongestWord(string text) => text.Split(' ', '-', '/').Max(word => word.Length);
}
