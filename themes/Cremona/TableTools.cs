using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Theme;

/// <summary>
/// Which tables can be filtered and sorted, where scripts run: long ones, on the page that is theirs. Inside the plan's text, and where
/// another page
/// shows a part of it, a table stays as the act has it; it leads to its own page.
/// </summary>
internal static class TableTools
{
    /// <summary>The fewest rows, totals aside, of a table that the eye does not take in at once on a phone.</summary>
    public const int FewestRows = 9;

    /// <summary>True for a table of the page that gets the tools.</summary>
    public static bool AreFor(Page page, DataTable table) => Of(page).Any(own => ReferenceEquals(own, table));

    /// <summary>The tables of a page that get the tools.</summary>
    public static IEnumerable<DataTable> Of(Page page)
    {
        DataTable?[] own = page switch
        {
            TablePage { Table: var table } => [table],
            ParticipationsPage { Tables: var tables } => [.. tables],
            IndexPage { Groups: var groups } => [.. groups.Select(group => group.Table)],
            _ => [],
        };
        return own.OfType<DataTable>().Where(table => table.Rows.Count(row => !row.IsTotal) >= FewestRows);
    }
}
