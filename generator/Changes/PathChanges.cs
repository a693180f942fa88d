namespace Cremona.Transparency.Generator.Changes;

/// <summary>The paths of two releases, compared.</summary>
/// <param name="NewPages">Pages that no former address leads to.</param>
/// <param name="GonePages">Former pages whose address leads nowhere any more.</param>
/// <param name="ExpiredPages">Former pages in whose place stands an explanation that their term is over.</param>
/// <param name="NewFiles">Files besides pages that were not there.</param>
/// <param name="GoneFiles">Files besides pages that are not there any more.</param>
/// <param name="FormerPages">How many pages the former release had, explanations left out.</param>
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
    /// <param name="expired">The present paths at which an explanation stands.</param>
    /// <param name="wasExpired">True where an explanation stood at a former path already.</param>
    public static PathChanges Of(
        IReadOnlyCollection<string> former,
        IReadOnlyCollection<string> paths,
        IReadOnlySet<string> expired,
        Func<string, bool> wasExpired
    )
    {
        var (before, now) = (
            former.Where(IsToldOf).ToHashSet(StringComparer.Ordinal),
            paths.Where(IsToldOf).ToHashSet(StringComparer.Ordinal)
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

    /// <summary>True for an attached file: whoever cited its address is let down where it goes.</summary>
    public static bool IsAttachment(string path) =>
        YearOf(path) is not null && path.AsSpan(4).StartsWith("/allegati/", StringComparison.Ordinal);

    /// <summary>The year that a path is of, or null.</summary>
    public static int? YearOf(string path) =>
        path.Length > 5 && path[4] == '/' && int.TryParse(path.AsSpan(0, 4), System.Globalization.NumberStyles.None, null, out var year)
            ? year
            : null;

    // Styles, scripts and fonts bear a fingerprint in their names and belong to no content.
    private static bool IsToldOf(string path) =>
        !path.StartsWith("risorse/", StringComparison.Ordinal) && !path.Contains("/risorse/", StringComparison.Ordinal);
}
