using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>Style classes of table columns: numbers right-aligned, a line before each group.</summary>
internal static class TableColumns
{
    // A table that is wider than a phone even with short numbers.
    private const int Many = 8;

    // Written in full, or they would be pruned from the styles.
    private static readonly string[] Marks = ["g1", "g2", "g3", "g4", "g5"];

    /// <summary>Returns the groups of columns that a reader chooses from on a phone, totals last; empty for a narrow table.</summary>
    public static IReadOnlyList<string> Groups(DataTable table)
    {
        if (table.Columns.Count < Many)
        {
            return [];
        }

        string[] groups = [.. table.Columns.Select(column => column.Group).OfType<string>().Distinct()];
        return groups.Length > 1 && groups.Length <= Marks.Length ? groups : [];
    }

    /// <summary>Returns the style classes of each column, or null.</summary>
    /// <param name="table">The table.</param>
    /// <param name="groups">Its groups of columns, as <see cref="Groups"/> returns them.</param>
    public static IReadOnlyList<string?> Styles(DataTable table, IReadOnlyList<string> groups) =>
        [.. table.Columns.Select((column, i) => Style(table, i, groups.Count == 0 ? null : MarkOf(groups, column)))];

    /// <summary>Returns the spoken name of a heading. It begins with the printed words, which users of voice control say.</summary>
    public static string Spoken(string printed, string words) =>
        words.StartsWith(printed, StringComparison.OrdinalIgnoreCase) ? words : $"{printed}, {words}";

    private static string? MarkOf(IReadOnlyList<string> groups, TableColumn column) =>
        groups.Index().FirstOrDefault(group => group.Item == column.Group) is (var at, { }) ? Marks[at] : null;

    private static string? Style(DataTable table, int i, string? mark)
    {
        var column = table.Columns[i];
        var begins = i > 0 && column.Group != table.Columns[i - 1].Group;
        string?[] styles = [column.IsNumeric ? "text-end" : null, begins ? "group-start" : null, mark];
        return string.Join(' ', styles.OfType<string>()) is { Length: > 0 } all ? all : null;
    }
}
