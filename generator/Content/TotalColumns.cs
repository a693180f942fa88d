namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// Which column of a table adds up the others, and which two add up to it: as declared, or as the identities of the rows say. The place of
/// a column says nothing.
/// </summary>
public static class TotalColumns
{
    /// <summary>The cell index of the column of totals, or null where it cannot be known. A single column is its own total.</summary>
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
        // A column outside of all sums may count anything: then nobody can say that the top adds up the table.
        return width == 1 ? 0
            : tops.Length == 1 && parts.Count == width - 1 ? tops[0]
            : null;
    }

    /// <summary>
    /// The cell indices of the two columns that add up to the total, in the order of their identity; null where there are none, or several
    /// pairs.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="total">The cell index of its total.</param>
    /// <param name="onlyOfGroup">True to take only a pair of the group that the total belongs to.</param>
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

    // Only what each row declares as a sum of columns: a difference or a product says nothing about parts.
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
