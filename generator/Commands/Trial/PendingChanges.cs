using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// The changes of a publication before it happens: the published release compared with the site that would replace it. No page depends on
/// it.
/// </summary>
/// <param name="Online">The published release.</param>
/// <param name="Paths">Added and removed pages and files.</param>
/// <param name="Before">The records of the release, or null if they are unknown; then only pages are compared.</param>
/// <param name="Records">The changes of the records; empty if the records are unknown.</param>
/// <param name="Withdrawn">Years and records withdrawn now because their term is over.</param>
/// <param name="Losses">Other losses that exceed the limits of the settings.</param>
internal sealed record PendingChanges(
    OnlineRelease Online,
    PathChanges Paths,
    IReadOnlyList<TypedRecord>? Before,
    IReadOnlyList<Change> Records,
    IReadOnlyList<Withdrawal> Withdrawn,
    IReadOnlyList<Loss> Losses
)
{
    /// <summary>Returns the pending, or null if no release is online.</summary>
    /// <param name="root">The document root.</param>
    /// <param name="site">The site to be published.</param>
    /// <param name="published">The records of the site.</param>
    public static PendingChanges? Of(DocumentRoot root, RenderedSite site, PublishedRecords published)
    {
        if (OnlineRelease.At(root) is not { } online)
        {
            return null;
        }

        var former = RecordLedger.LinesOf(online.Ledger(), online.Sum);
        var isSame = former?.Span.SequenceEqual(published.Lines.Span) == true;
        var before = Live(
            isSame ? published.All
                : former is { } known ? RecordLedger.Read(known)
                : null,
            site
        );
        IReadOnlyList<Change> changes = isSame || before is null ? [] : RecordComparison.Of(before, published.All);
        var explained = new ExplainedPages(online);
        var paths = PathChanges.Of(
            [.. online.Sums.Keys],
            [.. site.Files.Select(file => file.Path)],
            site.Site.ExpiredPaths,
            explained.Holds
        );
        var withdrawn = Withdrawal.AllOf(site, before, explained);
        var now = site.Files.Select(file => PathChanges.YearOf(file.Path)).OfType<int>().ToHashSet();
        int[] lost = [.. online.Sums.Keys.Select(PathChanges.YearOf).OfType<int>().Distinct().Where(year => !now.Contains(year)).Order()];

        // Removals from frozen years are recorded in the register, so they are not losses.
        var apart = new ExplainedLosses(site.Site.Withdrawn.Concat(FrozenYears(site)).ToHashSet(), Withdrawal.FilesOf(site));
        return new PendingChanges(
            online,
            paths,
            before,
            changes,
            withdrawn,
            Changes.Losses.Of(paths, lost, apart, before, NotWithdrawn(changes, withdrawn), Bounds(site))
        );
    }

    // The records of frozen years are in the archive. Such years are compared by their archived pages.
    private static IReadOnlyList<TypedRecord>? Live(IReadOnlyList<TypedRecord>? records, RenderedSite site)
    {
        var frozen = FrozenYears(site).ToHashSet();
        return frozen.Count == 0 || records is null
            ? records
            : [.. records.Where(record => record.Year is not { } year || !frozen.Contains(year))];
    }

    private static IEnumerable<int> FrozenYears(RenderedSite site) =>
        site.Content.Years.Where(year => year.Frozen is not null).Select(year => year.Year);

    private static Change[] NotWithdrawn(IReadOnlyList<Change> changes, IReadOnlyList<Withdrawal> withdrawn)
    {
        var apart = withdrawn.Where(one => one.Head is not null).Select(one => (one.Head!.Kind.One(), one.Year, one.Head.Code)).ToHashSet();
        return [.. changes.Where(change => !apart.Contains(change.Record.Identity))];
    }

    private static LossBounds Bounds(RenderedSite site)
    {
        var settings = site.Content.Portal.Answers;
        return new LossBounds(
            settings.Number(PortalSchema.MaxPagesLost) ?? LossBounds.Usual.PagesPercent,
            (int)(settings.Number(PortalSchema.MaxRecordsLost) ?? LossBounds.Usual.Records)
        );
    }
}

/// <summary>The pages of a release that were replaced by an explanation.</summary>
/// <param name="online">The release.</param>
internal sealed class ExplainedPages(OnlineRelease online)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>True if the page is an explanation. For a year withdrawn as a whole, only its home page is read.</summary>
    public bool Holds(string path) => (PathChanges.YearOf(path) is { } year && IsYear(year)) || Reads(path, TermWords.WithdrawnBeginning);

    /// <summary>True if an explanation replaces the whole year.</summary>
    public bool IsYear(int year) => Reads(RouteBook.HomePath(year), TermWords.WithdrawnYear(year));

    /// <summary>True if the year is published and not replaced by an explanation.</summary>
    public bool IsOnline(int year) => online.Sums.ContainsKey(RouteBook.HomePath(year)) && !IsYear(year);

    private bool Reads(string path, string words)
    {
        var key = path + "\n" + words;
        if (!_known.TryGetValue(key, out var isSo))
        {
            isSo =
                online.Sums.ContainsKey(path)
                && VisibleText.Of(online.Read(path).Span).Any(block => block.StartsWith(words, StringComparison.Ordinal));
            _known[key] = isSo;
        }

        return isSo;
    }
}
