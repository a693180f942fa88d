namespace Cremona.Transparency.Pages;

/// <summary>A table: every row has a header cell, then one cell for each further column.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Caption">The caption, in one line.</param>
/// <param name="Columns">The columns, beginning with the column of row headers.</param>
/// <param name="Rows">The rows in order, totals included.</param>
public sealed record DataTable(string Id, string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows)
{
    /// <summary>True if the caption was added by the portal and is not printed in the act.</summary>
    public bool CaptionIsAdded { get; init; } = true;

    /// <summary>All notes of the cells, in order, listed under the table.</summary>
    public IEnumerable<Note> Notes => Rows.SelectMany(row => row.Cells.Prepend(row.Header)).SelectMany(cell => cell.Notes);

    /// <summary>The same cells as downloadable files.</summary>
    public IReadOnlyList<Link> Downloads { get; init; } = [];

    /// <summary>The table's own page, if the table is shown as part of another page.</summary>
    public Link? OwnPage { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Printed">The heading as printed (<c>M</c>).</param>
public sealed record TableColumn(string Printed)
{
    /// <summary>The screen reader text and explanation of an abbreviated heading (<c>Categoria D, maschi</c>), or null.</summary>
    public string? Spoken { get; init; }

    /// <summary>True for numeric columns, which are right-aligned.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>The column group (<c>D</c>), or null; adjacent columns of the same group share a heading.</summary>
    public string? Group { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Header">The cell that names the row.</param>
/// <param name="Cells">One cell for each column after the first.</param>
public sealed record TableRow(Shown Header, IReadOnlyList<Shown> Cells)
{
    /// <summary>True for rows that are sums of other rows.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The row's fragment, or null.</summary>
    public string? Id { get; init; }
}
