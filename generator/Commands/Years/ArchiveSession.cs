using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.SiteChecks;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Runs a change of the archive: takes the lock, maps I/O errors to exit codes, prints the closing lines.</summary>
internal static class ArchiveSession
{
    /// <summary>Runs the change.</summary>
    /// <param name="call">The call.</param>
    /// <param name="work">The work. It receives the diagnostic log and the closing lines, and returns the exit code.</param>
    /// <param name="output">Receives messages for programs.</param>
    /// <param name="error">Receives messages for people.</param>
    public static int Run(Call call, Func<DiagnosticLog, LastLines, int> work, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var said = new LastLines();
        var code = ExitCodes.CouldNotWrite;
        try
        {
            // Without an archive there is nothing to change, and the call would only leave a lock file behind.
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
    /// Returns why this cannot be the archive of the published site, or null. Continuing from another archive would restore content that
    /// was removed or withdrawn, and overwrite the evidence.
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

    /// <summary>Reports leftovers of an interrupted run in a valid archive. For an invalid archive no deletion is suggested.</summary>
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

    /// <summary>Reports why the work stops.</summary>
    public static int Fail(DiagnosticLog log, Diagnostic message, int code)
    {
        log.Report(message);
        return code;
    }
}

/// <summary>Closing lines of a change of the archive, for people.</summary>
internal sealed class LastLines : List<string>
{
    /// <summary>
    /// The register entry of a new bag, or null. Its two hashes are printed even after an error or with quiet output, because they are
    /// shown only once.
    /// </summary>
    public RegisterEntry? Kept { get; set; }
}
