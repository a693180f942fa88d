using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>
/// Selects the tables that scripts can filter and sort: long tables on their own page. A table inside the plan's text, or shown in part on
/// another page, keeps the act's order and links to its own page.
/// </summary>
internal static class TableTools
{
    /// <summary>The minimum number of rows, without totals: such a table does not fit on a phone screen at a glance.</summary>
    public const int MinRows = 9;

    /// <summary>True if a table of the page gets the tools.</summary>
    public static bool AreFor(Page page, DataTable table) => Of(page).Any(own => ReferenceEquals(own, table));

    /// <summary>Returns the tables of a page that get the tools.</summary>
    public static IEnumerable<DataTable> Of(Page page)
    {
        DataTable?[] own = page switch
        {
            TablePage { Table: var table } => [table],
            ParticipationsPage { Tables: var tables } => [.. tables],
            IndexPage { Groups: var groups } => [.. groups.Select(group => group.Table)],
            _ => [],
        };
        return own.OfType<DataTable>().Where(table => table.Rows.Count(row => !row.IsTotal) >= MinRows);
    }
}
