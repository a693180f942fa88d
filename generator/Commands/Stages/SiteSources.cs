using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>What the stages start from: the files of the live content, and the frozen years.</summary>
/// <param name="Files">The files of the content, without those of frozen years.</param>
/// <param name="Archive">The frozen years.</param>
/// <param name="Facts">What the portal must know about each frozen year.</param>
public sealed record SiteSources(IReadOnlyList<StoredFile> Files, YearArchive Archive, IReadOnlyList<FrozenYear> Facts)
{
    /// <summary>Reads the content and the archive concurrently; null (reported) if one of them is invalid.</summary>
    /// <param name="run">The run.</param>
    /// <param name="opened">Called with the archive as soon as it is open and valid.</param>
    public static SiteSources? Read(SiteRun run, Action<YearArchive>? opened = null)
    {
        run.Progress.Begin(RunPhase.Read);
        var opening = Task.Run(() => Open(run.Options.Archive, opened));
        return ContentFiles.Read(run.Options.Content, run.Log) is { } files ? Of(files, opening.GetAwaiter().GetResult(), run) : null;
    }

    /// <summary>The same for content in memory.</summary>
    public static SiteSources? Beside(IReadOnlyList<StoredFile> files, SiteRun run) =>
        Of(files, Open(run.Options.Archive, opened: null), run);

    private static OpenedArchive Open(ArchiveFolder? folder, Action<YearArchive>? opened)
    {
        var archive = OpenedArchive.Open(folder);
        if (archive.Holds)
        {
            opened?.Invoke(archive.Archive);
        }

        return archive;
    }

    // Returns null (reported) if the archive is invalid: no site is built beside it.
    private static SiteSources? Of(IReadOnlyList<StoredFile> files, OpenedArchive opened, SiteRun run)
    {
        foreach (var fault in opened.Faults)
        {
            run.Log.Report(ArchiveSession.Broken(run.Options.Archive!, fault));
        }

        foreach (var folder in opened.Unknown)
        {
            run.Log.Report(Problems.BagUnknown.At(Place.Elsewhere(folder)));
        }

        ArchiveSession.ReportUnfinished(opened.Archive, run.Log);

        // Checked first: messages about the content beside an outdated archive would suggest restoring what was redacted since.
        if (!run.IsPreview && opened.Holds && ArchiveSession.FindSiteMismatch(run.Options, opened.Archive) is { } other)
        {
            run.Log.Report(other);
            return null;
        }

        return opened.Holds ? new SiteSources(FrozenContent.Exclude(files, opened.Archive, run.Log), opened.Archive, opened.Facts) : null;
    }
}
