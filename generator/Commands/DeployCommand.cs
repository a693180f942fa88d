using System.Security.Cryptography;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Delivery;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Sends the release in the document root to its target: after the content was checked, the release was verified, and only what the target
/// lacks.
/// </summary>
/// <param name="options">What to send.</param>
/// <param name="printer">Receives the closing lines.</param>
public sealed class DeployCommand(DeployOptions options, Printer printer)
{
    private readonly DiagnosticLog _log = new();
    private readonly List<string> _closingLines = [];

    /// <summary>Sends.</summary>
    public static int Run(DeployOptions options, Printer printer)
    {
        var command = new DeployCommand(options, printer);
        try
        {
            command.Send();
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            command._log.Report(Problems.OutputFailed.At(Place.Elsewhere(options.Root.Given), DiskErrors.Of(cause)));
        }

        printer.Write(command._log);
        Summary.Write(command._closingLines, printer);
        return command._log.ExitCode;
    }

    private void Send()
    {
        if (!Folder.HasFile(options.Root.Path, Manifest.FileName))
        {
            _log.Report(Problems.SiteUnlisted.At(Place.Elsewhere(options.Root.Given), Manifest.FileName));
            return;
        }

        // A build would replace the release while it is sent.
        using var held = FolderLock.TryTake(options.Root.Lock);
        if (held is null)
        {
            _log.Report(Problems.OutputBusy.At(Place.Elsewhere(options.Root.Given)));
        }
        else if (Checked() is { } site && IsVerified())
        {
            Send(site, site.Content.Delivery!);
        }
    }

    // The content as it is checked before a build; null (reported) if it has errors or names no target.
    private RenderedSite? Checked()
    {
        var run = new SiteRun(options.Site, new DiagnosticLog()) { Progress = printer.Progress };
        RenderedSite? site = null;
        WorldFaults.Reported(run, () => site = CheckCommand.Check(run));
        if (run.Log.HasErrors || site is null)
        {
            _log.ReportAll(run.Log);
            _closingLines.Add("i contenuti hanno errori: niente è stato mandato");
            return null;
        }

        if (site.Content.Delivery is not { } target)
        {
            _log.Report(Problems.TargetMissing.At(Place.File(DeliverySchema.Definition.Path)));
            return null;
        }

        if (target.Mode == DeliverySchema.ByFolder && OverlapOf(target.Destination) is { } overlap)
        {
            _log.Report(Problems.TargetTaken.At(target.Place, target.Destination, overlap));
            return null;
        }

        return site;
    }

    private string? OverlapOf(string destination) =>
        Overlap(destination, options.Root.Path) ? "è la cartella del sito già generato, o una sua parte"
        : Overlap(destination, options.Site.Content) ? "e la cartella dei contenuti sono una dentro l'altra"
        : options.Site.Archive is { } archive && Overlap(destination, archive.Path) ? "e la cartella dell'archivio sono una dentro l'altra"
        : null;

    private static bool Overlap(string one, string other) => Folder.IsWithin(one, other) || Folder.IsWithin(other, one);

    private bool IsVerified()
    {
        var log = VerifyCommand.LogOf(
            new VerifyOptions(options.Site, options.Root, options.Today) { Folder = options.Root.Given, IsRootNamed = true }
        );
        if (log.HasErrors)
        {
            _log.ReportAll(log);
            _closingLines.Add("il sito generato non supera la verifica: niente è stato mandato");
        }

        return !log.HasErrors;
    }

    private void Send(RenderedSite site, DeliverySettings settings)
    {
        using var spare = SpareFolder.Beside(options.Root);
        var target = DeliveryTargets.Of(settings, spare);
        var release = SentRelease.In(options.Root, target.TakesTwins);
        if (!IsCurrent(site, release))
        {
            _closingLines.Add("nota: il sito generato è più vecchio dei contenuti, e parte com'è. Per rifarlo: trasparenza genera");
        }

        var isBegun = false;
        try
        {
            var plan = new SendingPlan(release, target.Read(release));
            isBegun = true;
            if (!plan.IsEmpty && !options.IsTrial)
            {
                target.Send(plan);
            }

            _closingLines.AddRange(DeployReport.Of(plan, target, settings, options.IsTrial));
        }
        catch (DeliveryException cause)
        {
            _log.Report(DeployReport.Of(cause, settings, target, isBegun));
        }
    }

    private static bool IsCurrent(RenderedSite site, SentRelease release) =>
        AllCores.Make(site.Files, file => release.Sums.GetValueOrDefault(file.Path) == SumOf(file)).All(isSame => isSame);

    private static string SumOf(OutputFile file)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        file.Render(piece => sum.AppendData(piece));
        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
