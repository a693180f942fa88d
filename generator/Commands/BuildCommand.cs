using System.Diagnostics;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Content → site, all or nothing: read → validate → link → render → guard → publish.</summary>
public static class BuildCommand
{
    /// <summary>Builds and publishes.</summary>
    public static int Run(BuildOptions options, Printer printer)
    {
        var (clock, log) = (Stopwatch.StartNew(), new DiagnosticLog());
        try
        {
            Disk.MakeForReaders();
            if (FolderProblem(options) is { } refused)
            {
                log.Report(refused);
            }
            else
            {
                using var held = FolderLock.TryTake(options.Root.Lock);
                return held is null ? Fail(Problems.OutputBusy)
                    : options.IsTrial ? PublicationTrial.Run(options, log, printer)
                    : Build(options, log, clock, printer);
            }
        }
        catch (DiskException cause) when (cause.IsHalfway)
        {
            return Fail(Problems.SwitchHalfway, cause.Message);
        }
        catch (ArchiveException broken)
        {
            // The file was read completely only now, for its compressed twin: its bytes changed while size and times did not.
            log.Report(Problems.ArchiveBroken.At(Place.Elsewhere(options.Site.Archive!.Path), broken.Message));
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return Fail(Problems.OutputFailed, DiskErrors.Of(cause));
        }

        printer.Write(log);
        return log.ExitCode;

        int Fail(Problem problem, params object?[] details)
        {
            log.Report(problem.At(Place.Elsewhere(options.Root.Given), details));
            printer.Write(log);
            return log.ExitCode;
        }
    }

    /// <summary>
    /// The stages that all verbs share: everything but publishing. Each takes what the one before returned; faults of all stages are
    /// reported in one run.
    /// </summary>
    /// <returns>The files of the site, not yet rendered; null if the content has errors.</returns>
    public static RenderedSite? Prepare(SiteSources sources, SiteRun run)
    {
        if (Stages.Read(sources, run) is not { } content)
        {
            return null;
        }

        var findings = Stages.Validate(content, run);
        var views = Stages.Views(content, run);
        var history = Stages.Compare(content, sources.Archive, run);
        var site = Stages.Link(content, findings, history, sources.Archive, run);
        var output = Stages.Render(site, views, run);
        return Stages.Guard(output, site, content, sources, run) is { } guarded ? guarded with { Views = views } : null;
    }

    /// <summary>The same, from the folders of the call.</summary>
    public static RenderedSite? Prepare(SiteRun run) => SiteSources.Read(run) is { } sources ? Prepare(sources, run) : null;

    private static int Build(BuildOptions options, DiagnosticLog log, Stopwatch clock, Printer printer)
    {
        // A killed run may have left the old site under another name: restore it even if the content is invalid now.
        Publisher.Recover(options.Root);
        var copies = YearCopies.Beside(options.Root.Path, options.WithTwins, Environment.ProcessorCount);
        var run = new SiteRun(options.Site, log) { Progress = printer.Progress };
        var site = SiteSources.Read(run, copies.LookAhead) is { } sources ? Prepare(sources, run) : null;
        if (
            site is null
            || Release.Of(site, copies, options, log, printer) is not { } release
            || Publish(release, site, options, run) is not { } published
        )
        {
            printer.Write(log);
            Summary.WriteFailure(log, printer);
            return log.ExitCode;
        }

        Release.Report(published, options.Root, log);
        printer.Write(log);
        Summary.Write(published, options.Root, log, clock.Elapsed, printer);
        return ExitCodes.Done;
    }

    private static Publication? Publish(Release release, RenderedSite site, BuildOptions options, SiteRun run)
    {
        run.Progress.Begin(RunPhase.Write);
        return Publisher.Publish(options.Root, run.Progress.Count(release.Files), options.WithTwins, MayPublish, release.Ledger);

        bool MayPublish()
        {
            run.Progress.Begin(RunPhase.Publish);
            return site.Report(run.Log);
        }
    }

    // Neither a release nor a clerk may ever delete the content, the archive or the folder of another program.
    private static Diagnostic? FolderProblem(BuildOptions options)
    {
        var (root, content) = (options.Root.Path, options.Site.Content);
        var problem =
            Folder.IsWithin(root, content) || Folder.IsWithin(content, root) ? Problems.OutputInsideContent
            : Folder.Exists(root) && !Folder.IsEmpty(root) && !IsOurs(root) ? Problems.OutputNotOurs
            : null;
        return problem is null ? Places.OfArchive(options.Site, isMade: false) : problem.At(Place.Elsewhere(options.Root.Given));
    }

    private static bool IsOurs(string root) => Folder.HasFile(root, Manifest.FileName) && !Folder.HasFile(root, BagDeclaration.FileName);
}
