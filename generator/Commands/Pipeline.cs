using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Attachments;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Plausibility;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Generator.Verification;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The stages that every command shares: read → validate → link → render.</summary>
public static class Pipeline
{
    /// <summary>
    /// Returns the files of the site with the gate that watches them; null if the content has errors. Reports the errors of every
    /// stage that could run.
    /// </summary>
    /// <param name="call">What the caller asked for.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="opened">Called with the archive as soon as it is open.</param>
    public static RenderedSite? Run(Call call, DiagnosticLog log, Action<YearArchive>? opened = null)
    {
        // The archive and the content are read concurrently.
        var opening = Task.Run(() => Open(call, opened));
        return ReadFiles(call, log) is { } files ? Make(call, files, log, null, opening.GetAwaiter().GetResult()) : null;
    }

    /// <summary>
    /// Runs the first stage only; null if the content cannot be read. The default archive belongs to the default site; the owner of another
    /// archive is unknown here.
    /// </summary>
    public static SiteContent? Read(Call call, DiagnosticLog log) =>
        ReadFiles(call, log) is { } files && Held(Open(call), call, log, isForSite: !call.IsArchiveNamed) is { } opened
            ? SiteReader.Read(FrozenContent.Leave(files, opened.Archive, log), log, null, opened.Facts)
            : null;

    /// <summary>The same for files in memory.</summary>
    /// <param name="call">What the caller asked for.</param>
    /// <param name="files">The files of the content.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="memory">The cache of the previous run, or null. It affects the duration only.</param>
    /// <param name="opened">The archive, if it is open already.</param>
    public static RenderedSite? Make(
        Call call,
        IReadOnlyList<StoredFile> files,
        DiagnosticLog log,
        Memory? memory = null,
        OpenedArchive? opened = null
    )
    {
        if (Held(opened ?? Open(call), call, log, isForSite: memory is null) is not var (archive, facts, _, _))
        {
            return null;
        }

        var live = FrozenContent.Leave(files, archive, log);
        var settings = new SiteSettings(call.BaseUrl, call.Date) { Seals = archive.Seals };
        if (Render(call, live, facts, settings, log, memory) is not { } site)
        {
            return null;
        }

        OutputFile[] all = [.. site.Files, .. FrozenFiles.Of(archive, site.Site.Withdrawn)];
        var rows = memory?.Rows ?? new RowMemory();
        rows.Once("paths", 0, rows.Same("paths of files", 0, [.. all.Select(file => file.Path)], string.Equals), log, own =>
        {
            PublishedPaths.ReportPaths(all, own);
            return true;
        });
        PublishedPaths.ReportLostWays(all, archive, log);
        return log.HasErrors ? Refuse(call, site.Gate, log, memory) : site with { Files = all, Archive = archive };
    }

    /// <summary>Runs the stages for the content of the live years and the facts of the frozen ones.</summary>
    public static RenderedSite? Render(
        Call call,
        IReadOnlyList<StoredFile> files,
        IReadOnlyList<FrozenYear> frozen,
        SiteSettings settings,
        DiagnosticLog log,
        Memory? memory = null
    )
    {
        if (SiteReader.Read(files, log, memory, frozen) is not { } written || Published(written, settings, log) is not { } content)
        {
            return null;
        }

        if (settings.Freezing is { } freezing)
        {
            TermRules.CheckFreezing(content, freezing, settings.Date ?? NewestDate.Of(content), log);
            DraftRules.CheckFreezing(content, freezing, log);
        }

        var findings = SiteRules.Check(content, log, call.Strict, memory?.Rows, call.LastPastDay);
        PlausibilityRules.Check(content, log, memory?.Rows);
        PrivacyRules.Check(content, files, log);
        var attached = AttachmentChecks.Check(content, log, memory?.Rows);
        PictureChecks.Check(content, log, memory?.Rows);
        if (call.Today is { } today)
        {
            var pages = call.Date ?? NewestDate.Of(content);
            if (call.TellsOnlyOverdue)
            {
                TermRules.CheckOverdue(content, today, pages, log);
            }
            else
            {
                DraftRules.Tell(content, log);
                TermRules.Check(content, today, pages, log);
            }
        }

        var site = SiteLinker.Link(content, findings, settings, log, memory?.Rows);
        ConfirmationRules.Apply(content, log, call.Strict);
        var gate = new PrivacyGate(content, files) { Attached = attached };
        if (log.HasErrors)
        {
            return Refuse(call, gate, log, memory);
        }

        TidyUp();

        // A preview publishes nothing, so its gate is not consulted.
        var made = SiteRenderer.Render(site);
        var ids = new EqualIds();
        return new RenderedSite(memory is null ? ids.Watch(gate.Watch(made)) : made, gate)
        {
            Site = site,
            Sources = files,
            Content = content,
            Ids = ids,
        };
    }

