using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>The rows that a chart draws, with the figures of its total column.</summary>
/// <param name="Source">The year of the table.</param>
/// <param name="Table">The table.</param>
/// <param name="Figures">The figure of each row, in the order of the table.</param>
internal sealed record ChartRows(HeadlineSource Source, StatTable Table, IReadOnlyList<ClaimFigure> Figures)
{
    /// <summary>The words for one row and for several.</summary>
    public RowWords Words { get; } = RowWords.Of(Table);

    /// <summary>True if the figures count people, so that they can be added up.</summary>
    public bool ArePeople { get; private init; }

    /// <summary>The figure of all rows together, or null without a row of totals.</summary>
    public ClaimFigure? Whole { get; private init; }

    /// <summary>Returns the rows, or null for fewer than two, for a row without a number, or for too few people.</summary>
    public static ChartRows? Of(HeadlineSource source, StatTable table, int total)
    {
        var figures = FiguresOf(source, table, total);
        var arePeople = PeopleTables.Counts(table);
        return figures is null || figures.Count < 2 || (arePeople && figures.Sum(figure => figure.Value) < PeopleTables.LeastPeople)
            ? null
            : new ChartRows(source, table, figures)
            {
                ArePeople = arePeople,
                Whole = PeopleTables.TotalRow(table) is { } row ? source.Cell(table, row, total, "Totale") : null,
            };
    }

    /// <summary>Returns the figures of another column, or null if one has no number.</summary>
    public IReadOnlyList<ClaimFigure>? Column(int column) => FiguresOf(Source, Table, column);

    /// <summary>Returns a value with its unit, in agreement: «1 persona», «5.632 euro».</summary>
    public string Measured(decimal value) => UnitWords.Of(value, Table.Unit);

    private static IReadOnlyList<ClaimFigure>? FiguresOf(HeadlineSource source, StatTable table, int column)
    {
        StatRow[] rows = [.. table.Rows.Where(row => !row.IsTotal)];
        ClaimFigure[] figures = [.. rows.Select(row => source.Cell(table, row, column, row.Name)).OfType<ClaimFigure>()];
        return figures.Length == rows.Length ? figures : null;
    }
}
