namespace Cremona.Transparency.Pages;

/// <summary>A table: every row has a header cell, then one cell for each further column.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Caption">What the table holds, in one line.</param>
/// <param name="Columns">The columns, that of the row headers first.</param>
/// <param name="Rows">The rows in order, totals included.</param>
public sealed record DataTable(string Id, string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>True where the caption is the portal's own and not printed in the act.</summary>
    public bool CaptionIsAdded { get; init; } = true;

    /// <summary>All notes of the cells, in order, to be listed under the table.</summary>
    public IEnumerable<Note> Notes => Rows.SelectMany(row => row.Cells.Prepend(row.Header)).SelectMany(cell => cell.Notes);

    /// <summary>The same cells as files.</summary>
    public IReadOnlyList<Link> Downloads { get; init; } = [];

    /// <summary>The page of the table, where it is shown as part of another page.</summary>
    public Link? OwnPage { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Printed">The heading as it is printed (<c>M</c>).</param>
public sealed record TableColumn(string Printed)
{
    /// <summary>What is read aloud and explained for an abbreviated heading (<c>Categoria D, maschi</c>), or null.</summary>
    public string? Spoken { get; init; }

    /// <summary>True for columns of numbers: aligned to the right.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>The group that the column belongs to (<c>D</c>), or null; neighbours of one group stand together.</summary>
    public string? Group { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Header">The cell that names the row.</param>
/// <param name="Cells">One cell for each column after the first.</param>
public sealed record TableRow(Shown Header, IReadOnlyList<Shown> Cells)
{
    /// <summary>True for rows that add up others.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The fragment that leads to this row, or null.</summary>
    public string? Id { get; init; }
}