    // Returns null (reported) if the content holds drafts only.
    private static SiteContent? Published(SiteContent written, SiteSettings settings, DiagnosticLog log)
    {
        var content = Drafts.Leave(written, settings.Date);
        if (content.Years.Count > 0)
        {
            return content;
        }

        log.Report(Problems.OnlyDrafts.At(content.Drafts.First(draft => draft.Year is not null).Place));
        return null;
    }

    // Frees the garbage of reading and linking before the pages of a very large portal are rendered. A town's portal stays below the limit.
    private static void TidyUp()
    {
        const long Large = 256L << 20;
        if (GC.GetTotalMemory(forceFullCollection: false) > Large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }

    // Reports what the gate would find with the other errors. A preview, which has a memory, publishes nothing and skips the search.
    private static RenderedSite? Refuse(Call call, PrivacyGate gate, DiagnosticLog log, Memory? memory)
    {
        if (memory is null)
        {
            gate.ReportBeside(call.Date, log);
        }

        return null;
    }

    /// <summary>
    /// Returns the exit code of a run without a site: a missing content folder is an invalid call; an unreadable one is a disk error.
    /// </summary>
    public static int FailureCode(Call call, DiagnosticLog log) =>
        !Folder.Exists(call.Content) ? ExitCodes.CallWrong
        : log.InOrder()
            .Any(message =>
                message.Problem == Problems.ArchiveBroken
                || message.Problem == Problems.BagUnknown
                || message.Problem == Problems.ArchiveForgot
                || message.Problem == Problems.RegisterBehind
            )
            ? ExitCodes.VerificationFailed
        : log.InOrder().Any(message => message.Problem == Problems.ContentUnreadable) ? ExitCodes.CouldNotWrite
        : ExitCodes.ContentWrong;

    /// <summary>True for a file that is only copied: an attachment without searchable text.</summary>
    public static bool IsLate(string path) => TextDecoder.LimitOf(path) == long.MaxValue && !PageText.HasText(path);

    private static OpenedArchive Open(Call call, Action<YearArchive>? opened = null)
    {
        var archive = OpenedArchive.Open(call.Archive);
        if (archive.Holds)
        {
            opened?.Invoke(archive.Archive);
        }

        return archive;
    }

    // Returns null (reported) if the archive is invalid: no site is built beside it.
    private static OpenedArchive? Held(OpenedArchive opened, Call call, DiagnosticLog log, bool isForSite)
    {
        foreach (var fault in opened.Faults)
        {
            log.Report(Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{fault.File}» {fault.Why}"));
        }

        foreach (var folder in opened.Unknown)
        {
            log.Report(Problems.BagUnknown.At(Place.Elsewhere(folder)));
        }

        ArchiveSession.TellUnfinished(opened.Archive, log);

        // Checked first: messages about the content beside an outdated archive would suggest restoring what was redacted since.
        if (isForSite && opened.Holds && ArchiveSession.FindSiteMismatch(call, opened.Archive) is { } other)
        {
            log.Report(other);
            return null;
        }

        return opened.Holds ? opened : null;
    }

    // Returns null (reported) if a file cannot be read: reports about missing content would be false.
    private static IReadOnlyList<StoredFile>? ReadFiles(Call call, DiagnosticLog log)
    {
        if (!Folder.Exists(call.Content))
        {
            log.Report(Problems.ContentFolderMissing.At(Place.Elsewhere(call.Content)));
            return null;
        }

        try
        {
            var files = Folder.Read(
                call.Content,
                path => !UnknownFiles.IsPassedOver(path),
                (path, cause) => log.Report(Problems.ContentUnreadable.At(Place.File(path), cause)),
                TextDecoder.LimitOf,
                IsLate
            );
            foreach (
                var link in FolderEntry
                    .Below(call.Content)
                    .Where(entry => entry.Kind == EntryKind.Link && !UnknownFiles.IsPassedOver(entry.Path))
            )
            {
                log.Report(Problems.LinkNotFollowed.At(Place.File(link.Path)));
            }

            return log.HasErrors ? null : files;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            log.Report(Problems.ContentUnreadable.At(Place.Elsewhere(call.Content), DiskWords.Of(cause)));
            return null;
        }
    }
}
