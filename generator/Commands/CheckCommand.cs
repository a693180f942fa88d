using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Verification;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Runs a build without publishing, and parses and checks the finished pages.</summary>
public static class CheckCommand
{
    /// <summary>Checks.</summary>
    public static int Run(Call call, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var code = ExitCodes.Done;
        try
        {
            Check(call, log);
        }
        catch (ArchiveException broken)
        {
            log.Report(Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), broken.Message));
        }
        catch (DiskException cause)
        {
            log.Report(Problems.OutputFailed.At(Place.Elsewhere(call.Archive), cause.Message));
            code = ExitCodes.CouldNotWrite;
        }

        Messages.Write(log, call, output, error);
        if (log.HasErrors)
        {
            Summary.WriteFailure(log, call, error);
            return code == ExitCodes.Done ? Pipeline.FailureCode(call, log) : code;
        }

        Summary.WriteChecked(log, call, error);
        return ExitCodes.Done;
    }

    private static void Check(Call call, DiagnosticLog log)
    {
        if (Pipeline.Run(call, log) is { } site)
        {
            // Renders every file, including those that no page check reads: an invalid frozen year is reported before its pages.
            site.Gate.LookAtRest(site.Files);
            site.Report(log);
            PageChecks.Check(site.Files, log, RemovedPage.Title, site.Ids.Found);
        }
    }
}
