using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.SiteChecks;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// One change of the archive: takes the lock, maps faults of the disk to messages, prints the closing lines. The archive is opened once and
/// must be whole.
/// </summary>
/// <param name="options">The options.</param>
/// <param name="printer">Receives messages and closing lines.</param>
internal sealed class ArchiveSession(ArchiveOptions options, Printer printer)
{
    /// <summary>The options.</summary>
    public ArchiveOptions Options => options;

    /// <summary>Collects the diagnostics.</summary>
    public DiagnosticLog Log { get; } = new();

    /// <summary>The closing lines, for people.</summary>
    public List<string> ClosingLines { get; } = [];

    /// <summary>
    /// The register entry of a new bag, or null. Its two hashes are printed even after an error or with quiet output, because they are
    /// shown only once.
    /// </summary>
    public RegisterEntry? Kept { get; set; }

    /// <summary>The last line, for people: what to do next; null if there is nothing to do.</summary>
    public string? Next { get; set; }

    /// <summary>Runs the change.</summary>
    /// <param name="isMade">True if the change creates a missing archive.</param>
    /// <param name="work">The work. Unless it reports an error, the run is successful.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool isMade, Action<ArchiveSession> work)
    {
        try
        {
            RunLocked(isMade, work);
        }
        catch (ArchiveException broken)
        {
            Fail(Problems.ArchiveBroken, broken.Message);
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            Fail(Problems.OutputFailed, DiskErrors.Of(cause));
        }

        printer.Write(Log);
        ClosingLines.ForEach(printer.Line);
        if (Kept is { } kept)
        {
            Summary.WriteNumbers(kept, printer);
        }

        if (Next is { } next)
        {
            printer.Line(next);
        }

        return Log.ExitCode;
    }

    /// <summary>OpensBrowser the archive; null (reported) if it is not whole, or not that of the published site.</summary>
    public YearArchive? Open()
    {
        if (InterruptedRuns.Clear(options.Archive) is { } stranger)
        {
            Log.Report(Problems.BagUnknown.At(Place.Elsewhere(stranger)));
            return null;
        }

        var archive = YearArchive.Open(options.Archive);
        var refused = archive.Faults is [var broken, ..] ? Broken(options.Archive, broken) : FindSiteMismatch(options.Site, archive);
        if (refused is null)
        {
            return archive;
        }

        Log.Report(refused);
        return null;
    }

    /// <summary>True if a key can sign, or none is given. Otherwise reports why not.</summary>
    public bool CanSign(string? key)
    {
        if (key is null || Signature.FindKeyError(key) is not { } why)
        {
            return true;
        }

        Log.Report(Problems.KeyUnusable.At(Place.Elsewhere(key), why));
        return false;
    }

    /// <summary>True if the register can record a day. Otherwise reports that it has a later one.</summary>
    public bool CanRecord(YearArchive archive, DateOnly day)
    {
        if (archive.LastDayAfter(day) is not { } last)
        {
            return true;
        }

        Fail(Problems.DayBeforeRegister, RegisterEntry.Written(day), last);
        return false;
    }

    /// <summary>True if a bag is as it was. Otherwise reports its first fault.</summary>
    public bool IsWhole(FrozenBag bag)
    {
        if (BagChecks.Check(bag.Folder, strict: true) is not [var fault, ..])
        {
            return true;
        }

        Log.Report(Broken(options.Archive, fault));
        return false;
    }

    /// <summary>Reports a fault of the archive, or of the call for it.</summary>
    public void Fail(Problem problem, params object?[] details) => Log.Report(problem.At(Place.Elsewhere(options.Archive.Path), details));

    /// <summary>Returns the message about a fault of an archive.</summary>
    public static Diagnostic Broken(ArchiveFolder archive, IntegrityFault fault) =>
        Problems.ArchiveBroken.At(Place.Elsewhere(archive.Path), fault.Words);

    /// <summary>
    /// Returns why this cannot be the archive of the published site, or null. Continuing from another archive would restore content that
    /// was removed or withdrawn, and overwrite the evidence.
    /// </summary>
    public static Diagnostic? FindSiteMismatch(SiteOptions options, YearArchive archive)
    {
        if (options is not { Root: { } root, Archive: { } folder })
        {
            return null;
        }

        var place = Place.Elsewhere(folder.Path);
        return PublishedRegister.MissingYears(root.Path, archive) is { } forgotten ? Problems.ArchiveForgot.At(place, forgotten)
            : PublishedRegister.Ahead(root.Path, archive) is { } ahead ? Problems.RegisterBehind.At(place, ahead)
            : null;
    }

    /// <summary>Reports leftovers of an interrupted run in a valid archive. For an invalid archive no deletion is suggested.</summary>
    public static void ReportUnfinished(YearArchive archive, DiagnosticLog log)
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

    private void RunLocked(bool isMade, Action<ArchiveSession> work)
    {
        if (Places.OfArchive(options.Site, isMade) is { } inside)
        {
            Log.Report(inside);
            return;
        }

        // Without an archive there is nothing to change, and the call would only leave a lock file behind.
        if (!isMade && !options.Archive.Exists)
        {
            work(this);
            return;
        }

        using var held = FolderLock.TryTake(options.Archive.Lock);
        if (held is null)
        {
            Fail(Problems.OutputBusy);
        }
        else
        {
            work(this);
        }
    }
}
