namespace Cremona.Transparency.Generator.Changes;

/// <summary>The lines in which two texts differ.</summary>
/// <param name="Old">The former lines, or null if lines were only added.</param>
/// <param name="New">The present lines, or null if lines were only deleted.</param>
/// <param name="Offset">The index in the present text where the difference begins.</param>
public sealed record LineDifference(string? Old, string? New, int Offset)
{
    // Beyond this number of line pairs, everything between the first and the last difference is reported as one difference.
    private const int MaxPairs = 1_000_000;

    /// <summary>
    /// Returns the differences of two texts, in order. Trailing spaces and blank lines are left out of the reported text.
    /// </summary>
    public static IReadOnlyList<LineDifference> Of(string old, string now)
    {
        var (before, after) = (old.Split('\n'), now.Split('\n'));
        var found = new List<LineDifference>();
        foreach (var (oldPart, newPart) in Parts(before, after))
        {
            var offset = after.Take(newPart.Start.Value).Sum(line => line.Length + 1);
            var first = after[newPart].TakeWhile(string.IsNullOrWhiteSpace).Sum(line => line.Length + 1);
            if ((Joined(before[oldPart]), Joined(after[newPart])) is var (gone, come) && gone != come)
            {
                found.Add(new LineDifference(gone, come, Math.Min(offset + first, now.Length)));
            }
        }

        return found;
    }

    /// <summary>Returns the ranges where two lists differ, in order; everything between them is equal.</summary>
    public static IReadOnlyList<(Range Old, Range New)> Parts(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var (oldEnd, newEnd) = (before.Count, after.Count);
        while (oldEnd > start && newEnd > start && before[oldEnd - 1] == after[newEnd - 1])
        {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        }

        return start == oldEnd && start == newEnd ? []
            : (long)(oldEnd - start) * (newEnd - start) > MaxPairs ? [(start..oldEnd, start..newEnd)]
            : Walk(before, after, start, oldEnd, newEnd);
    }

    // Computes the longest common subsequence of the remaining range.
    private static List<(Range Old, Range New)> Walk(
        IReadOnlyList<string> before,
        IReadOnlyList<string> after,
        int start,
        int oldEnd,
        int newEnd
    )
    {
        var (rows, columns) = (oldEnd - start, newEnd - start);
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                common[i, j] =
                    before[start + i] == after[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var parts = new List<(Range Old, Range New)>();
        for (var (i, j) = (0, 0); i < rows || j < columns; )
        {
            var (fromOld, fromNew) = (start + i, start + j);
            while ((i < rows || j < columns) && !(i < rows && j < columns && before[start + i] == after[start + j]))
            {
                (i, j) = j == columns || (i < rows && common[i + 1, j] >= common[i, j + 1]) ? (i + 1, j) : (i, j + 1);
            }

            if (start + i > fromOld || start + j > fromNew)
            {
                parts.Add((fromOld..(start + i), fromNew..(start + j)));
            }

            for (; i < rows && j < columns && before[start + i] == after[start + j]; i++, j++) { }
        }

        return parts;
    }

    private static string? Joined(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.TrimEnd()).Where(line => line.Length > 0)) is { Length: > 0 } text ? text : null;
}
