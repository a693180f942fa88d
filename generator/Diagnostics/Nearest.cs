namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>Suggests the name that a typo was meant to be.</summary>
public static class Nearest
{
    private const int LongestName = 300;
    private const int ShortestPart = 4;

    /// <summary>Returns "forse «x»? " for the nearest name, or "" if no name is near.</summary>
    public static string Hint(string written, IEnumerable<string> names) => To(written, names) is { } name ? $"forse «{name}»? " : "";

    /// <summary>
    /// Returns the nearest name by edit distance (insert, delete, replace, swap of neighbours), otherwise the only name that contains the
    /// word (<c>aumento</c>, <c>in aumento</c>). Returns null if no name is near, or if the word is too long for a name: memory grows with
    /// the product of the lengths.
    /// </summary>
    public static string? To(string written, IEnumerable<string> names)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        // Each nearer match lowers the limit: there may be ten thousand names, and as many misspelt words.
        var limit = Math.Max(2, written.Length / 3);
        var (all, near) = (names as IReadOnlyCollection<string> ?? [.. names], (string?)null);
        foreach (var name in all)
        {
            var distance = Distance(written, name, limit);
            if (distance < limit || (distance == limit && (near is null || string.CompareOrdinal(name, near) < 0)))
            {
                (near, limit) = (name, distance);
            }
        }

        string[] holding =
            near is null && written.Length >= ShortestPart
                ? [.. all.Where(name => name.Split(' ').Contains(written, StringComparer.OrdinalIgnoreCase))]
                : [];
        return near ?? (holding.Length == 1 ? holding[0] : null);
    }

    // Returns the distance, or any value above the limit if the distance exceeds it.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        CutSameEnds(ref a, ref b);
        if (Math.Abs(a.Length - b.Length) > limit || a.Length == 0 || b.Length == 0)
        {
            return Math.Max(a.Length, b.Length);
        }

        // Both ends differ: unless they are adjacent, one step can fix only one of them.
        if (limit < 2 && Math.Max(a.Length, b.Length) > 2)
        {
            return 2;
        }

        return Steps(a, b, limit);
    }

    private static void CutSameEnds(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        while (a.Length > 0 && b.Length > 0 && IsSame(a[0], b[0]))
        {
            a = a[1..];
            b = b[1..];
        }

        while (a.Length > 0 && b.Length > 0 && IsSame(a[^1], b[^1]))
        {
            a = a[..^1];
            b = b[..^1];
        }
    }

    // Fills the matrix of distances row by row, and keeps three rows of it.
    private static int Steps(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> now = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var least = now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(last[j], now[j - 1]) + 1, last[j - 1] + (IsSame(a[i - 1], b[j - 1]) ? 0 : 1));
                var isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                now[j] = isSwapped ? Math.Min(best, before[j - 2] + 1) : best;
                least = Math.Min(least, now[j]);
            }

            // A swap looks two rows back, so one row beyond the limit is not conclusive.
            if (least > limit + 1)
            {
                return least;
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[^1];
    }

    private static bool IsSame(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
