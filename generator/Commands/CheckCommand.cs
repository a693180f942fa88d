using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Verification;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Runs a build without publishing, and parses and checks the finished pages.</summary>
public static class CheckCommand
{
    /// <summary>Checks.</summary>
    public static int Run(SiteOptions options, Printer printer)
    {
        var log = new DiagnosticLog();
        var run = new SiteRun(options, log) { Progress = printer.Progress };
        WorldFaults.Reported(run, () => _ = Check(run));
        printer.Write(log);
        if (log.HasErrors)
        {
            Summary.WriteFailure(log, printer);
            return log.ExitCode;
        }

        Summary.WriteChecked(log, printer);
        return ExitCodes.Done;
    }

    /// <summary>Checks the content and its finished pages; null if the content has errors before pages can be made.</summary>
    internal static RenderedSite? Check(SiteRun run)
    {
        var prepared = BuildCommand.Prepare(run);
        if (prepared is { } site)
        {
            // Renders every file, including those that no page check reads: an invalid frozen year is reported before its pages.
            run.Progress.Begin(RunPhase.Write);
            site.Gate.SearchRemaining(run.Progress.Count(site.Files));
            site.Report(run.Log);
            run.Progress.Begin(RunPhase.Recheck);
            var files = run.Progress.Count(site.Files, PageChecks.IsPage);
            PageChecks.Check(files, run.Log, RemovedPage.Title, site.Ids.Found);
        }

        return prepared;
    }
}
