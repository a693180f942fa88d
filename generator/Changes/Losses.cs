namespace Cremona.Transparency.Generator.Changes;

/// <summary>A loss that stops a publication until it is confirmed.</summary>
/// <param name="Kind">What is lost.</param>
/// <param name="Name">What confirms it: <c>anno:2011</c>, <c>pagine:45</c>, <c>2011/obiettivi.csv:37</c>,
/// <c>2011/allegati/atto.pdf</c>.</param>
/// <param name="Place">The year, table or file.</param>
/// <param name="Count">How many pages, records or files.</param>
public sealed record Loss(LossKind Kind, string Name, string Place, int Count);

/// <summary>What is lost.</summary>
public enum LossKind
{
    /// <summary>A whole year, without a term that ended.</summary>
    Year,

    /// <summary>More pages than the settings allow.</summary>
    Pages,

    /// <summary>More records of one table than the settings allow, or all of them.</summary>
    Records,

    /// <summary>Attached files.</summary>
    Attachments,
}

/// <summary>The bounds beyond which a loss wants a confirmation.</summary>
/// <param name="PagesPercent">The share of the pages, in per cent.</param>
/// <param name="Records">The records of one table.</param>
public sealed record LossBounds(decimal PagesPercent, int Records)
{
    /// <summary>The bounds where the settings give none.</summary>
    public static LossBounds Usual { get; } = new(20, 10);
}

/// <summary>Finds the losses of a publication.</summary>
public static class Losses
{
    // A table of two rows that loses both is an ordinary edit.
    private const int SmallTable = 2;

    // In a portal of a few pages one is a large share.
    private const int FewPages = 5;

    // Above this number, the lost attachments of a year are reported as one loss.
    private const int ManyFiles = 5;

    /// <summary>The losses that the bounds do not allow, the greatest first.</summary>
    /// <param name="paths">The paths of the two releases.</param>
    /// <param name="lostYears">Years of which nothing is left, though no term ended.</param>
    /// <param name="toldYears">Years and files that withdrawals account for, which are confirmed on their own.</param>
    /// <param name="before">The former records, or null where they are not known.</param>
    /// <param name="changes">What became of the records.</param>
    /// <param name="bounds">The bounds.</param>
    public static IReadOnlyList<Loss> Of(
        PathChanges paths,
        IReadOnlyList<int> lostYears,
        ToldApart toldYears,
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

    // Where the records are not known, each record with a page of its own is known by that.
    private static IEnumerable<Loss> OfFolders(PathChanges paths, Func<string, bool> isApart, LossBounds bounds) =>
        paths
            .GonePages.Where(path => !isApart(path) && path.Count(sign => sign == '/') > 1)
            .GroupBy(path => path[..path.LastIndexOf('/')])
            .Where(folder => folder.Count() > bounds.Records)
            .Select(folder => new Loss(LossKind.Records, $"{folder.Key}:{folder.Count()}", folder.Key, folder.Count()));

    // The chapters of a year have a file each, and are one table.
    private static string TableOf(TypedRecord record) =>
        record.File.EndsWith(".md", StringComparison.Ordinal) && record.File.LastIndexOf('/') is > 0 and var end
            ? record.File[..end]
            : record.File;
}

/// <summary>What withdrawals account for: no loss besides.</summary>
/// <param name="Years">Withdrawn years, and frozen ones.</param>
/// <param name="Files">Attached files of withdrawn documents, from the document root.</param>
public sealed record ToldApart(IReadOnlySet<int> Years, IReadOnlySet<string> Files);
