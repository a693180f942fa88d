using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>The women and men of a column.</summary>
/// <param name="Column">The index of the column's cells.</param>
/// <param name="Name">The heading of the column (<c>Categoria D</c>).</param>
internal sealed record SexPair(int Column, string Name, ClaimFigure Women, ClaimFigure Men)
{
    private const string ManagerWord = "dirigent";

    /// <summary>True for the column of managers.</summary>
    public bool IsOfManagers => Name.StartsWith(ManagerWord, StringComparison.OrdinalIgnoreCase);

    /// <summary>Women and men together.</summary>
    public decimal Whole => Women.Value + Men.Value;

    /// <summary>
    /// Returns the pairs of a table's totals. A table has women and men in two columns that add up to a third, in two rows of totals, or
    /// in both.
    /// </summary>
    public static IReadOnlyList<SexPair> Of(HeadlineSource source, StatTable table)
    {
        var total = PeopleTables.TotalRow(table);
        var women = table.Rows.LastOrDefault(row => row.IsTotal && SexWords.IsWomen(row.Name)) ?? total;
        var men = table.Rows.LastOrDefault(row => row.IsTotal && SexWords.IsMen(row.Name)) ?? total;
        return women is null || men is null
            ? []
            :
            [
                .. Enumerable
                    .Range(0, table.Columns.Count - 1)
                    .Where(column => !IsOfOneSex(table.Columns[column + 1]))
                    .Select(column => Pair(source, table, column, (women, men)))
                    .OfType<SexPair>(),
            ];
    }

    /// <summary>Returns the columns of women and of men that add up to a column, or null.</summary>
    public static (int Women, int Men)? ColumnsOf(StatTable table, int column) =>
        TotalColumns.PairOf(table, column, onlyOfGroup: false) switch
        {
            var (first, second) when IsWomen(table, first) && IsMen(table, second) => (first, second),
            var (first, second) when IsMen(table, first) && IsWomen(table, second) => (second, first),
            _ => null,
        };

    private static SexPair? Pair(HeadlineSource source, StatTable table, int column, (StatRow Women, StatRow Men) rows)
    {
        var own = ColumnsOf(table, column);
        if (own is null && rows.Women == rows.Men)
        {
            return null;
        }

        var (women, men) = own ?? (column, column);
        var name = PeopleTables.HeadingOf(table.Columns[column + 1]);
        var among =
            column == TotalColumns.Of(table) ? ""
            : name.StartsWith(ManagerWord, StringComparison.OrdinalIgnoreCase) ? " fra i dirigenti"
            : $", {name}";
        return
            source.Cell(table, rows.Women, women, $"Donne{among}") is { } known
            && source.Cell(table, rows.Men, men, $"Uomini{among}") is { } others
            ? new SexPair(column, name, known, others)
            : null;
    }

    private static bool IsOfOneSex(StatColumn column) => IsWomen(column) || IsMen(column);

    private static bool IsWomen(StatTable table, int column) => IsWomen(table.Columns[column + 1]);

    private static bool IsMen(StatTable table, int column) => IsMen(table.Columns[column + 1]);

    // «Categoria D, maschi e femmine» names both, so a name decides only if its explanation does not.
    private static bool IsWomen(StatColumn column) => SexWords.IsWomen(column.Spoken ?? column.Name) || SexWords.IsWomen(column.Name);

    private static bool IsMen(StatColumn column) => SexWords.IsMen(column.Spoken ?? column.Name) || SexWords.IsMen(column.Name);
}
