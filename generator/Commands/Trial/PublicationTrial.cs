using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Preview;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Runs <c>build --trial</c>: reports every change of a publication, and whether it would be stopped. Publishes nothing.</summary>
internal static class PublicationTrial
{
    /// <summary>Runs the command.</summary>
    /// <param name="options">The options.</param>
    /// <param name="log">Collects the diagnostics.</param>
    /// <param name="printer">Receives the changes and the messages.</param>
    public static int Run(BuildOptions options, DiagnosticLog log, Printer printer)
    {
        if (BuildCommand.Prepare(new SiteRun(options.Site, log) { Progress = printer.Progress }) is not { } site)
        {
            printer.Write(log);
            Summary.WriteFailure(log, printer);
            return log.ExitCode;
        }

        printer.Progress.Begin(RunPhase.Weigh);
        var pending = PendingChanges.Of(options.Root, site, PublishedRecords.Of(site));
        var details = pending is null ? null : ReleaseDetails.Of(pending, site.Files);
        Corrections.Report(pending, site.Content, log);
        printer.Progress.Begin(RunPhase.Write);
        site.Gate.SearchRemaining(printer.Progress.Count(site.Files));
        printer.Progress.Clear();
        var isAllowed = site.Report(log) & PublicationGuard.Allows(pending, options, log);
        if (printer.Format == MessageFormat.Json)
        {
            printer.Output.WriteLine(ChangeJson.Of(pending, details, log.InOrder(), printer.Content));
        }
        else
        {
            foreach (var line in ChangeReport.Whole(Changes(options.Root, pending, details)))
            {
                printer.Output.WriteLine(line);
            }

            printer.Write(log);
        }

        printer.Line(
            isAllowed
                ? "Era una prova: niente è stato pubblicato."
                : "Era una prova: niente è stato pubblicato, e così non si può pubblicare."
        );
        return isAllowed ? ExitCodes.Done : ExitCodes.ContentWrong;
    }

    /// <summary>Returns the changes that publishing a site would make, in words.</summary>
    /// <param name="root">The document root.</param>
    /// <param name="site">The site.</param>
    public static PreviewChanges ChangesOf(DocumentRoot root, RenderedSite site)
    {
        try
        {
            var pending = PendingChanges.Of(root, site, PublishedRecords.Of(site));
            return Changes(root, pending, pending is null ? null : ReleaseDetails.Of(pending, site.Files));
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return new PreviewChanges($"Il sito in {root.Given} non si può leggere: {DiskErrors.Of(cause)}", []);
        }
    }

    private static PreviewChanges Changes(DocumentRoot root, PendingChanges? pending, ReleaseDetails? details) =>
        pending is null
            ? new PreviewChanges($"In {root.Given} non c'è ancora un sito: non c'è niente da confrontare.", [])
            : ChangeReport.Of(pending, details!);
}
