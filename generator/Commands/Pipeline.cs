using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The stages that every command shares: read → validate → link → render.</summary>
public static class Pipeline
{
    /// <summary>The files of the site, with the gate that watches them; null where the content has errors. All that is wrong is reported, from every stage that could run.</summary>
    public static RenderedSite? Run(Call call, DiagnosticLog log)
    {
        if (!Folder.Exists(call.Content))
        {
            log.Report(Problems.ContentFolderMissing.At(Place.Elsewhere(call.Content)));
            return null;
        }

        return ReadFiles(call, log) is { } files ? Make(call, files, log) : null;
    }

    /// <summary>The same from files that are at hand.</summary>
    /// <param name="call">What the caller asked for.</param>
    /// <param name="files">The files of the content.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="memory">What the run before found, or null. It changes how long a run takes, and nothing else.</param>
    public static RenderedSite? Make(Call call, IReadOnlyList<StoredFile> files, DiagnosticLog log, Memory? memory = null)
    {
        if (SiteReader.Read(files, log, memory?.Sheets) is not { } content)
        {
            return null;
        }

        var findings = SiteRules.Check(content, log, call.Strict);
        PrivacyRules.Check(content, files, log);
        var site = SiteLinker.Link(content, findings, new SiteSettings(call.BaseUrl, call.Date), log, memory?.Texts);
        if (log.HasErrors)
        {
            return null;
        }

        var rendered = SiteRenderer.Render(site);
        ReportPaths(rendered, log);
        if (log.HasErrors)
        {
            return null;
        }

        var gate = new PrivacyGate(content, files);
        return new RenderedSite(gate.Watch(rendered), gate);
    }

    /// <summary>The exit code of a run that gave no site: a content folder that is not there is a wrong call; one that cannot be read is not the clerk's fault.</summary>
    public static int FailureCode(Call call, DiagnosticLog log) => !Folder.Exists(call.Content) ? ExitCodes.CallWrong
        : log.InOrder().Any(message => message.Problem == Problems.ContentUnreadable) ? ExitCodes.CouldNotWrite
        : ExitCodes.ContentWrong;

    /// <summary>Reports the names of files that cannot be published.</summary>
    internal static void ReportPaths(IReadOnlyList<OutputFile> files, DiagnosticLog log)
    {
        foreach (var fault in OutputPaths.Faults(files))
        {
            var place = Place.Elsewhere(fault.Path);
            log.Report(fault.Other is { } other ? Problems.PathTaken.At(place, other) : Problems.PathRefused.At(place, fault.Why!));
        }
    }

    // Null (reported) where something cannot be read: what would be missing then is no fault of the content.
    private static IReadOnlyList<StoredFile>? ReadFiles(Call call, DiagnosticLog log)
    {
        try
        {
            var files = Folder.Read(call.Content, path => !UnknownFiles.IsPassedOver(path), (path, cause) => log.Report(Problems.ContentUnreadable.At(Place.File(path), cause)), TextDecoder.LimitOf);
            return log.HasErrors ? null : files;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            log.Report(Problems.ContentUnreadable.At(Place.Elsewhere(call.Content), cause.Message));
            return null;
        }
    }
}

/// <summary>The files of the site, each of which passes the gate for personal data when it is made.</summary>
/// <param name="Gate">To be asked once all files were made, before anything is published.</param>
public sealed record RenderedSite(IReadOnlyList<OutputFile> Files, PrivacyGate Gate);

/// <summary>What one run finds and the next, over nearly the same files, need not find again.</summary>
public sealed record Memory(SheetMemory Sheets, TextMemory Texts);
