namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>Finds the names that somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestName = 300;
    private const int ShortestPart = 4;

    /// <summary>"forse «x»? " for the nearest name, "" where none is near.</summary>
    public static string Hint(string written, IEnumerable<string> names) =>
        To(written, names) is { } name ? $"forse «{name}»? " : "";

    /// <summary>
    /// The nearest name by edit distance (insert, delete, replace, swap of neighbours), else the only one that holds the word whole
    /// (<c>aumento</c>, <c>in aumento</c>); null where none is near. Words too long for a name are near to none: the distance would take their product in memory.
    /// </summary>
    public static string? To(string written, IEnumerable<string> names)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        var limit = Math.Max(2, written.Length / 3);
        var all = names.ToArray();
        var near = all
            .Select(name => (name, distance: Distance(written, name, limit)))
            .Where(candidate => candidate.distance <= limit)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
        var holding = near is null && written.Length >= ShortestPart ? Array.FindAll(all, name => name.Split(' ').Contains(written, StringComparer.OrdinalIgnoreCase)) : [];
        return near ?? (holding.Length == 1 ? holding[0] : null);
    }

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Step(int[,] rows, string a, string b, int i, int j)
    {
        var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
        var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (same ? 0 : 1));
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
