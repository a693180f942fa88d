using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>A site whose losses are confirmed and whose frozen pages are those of the archive.</summary>
/// <param name="Files">The files to publish; those of frozen years are linked to their copies.</param>
/// <param name="Ledger">The ledger of its records.</param>
internal sealed record Release(IReadOnlyList<OutputFile> Files, ReleaseLedger Ledger)
{
    /// <summary>Returns the release; null (reported) if it loses something unconfirmed or the archive has changed.</summary>
    /// <param name="site">The site.</param>
    /// <param name="copies">The copies of the frozen pages beside the document root.</param>
    /// <param name="options">The options, with the confirmations.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="printer">Receives the changes in short, at a terminal.</param>
    public static Release? Of(RenderedSite site, YearCopies copies, BuildOptions options, DiagnosticLog log, Printer printer)
    {
        printer.Progress.Begin(RunPhase.Weigh);
        var records = PublishedRecords.Of(site);
        var pending = PendingChanges.Of(options.Root, site, records);
        if (!PublicationGuard.Allows(pending, options, log))
        {
            site.Gate.ReportBeside(options.Site.Date, log);
            return null;
        }

        Corrections.Report(pending, site.Content, log);
        if (options.IsTerminal && pending is not null)
        {
            Summary.Write(ChangeReport.Short(pending), printer);
        }

        return Linked(copies, site, log) is { } files ? new Release(files, records.Ledger) : null;
    }

    /// <summary>Reports what remains to be said after the publication.</summary>
    public static void Report(Publication published, DocumentRoot root, DiagnosticLog log)
    {
        foreach (var left in published.Left)
        {
            log.Report(Problems.WorkLeft.At(Place.Elsewhere(left)));
        }

        if (!published.IsPromised)
        {
            log.Report(Problems.NamesNotPromised.At(Place.Elsewhere(root.Given)));
        }
    }

    // Compares the archive with the register and hard-links its files.
    private static IReadOnlyList<OutputFile>? Linked(YearCopies copies, RenderedSite site, DiagnosticLog log)
    {
        if (site.Archive.Folder is not { } folder || site.Archive.Years.Count == 0)
        {
            return site.Files;
        }

        var faults = new List<IntegrityFault>();
        var files = copies.Renew(site.Archive, site.Site.Withdrawn, site.Files, faults);
        foreach (var fault in faults)
        {
            log.Report(ArchiveSession.Broken(folder, fault));
        }

        return faults.Count == 0 ? files : null;
    }
}
