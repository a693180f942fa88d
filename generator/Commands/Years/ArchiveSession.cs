using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.SiteChecks;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// What every change of the archive has around it: nobody else at work there, the disk's refusals told, words at the end.
/// </summary>
internal static class ArchiveSession
{
    /// <summary>Does it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="work">The work: told where to report and where to put the last lines for people; gives the exit code.</param>
    /// <param name="output">Where messages for programs go.</param>
    /// <param name="error">Where messages for people go.</param>
    public static int Run(Call call, Func<DiagnosticLog, LastLines, int> work, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var said = new LastLines();
        var code = ExitCodes.CouldNotWrite;
        try
        {
            // Where there is no archive nothing can be changed, and the lock would be all that the call leaves behind.
            var isThere = Folder.Exists(call.Archive);
            var inside = Places.OfArchive(call, isMade: false);
            using var held = isThere && inside is null ? FolderLock.TryTake(call.Archive + ".blocco") : null;
            code =
                inside is not null ? Fail(log, inside, ExitCodes.CallWrong)
                : held is null && isThere ? Fail(log, Problems.OutputBusy.At(Place.Elsewhere(call.Archive)), ExitCodes.Busy)
                : work(log, said);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            Fail(log, Problems.OutputFailed.At(Place.Elsewhere(call.Archive), DiskWords.Of(cause)), code);
        }

        Messages.Write(log, call, output, error);
        said.ForEach(line => Summary.Write(line, call, error));
        if (said.Kept is { } kept)
        {
            Summary.WriteNumbers(kept, call, error);
        }

        return code;
    }

    /// <summary>
    /// Why this cannot be the archive of the site that is published, or null. Whatever would go on from it would bring back what was
    /// removed or withdrawn since, and erase what shows it.
    /// </summary>
    public static Diagnostic? FindSiteMismatch(Call call, YearArchive archive)
    {
        if (call.Output.Length == 0)
        {
            return null;
        }

        var root = Folder.FinalPlace(call.Output);
        return PublishedRegister.Forgotten(root, archive) is { } forgotten
                ? Problems.ArchiveForgot.At(Place.Elsewhere(call.Archive), forgotten)
            : PublishedRegister.Ahead(root, archive) is { } ahead ? Problems.RegisterBehind.At(Place.Elsewhere(call.Archive), ahead)
            : null;
    }

    /// <summary>
    /// Reports what a run that was killed left undone in an archive that holds all the same. Of one that does not, nobody is told what to
    /// delete.
    /// </summary>
    public static void TellUnfinished(YearArchive archive, DiagnosticLog log)
    {
        if (archive.Faults.Count > 0)
        {
            return;
        }

        foreach (var bag in archive.Years.Where(bag => bag.IsSetAside))
        {
            log.Report(
                Problems.ArchiveHalfway.At(
                    Place.Elsewhere(bag.Folder),
                    bag.Year,
                    "per il registro vale ancora il pacchetto di prima, che sta in questa cartella"
                )
            );
        }

        foreach (var folder in InterruptedRuns.Unfinished(archive))
        {
            log.Report(Problems.ArchiveUnfinished.At(Place.Elsewhere(folder)));
        }
    }

    /// <summary>Reports why the work ends here.</summary>
    public static int Fail(DiagnosticLog log, Diagnostic message, int code)
    {
        log.Report(message);
        return code;
    }
}

/// <summary>What a change of the archive says at its end, for people.</summary>
internal sealed class LastLines : List<string>
{
    /// <summary>
    /// The line of the register for a bag that was made, or null: its two numbers are said also where the rest is silent or went wrong,
    /// since they are said once.
    /// </summary>
    public RegisterEntry? Kept { get; set; }
}
