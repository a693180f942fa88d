using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Compares two built sites as <c>build --trial</c> compares the published one with the next. No content is needed.</summary>
internal static class SitesComparison
{
    /// <summary>Returns the changes from one site to another, and those inside pages and files.</summary>
    public static (PendingChanges Changes, ReleaseDetails Details) Between(OnlineRelease former, OnlineRelease present)
    {
        var (wasExplained, isExplained) = (new ExplainedPages(former), new ExplainedPages(present));

        // Only what differs is read.
        var expired = present
            .Sums.Where(file => PathChanges.IsPage(file.Key) && former.Sums.GetValueOrDefault(file.Key) is { } sum && sum != file.Value)
            .Select(file => file.Key)
            .Where(isExplained.Holds)
            .ToHashSet(StringComparer.Ordinal);
        var paths = PathChanges.Of([.. former.Sums.Keys], [.. present.Sums.Keys], expired, wasExplained.Holds);
        var (before, after) = (RecordsOf(former), RecordsOf(present));
        var changes = new PendingChanges(
            former,
            paths,
            after is null ? null : before,
            before is null || after is null ? [] : RecordComparison.Of(before, after),
            [],
            []
        );
        return (changes, ReleaseDetails.Of(changes, [.. present.Sums.Keys.Select(FileOf)]));

        OutputFile FileOf(string path) => new(path, write => write(present.Read(path).Span));
    }

    private static IReadOnlyList<TypedRecord>? RecordsOf(OnlineRelease release) =>
        RecordLedger.LinesOf(release.Ledger(), release.Sum) is { } lines ? RecordLedger.Read(lines) : null;
}
