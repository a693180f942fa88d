namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// Finds the total column of a table and the two columns that add up to it, from the declaration or from the row identities. The position
/// of a column is never used.
/// </summary>
public static class TotalColumns
{
    /// <summary>Returns the cell index of the total column, or null if unknown. A single column is its own total.</summary>
    public static int? Of(StatTable table)
    {
        if (table.TotalColumn is { } declared)
        {
            return table.ColumnIndex(declared) is >= 0 and var at ? at : null;
        }

        var width = table.Columns.Count - 1;
        var sums = Sums(table);
        var parts = sums.SelectMany(sum => sum.Parts).ToHashSet();
        var tops = sums.Select(sum => sum.Whole).Where(whole => !parts.Contains(whole)).Distinct().ToArray();
        // A column outside all sums may count anything, so the top-level sum is not known to be the table's total.
        return width == 1 ? 0
            : tops.Length == 1 && parts.Count == width - 1 ? tops[0]
            : null;
    }

    /// <summary>
    /// Returns the cell indices of the two columns that add up to the total, in the order of their identity. Returns null if there is no
    /// such pair, or more than one.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="total">The cell index of its total.</param>
    /// <param name="onlyOfGroup">True to accept only a pair of the total's column group.</param>
    public static (int First, int Second)? PairOf(StatTable table, int total, bool onlyOfGroup)
    {
        var pairs = Sums(table)
            .Where(sum => sum.Whole == total && sum.Parts.Count == 2)
            .Select(sum => (First: sum.Parts[0], Second: sum.Parts[1]))
            .ToArray();
        var group = table.Columns[total + 1].Group;
        var grouped = pairs
            .Where(pair =>
                group is not null && table.Columns[pair.First + 1].Group == group && table.Columns[pair.Second + 1].Group == group
            )
            .ToArray();
        var known = (grouped.Length > 0 || onlyOfGroup ? grouped : pairs)
            .DistinctBy(pair => (Math.Min(pair.First, pair.Second), Math.Max(pair.First, pair.Second)))
            .ToArray();
        return known.Length == 1 ? known[0] : null;
    }

    // Only sums of columns declared for each row count: a difference or a product reveals no parts.
    private static List<ColumnSum> Sums(StatTable table) =>
        [
            .. table
                .Checks.Where(identity => identity.Scope == IdentityScope.EachRow && IsSum(identity.Right))
                .Select(identity => new ColumnSum(table.ColumnIndex(identity.Left), [.. identity.Right.Names.Select(table.ColumnIndex)]))
                .Where(sum =>
                    sum.Whole >= 0
                    && sum.Parts.Count > 1
                    && sum.Parts.Distinct().Count() == sum.Parts.Count
                    && sum.Parts.All(part => part >= 0 && part != sum.Whole)
                ),
        ];

    private static bool IsSum(Formula formula) =>
        formula.Operator == '+' ? IsSum(formula.Left!) && IsSum(formula.Right!) : formula is { Operator: '\0', Name: not null };

    private sealed record ColumnSum(int Whole, IReadOnlyList<int> Parts);
}
