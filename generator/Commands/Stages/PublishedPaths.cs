using System.Text;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Checks the paths of a site against the limits of disks, servers and archives.</summary>
internal static class PublishedPaths
{
    /// <summary>Reports names that cannot be published, and lost targets of links of frozen pages.</summary>
    public static void Check(IReadOnlyList<OutputFile> files, YearArchive archive, IReadOnlyList<int> withdrawn, SiteRun run)
    {
        var rows = run.Rows ?? new RowCache();
        var key = rows.Same("paths of files", 0, [.. files.Select(file => file.Path)], string.Equals);
        rows.Once("paths", 0, key, run.Log, own =>
        {
            ReportPaths(files, own);
            return true;
        });
        ReportLostTargets(files, archive, withdrawn, run.Log);
    }

    private static void ReportPaths(IReadOnlyList<OutputFile> files, DiagnosticLog log)
    {
        foreach (var fault in OutputPaths.Faults(files))
        {
            var place = Place.Elsewhere(fault.Path);
            log.Report(fault.Other is { } other ? Problems.PathTaken.At(place, other) : Problems.PathRefused.At(place, fault.Why!));
        }

        // An accented letter has two encodings (NFC, NFD): some file systems treat them as one name, and no bag can hold both.
        var spelt = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path).Where(path => !Ascii.IsValid(path)))
        {
            if (
                !spelt.TryAdd(UnicodeForms.Apart(path), path)
                && !string.Equals(spelt[UnicodeForms.Apart(path)], path, StringComparison.OrdinalIgnoreCase)
            )
            {
                log.Report(Problems.AccentTaken.At(Place.Elsewhere(path), spelt[UnicodeForms.Apart(path)]));
            }
        }
    }

    // The pages of frozen years do not change, so the targets of their links must stay. Those of a year whose term is over are not
    // published.
    private static void ReportLostTargets(
        IReadOnlyList<OutputFile> files,
        YearArchive archive,
        IReadOnlyList<int> withdrawn,
        DiagnosticLog log
    )
    {
        if (archive.Years.Count == 0)
        {
            return;
        }

        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var bag in archive.Years.Where(bag => !withdrawn.Contains(bag.Year)))
        {
            foreach (var lost in bag.OutboundLinks.Where(path => !paths.Contains(path)))
            {
                var isRemoved = ContentYears.Of(lost) is { } year && archive.Find(year)?.Entry.Replaces is not null;
                log.Report(
                    (isRemoved ? Problems.FrozenTargetRemoved : Problems.FrozenTargetLost).At(Place.Elsewhere(bag.Folder), bag.Year, lost)
                );
            }
        }
    }
}
