using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A statistical table as printed in the act, totals included.</summary>
/// <param name="Columns">The columns, beginning with the column of row names.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record StatTable(Head Head, SourceText Sheet, IReadOnlyList<StatColumn> Columns, IReadOnlyList<StatRow> Rows)
{
    /// <summary>The unit of the counts, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>True if the rows are units of the organisation.</summary>
    public bool JoinsUnits { get; init; }

    /// <summary>barre, piramide, nessuno, or null.</summary>
    public string? Chart { get; init; }

    /// <summary>The declared total column, or null.</summary>
    public string? TotalColumn { get; init; }

    /// <summary>The identities that the table must satisfy.</summary>
    public IReadOnlyList<Identity> Checks { get; init; } = [];

    /// <summary>Returns the row with this name, or null.</summary>
    public StatRow? Row(string name) => Rows.FirstOrDefault(row => string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the cell index of the column with this name, or -1.</summary>
    public int ColumnIndex(string name)
    {
        for (var i = 1; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i - 1;
            }
        }

        return -1;
    }
}

/// <summary>A column of a statistical table.</summary>
/// <param name="Name">Unique in the table (<c>D M</c>).</param>
/// <param name="Printed">As printed in the act (<c>M</c>).</param>
public sealed record StatColumn(string Name, string Printed)
{
    /// <summary>The text for screen readers, or null.</summary>
    public string? Spoken { get; init; }

    /// <summary>Its column group, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The cell that contains the name, or null if unknown.</summary>
    public Place? Place { get; init; }
}

/// <summary>A row of a statistical table.</summary>
/// <param name="Cells">One for each column after the first.</param>
public sealed record StatRow(string Name, bool IsTotal, IReadOnlyList<StatCell> Cells);

/// <summary>A cell: a number, an allowed word (which counts as 0), or empty.</summary>
/// <param name="Text">As printed.</param>
public sealed record StatCell(string Text, Place Place)
{
    public decimal? Number { get; init; }

    public Absence? Absence { get; init; }

    /// <summary>The cell's value in sums: null if empty, 0 for an allowed word.</summary>
    public decimal? Counted => Absence is not null ? null : Number ?? 0;
}
