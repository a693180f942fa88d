using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A statistical table as the act prints it, totals included.</summary>
/// <param name="Columns">The columns, that of the row names first.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record StatTable(Head Head, SourceText Sheet, IReadOnlyList<StatColumn> Columns, IReadOnlyList<StatRow> Rows)
{
    /// <summary>What the cells count, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>True where the rows are units of the organisation.</summary>
    public bool JoinsUnits { get; init; }

    /// <summary>barre, piramide, nessuno, or null.</summary>
    public string? Chart { get; init; }

    /// <summary>The column that adds up the others, where it is declared, or null.</summary>
    public string? TotalColumn { get; init; }

    /// <summary>The identities that must hold.</summary>
    public IReadOnlyList<Identity> Checks { get; init; } = [];

    /// <summary>The row with this name, or null.</summary>
    public StatRow? Row(string name) => Rows.FirstOrDefault(row => string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The index among a row's cells of the column with this name, or -1.</summary>
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
/// <param name="Printed">As the act prints it (<c>M</c>).</param>
public sealed record StatColumn(string Name, string Printed)
{
    /// <summary>What is read aloud, or null.</summary>
    public string? Spoken { get; init; }

    /// <summary>The group that it belongs to, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The cell that holds the name, or null where nobody knows it.</summary>
    public Place? Place { get; init; }
}

/// <summary>A row of a statistical table.</summary>
/// <param name="Cells">One for each column after the first.</param>
public sealed record StatRow(string Name, bool IsTotal, IReadOnlyList<StatCell> Cells);

/// <summary>A cell: a number, an admitted word (which counts 0), or nothing.</summary>
/// <param name="Text">As printed.</param>
public sealed record StatCell(string Text, Place Place)
{
    public decimal? Number { get; init; }

    public Absence? Absence { get; init; }

    /// <summary>What the cell counts in sums: null where it is empty, 0 where it holds an admitted word.</summary>
    public decimal? Counted => Absence is not null ? null : Number ?? 0;
}
