namespace Cremona.Transparency.Generator.Changes;

/// <summary>A loss that stops a publication until it is confirmed.</summary>
/// <param name="Kind">What is lost.</param>
/// <param name="Name">The argument that confirms it: <c>anno:2011</c>, <c>pagine:45</c>, <c>2011/obiettivi.csv:37</c>,
/// <c>2011/allegati/atto.pdf</c>.</param>
/// <param name="Place">The year, table or file.</param>
/// <param name="Count">The number of pages, records or files.</param>
public sealed record Loss(LossKind Kind, string Name, string Place, int Count);

/// <summary>The kind of a loss.</summary>
public enum LossKind
{
    /// <summary>A whole year whose term has not ended.</summary>
    Year,

    /// <summary>More pages than the settings allow.</summary>
    Pages,

    /// <summary>More records of one table than the settings allow, or all of them.</summary>
    Records,

    /// <summary>Attached files.</summary>
    Attachments,
}

/// <summary>The limits above which a loss needs a confirmation.</summary>
/// <param name="PagesPercent">The share of pages, in per cent.</param>
/// <param name="Records">The number of records of one table.</param>
public sealed record LossBounds(decimal PagesPercent, int Records)
{
    /// <summary>The default limits.</summary>
    public static LossBounds Usual { get; } = new(20, 10);
}

/// <summary>Finds the losses of a publication.</summary>
public static class Losses
{
    // Emptying a table of two rows is an ordinary edit.
    private const int SmallTable = 2;

    // In a small portal, one page is a large share.
    private const int FewPages = 5;

    // Above this number, the lost attachments of a year are reported as one loss.
    private const int ManyFiles = 5;

    /// <summary>Returns the losses above the limits, the largest first.</summary>
    /// <param name="paths">The path changes between the two releases.</param>
    /// <param name="lostYears">Years that disappear although their term has not ended.</param>
    /// <param name="toldYears">Years and files explained by withdrawals, which are confirmed separately.</param>
    /// <param name="before">The former records, or null if they are unknown.</param>
    /// <param name="changes">The changes of the records.</param>
    /// <param name="bounds">The limits.</param>
    public static IReadOnlyList<Loss> Of(
        PathChanges paths,
        IReadOnlyList<int> lostYears,
        ExplainedLosses toldYears,
        IReadOnlyList<TypedRecord>? before,
        IReadOnlyList<Change> changes,
        LossBounds bounds
    )
    {
        bool IsApart(string path) => PathChanges.YearOf(path) is { } year && (toldYears.Years.Contains(year) || lostYears.Contains(year));
        var years = lostYears.Select(year => new Loss(
            LossKind.Year,
            $"anno:{year:D4}",
            $"{year:D4}",
            paths.GonePages.Count(path => PathChanges.YearOf(path) == year)
        ));
        var gone = paths.GonePages.Count(path => !IsApart(path));
        var pages =
            gone > FewPages && gone * 100 > bounds.PagesPercent * paths.FormerPages
                ? new[] { new Loss(LossKind.Pages, $"pagine:{gone}", "", gone) }
                : [];
        var files = paths
            .GoneFiles.Where(path => PathChanges.IsAttachment(path) && !IsApart(path) && !toldYears.Files.Contains(path))
            .GroupBy(path => PathChanges.YearOf(path)!.Value)
            .SelectMany(year =>
                year.Count() > ManyFiles
                    ? [new Loss(LossKind.Attachments, $"{year.Key:D4}/allegati:{year.Count()}", $"{year.Key:D4}/allegati", year.Count())]
                    : year.Select(path => new Loss(LossKind.Attachments, path, path, 1))
            );
        return
        [
            .. years,
            .. pages,
            .. (before is null ? OfFolders(paths, IsApart, bounds) : OfTables(before, changes, IsApart, bounds)).OrderByDescending(loss =>
                loss.Count
            ),
            .. files,
        ];
    }

    private static IEnumerable<Loss> OfTables(
        IReadOnlyList<TypedRecord> before,
        IReadOnlyList<Change> changes,
        Func<string, bool> isApart,
        LossBounds bounds
    )
    {
        var gone = changes
            .Where(change => change.Kind == ChangeKind.Gone && !isApart(change.File))
            .GroupBy(change => TableOf(change.Record))
            .ToArray();
        var tables = gone.Select(table => table.Key).ToHashSet();
        var whole = before.Select(TableOf).Where(tables.Contains).CountBy(table => table).ToDictionary();
        return gone.Where(table => table.Count() > bounds.Records || (table.Count() > SmallTable && table.Count() == whole[table.Key]))
            .Select(table => new Loss(LossKind.Records, $"{table.Key}:{table.Count()}", table.Key, table.Count()));
    }

    // If the records are unknown, records with a page of their own are counted by their pages.
    private static IEnumerable<Loss> OfFolders(PathChanges paths, Func<string, bool> isApart, LossBounds bounds) =>
        paths
            .GonePages.Where(path => !isApart(path) && path.Count(sign => sign == '/') > 1)
            .GroupBy(path => path[..path.LastIndexOf('/')])
            .Where(folder => folder.Count() > bounds.Records)
            .Select(folder => new Loss(LossKind.Records, $"{folder.Key}:{folder.Count()}", folder.Key, folder.Count()));

    // The chapters of a year have one file each, but count as one table.
    private static string TableOf(TypedRecord record) =>
        record.File.EndsWith(".md", StringComparison.Ordinal) && record.File.LastIndexOf('/') is > 0 and var end
            ? record.File[..end]
            : record.File;
}

/// <summary>Years and files explained by withdrawals, which do not count as losses.</summary>
/// <param name="Years">Withdrawn and frozen years.</param>
/// <param name="Files">Attached files of withdrawn documents, relative to the document root.</param>
public sealed record ExplainedLosses(IReadOnlySet<int> Years, IReadOnlySet<string> Files);
