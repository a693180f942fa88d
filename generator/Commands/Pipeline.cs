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
    /// The files of the site, with the gate that watches them; null where the content has errors. All that is wrong is reported, from every
    /// stage that could run.
    /// </summary>
    /// <param name="call">What the caller asked for.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="opened">Told of the archive as soon as it is open.</param>
    public static RenderedSite? Run(Call call, DiagnosticLog log, Action<YearArchive>? opened = null)
    {
        // Its disk and the content's: the one is read while the other is.
        var opening = Task.Run(() => Open(call, opened));
        return ReadFiles(call, log) is { } files ? Make(call, files, log, null, opening.GetAwaiter().GetResult()) : null;
    }

    /// <summary>
    /// The content alone: the first stage; null where it cannot be read. The usual archive is that of the usual site; whose another one is,
    /// is not known here.
    /// </summary>
    public static SiteContent? Read(Call call, DiagnosticLog log) =>
        ReadFiles(call, log) is { } files && Held(Open(call), call, log, isForSite: !call.IsArchiveNamed) is { } opened
            ? SiteReader.Read(FrozenContent.Leave(files, opened.Archive, log), log, null, opened.Facts)
            : null;

    /// <summary>The same from files that are at hand.</summary>
    /// <param name="call">What the caller asked for.</param>
    /// <param name="files">The files of the content.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="memory">What the run before found, or null. It changes how long a run takes, and nothing else.</param>
    /// <param name="opened">The archive, where it is open already.</param>
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

    /// <summary>The stages from the content of some years, and what is known of the others.</summary>
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

        // A preview publishes nothing: nobody asks its gate.
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

    // Null (reported) where nothing is published yet.
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

    // Of a very large portal: what reading and linking threw away would otherwise lie beside its pages until the end. A town's takes less,
    // and is not kept waiting.
    private static void TidyUp()
    {
        const long Large = 256L << 20;
        if (GC.GetTotalMemory(forceFullCollection: false) > Large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }

    // What the gate would find is told with the other errors. A preview, which has a memory, publishes nothing and is not kept waiting.
    private static RenderedSite? Refuse(Call call, PrivacyGate gate, DiagnosticLog log, Memory? memory)
    {
        if (memory is null)
        {
            gate.ReportBeside(call.Date, log);
        }

        return null;
    }

    /// <summary>
    /// The exit code of a run that gave no site: a content folder that is not there is a wrong call; one that cannot be read is not the
    /// clerk's fault.
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

    /// <summary>True for a file that is only copied: an attachment whose text nobody searches.</summary>
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

    // Null (reported) where the archive does not hold: nothing is made beside it then.
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

        // First of all: what is told of the content beside an archive of before would bring back what was removed since.
        if (isForSite && opened.Holds && ArchiveSession.FindSiteMismatch(call, opened.Archive) is { } other)
        {
            log.Report(other);
            return null;
        }

        return opened.Holds ? opened : null;
    }

    // Null (reported) where something cannot be read: what would be missing then is no fault of the content.
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
