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
    public static IReadOnlyList<OutputFile>? Make(Call call, IReadOnlyList<StoredFile> files, DiagnosticLog log)
    {
        if (SiteReader.Read(files, log) is not { } content)
        {
            return null;
        }

        var findings = SiteRules.Check(content, log, call.Strict);
        var site = SiteLinker.Link(content, findings, new SiteSettings(call.BaseUrl, call.Date), log);
        return log.HasErrors ? null : SiteRenderer.Render(site);
    }

    /// <summary>The exit code of a run that gave no site: a content folder that is not there is a wrong call.</summary>
    public static int FailureCode(Call call) => Folder.Exists(call.Content) ? ExitCodes.ContentWrong : ExitCodes.CallWrong;
}
