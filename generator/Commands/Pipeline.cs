using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The stages that every command shares: read → validate → link → render.</summary>
public static class Pipeline
{
    /// <summary>The files of the site; null where the content has errors. All that is wrong is reported, from every stage that could run.</summary>
    public static IReadOnlyList<OutputFile>? Run(Call call, DiagnosticLog log)
    {
        if (!Folder.Exists(call.Content))
        {
            log.Report(Problems.ContentFolderMissing.At(Place.Elsewhere(call.Content)));
            return null;
        }

        return Make(call, Folder.Read(call.Content, path => !UnknownFiles.IsPassedOver(path)), log);
    }

    /// <summary>The same from files that are at hand.</summary>
    /// <param name="call">What the caller asked for.</param>
    /// <param name="files">The files of the content.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="memory">What the run before found, or null. It changes how long a run takes, and nothing else.</param>
    public static IReadOnlyList<OutputFile>? Make(Call call, IReadOnlyList<StoredFile> files, DiagnosticLog log, Memory? memory = null)
    {
        if (SiteReader.Read(files, log, memory?.Sheets) is not { } content)
        {
            return null;
        }

        var findings = SiteRules.Check(content, log, call.Strict);
        var site = SiteLinker.Link(content, findings, new SiteSettings(call.BaseUrl, call.Date), log, memory?.Texts);
        return log.HasErrors ? null : SiteRenderer.Render(site);
    }

    /// <summary>The exit code of a run that gave no site: a content folder that is not there is a wrong call.</summary>
    public static int FailureCode(Call call) => Folder.Exists(call.Content) ? ExitCodes.ContentWrong : ExitCodes.CallWrong;
}

/// <summary>What one run finds and the next, over nearly the same files, need not find again.</summary>
public sealed record Memory(SheetMemory Sheets, TextMemory Texts);
