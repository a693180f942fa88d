namespace Cremona.Transparency.Generator.Changes;

/// <summary>The differences between the paths of two releases.</summary>
/// <param name="NewPages">Pages without a former address.</param>
/// <param name="GonePages">Former pages whose address no longer exists.</param>
/// <param name="ExpiredPages">Former pages replaced by an explanation that their term is over.</param>
/// <param name="NewFiles">Added files other than pages.</param>
/// <param name="GoneFiles">Deleted files other than pages.</param>
/// <param name="FormerPages">The number of pages in the former release, without explanations.</param>
public sealed record PathChanges(
    IReadOnlyList<string> NewPages,
    IReadOnlyList<string> GonePages,
    IReadOnlyList<string> ExpiredPages,
    IReadOnlyList<string> NewFiles,
    IReadOnlyList<string> GoneFiles,
    int FormerPages
)
{
    /// <summary>Compares the paths of two releases.</summary>
    /// <param name="former">The paths of the former release.</param>
    /// <param name="paths">The paths of the present one.</param>
    /// <param name="expired">The present paths of explanations.</param>
    /// <param name="wasExpired">True if a former path was already an explanation.</param>
    public static PathChanges Of(
        IReadOnlyCollection<string> former,
        IReadOnlyCollection<string> paths,
        IReadOnlySet<string> expired,
        Func<string, bool> wasExpired
    )
    {
        var (before, now) = (
            former.Where(IsContent).ToHashSet(StringComparer.Ordinal),
            paths.Where(IsContent).ToHashSet(StringComparer.Ordinal)
        );
        string[] come = [.. now.Except(before).Order(StringComparer.Ordinal)];
        string[] gone = [.. before.Except(now).Order(StringComparer.Ordinal)];
        string[] explained = [.. expired.Where(path => before.Contains(path) && !wasExpired(path)).Order(StringComparer.Ordinal)];
        var alive = before.Count(IsPage) - expired.Count(path => before.Contains(path)) + explained.Length;
        return new PathChanges(
            [.. come.Where(IsPage)],
            [.. gone.Where(IsPage)],
            explained,
            [.. come.Where(path => !IsPage(path))],
            [.. gone.Where(path => !IsPage(path))],
            alive
        );
    }

    /// <summary>True for a page.</summary>
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>True for an attached file. Deleting one breaks the links of those who cited it.</summary>
    public static bool IsAttachment(string path) =>
        YearOf(path) is not null && path.AsSpan(4).StartsWith("/allegati/", StringComparison.Ordinal);

    /// <summary>True for a data file, or a page about one. It repeats what other pages say.</summary>
    public static bool IsOfData(string path) =>
        path.StartsWith("dati/", StringComparison.Ordinal)
        || (YearOf(path) is not null && path.AsSpan(4).StartsWith("/dati/", StringComparison.Ordinal));

    /// <summary>Returns the year of a path, or null.</summary>
    public static int? YearOf(string path) =>
        path.Length > 5 && path[4] == '/' && int.TryParse(path.AsSpan(0, 4), System.Globalization.NumberStyles.None, null, out var year)
            ? year
            : null;

    // Styles, scripts and fonts have a fingerprint in their names and are not content.
    private static bool IsContent(string path) =>
        !path.StartsWith("risorse/", StringComparison.Ordinal) && !path.Contains("/risorse/", StringComparison.Ordinal);
}
