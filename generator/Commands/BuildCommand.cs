using System.Diagnostics;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>content → site, all or nothing: read → validate → link → render → publish.</summary>
public static class BuildCommand
{
    /// <summary>Builds and publishes.</summary>
    public static int Run(Call call, TextWriter output, TextWriter error)
    {
        Disk.MakeForReaders();
        var clock = Stopwatch.StartNew();
        var log = new DiagnosticLog();
        try
        {
            // If the output is a symlink, publishes into its target and keeps the link.
            var root = Folder.FinalPlace(call.Output);
            if (OutputProblem(root, call.Content) is { } refused)
            {
                return Fail(refused, ExitCodes.CallWrong);
            }

            if (Places.OfArchive(call, isMade: false) is { } inside)
            {
                log.Report(inside);
                Messages.Write(log, call, output, error);
                return ExitCodes.CallWrong;
            }

            using var held = FolderLock.TryTake(root + ".blocco");
            return held is null ? Fail(Problems.OutputBusy, ExitCodes.Busy)
                : call.IsTrial ? PublicationTrial.Run(root, call, log, output, error)
                : Build(root);
        }
        catch (DiskException cause) when (cause.IsHalfway)
        {
            return Fail(Problems.SwitchHalfway, ExitCodes.CouldNotWrite, cause.Message);
        }
        catch (ArchiveException broken)
        {
            // The file was read completely only now, for its compressed twin: its bytes changed while size and times did not.
            log.Report(Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), broken.Message));
            Messages.Write(log, call, output, error);
            return ExitCodes.VerificationFailed;
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            return Fail(Problems.OutputFailed, ExitCodes.CouldNotWrite, DiskWords.Of(cause));
        }

        int Build(string root)
        {
            // A killed run may have left the old site under another name: restore it even if the content is invalid now.
            Publisher.Recover(root);
            var copies = YearCopies.Beside(root, call.WithTwins, Environment.ProcessorCount);
            if (
                Pipeline.Run(call, log, copies.LookAhead) is not { } site
                || !Allows(root, site, out var ledger)
                || Keep(copies, site) is not { } files
                || Publisher.Publish(root, files, call.WithTwins, () => site.Report(log), ledger) is not { } published
            )
            {
                Messages.Write(log, call, output, error);
                Summary.WriteFailure(log, call, error);
                return Pipeline.FailureCode(call, log);
            }

            foreach (var left in published.Left)
            {
                log.Report(Problems.WorkLeft.At(Place.Elsewhere(left)));
            }

            if (!published.IsPromised)
            {
                log.Report(Problems.NamesNotPromised.At(Place.Elsewhere(call.Output)));
            }

            Messages.Write(log, call, output, error);
            Summary.Write(published, files, log, call, clock.Elapsed, error);
            return ExitCodes.Done;
        }

        // Reports losses, and personal data that the gate would find, before anything is written.
        bool Allows(string root, RenderedSite site, out ReleaseLedger ledger)
        {
            var records = PublishedRecords.Of(site);
            ledger = records.Ledger;
            var outlook = Outlook.Of(root, site, records);
            if (!PublicationGuard.Allows(outlook, call, log))
            {
                site.Gate.ReportBeside(call.Date, log);
                return false;
            }

            if (call.IsTerminal && outlook is not null)
            {
                Summary.Write(ChangeReport.Short(outlook), call, error);
            }

            return true;
        }

        // Compares the archive with the register and hard-links its files.
        IReadOnlyList<OutputFile>? Keep(YearCopies copies, RenderedSite site)
        {
            var faults = new List<IntegrityFault>();
            var files = site.Archive.Years.Count == 0 ? site.Files : copies.Renew(site.Archive, site.Site.Withdrawn, site.Files, faults);
            foreach (var fault in faults)
            {
                log.Report(Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{fault.File}» {fault.Why}"));
            }

            return faults.Count == 0 ? files : null;
        }

        int Fail(Problem problem, int code, params object?[] details)
        {
            log.Report(problem.At(Place.Elsewhere(call.Output), details));
            Messages.Write(log, call, output, error);
            return code;
        }
    }

    private static Problem? OutputProblem(string root, string content) =>
        Folder.IsWithin(root, content) || Folder.IsWithin(content, root) ? Problems.OutputInsideContent
        : Folder.Exists(root)
        && !Folder.IsEmpty(root)
        && (!Folder.HasFile(root, Manifest.FileName) || Folder.HasFile(root, BagDeclaration.FileName))
            ? Problems.OutputNotOurs
        : null;
}
