using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Preview;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Runs <c>build --trial</c>: reports every change of a publication, and whether it would be stopped. Publishes nothing.</summary>
internal static class PublicationTrial
{
    /// <summary>Runs the command.</summary>
    /// <param name="root">The document root, with symlinks resolved.</param>
    /// <param name="call">The options of the call.</param>
    /// <param name="log">Collects the diagnostics.</param>
    /// <param name="output">Receives the changes.</param>
    /// <param name="error">Receives messages for people.</param>
    public static int Run(string root, Call call, DiagnosticLog log, TextWriter output, TextWriter error)
    {
        if (Pipeline.Run(call, log) is not { } site)
        {
            Messages.Write(log, call, output, error);
            Summary.WriteFailure(log, call, error);
            return Pipeline.FailureCode(call, log);
        }

        var outlook = Outlook.Of(root, site, PublishedRecords.Of(site));
        var details = outlook is null ? null : ReleaseDetails.Of(outlook, site.Files);
        site.Gate.LookAtRest(site.Files);
        var isAllowed = site.Report(log) & PublicationGuard.Allows(outlook, call, log);
        if (call.Format == MessageFormat.Json)
        {
            output.WriteLine(ChangeJson.Of(outlook, details, log.InOrder(), call.Content));
        }
        else
        {
            foreach (var line in ChangeReport.Whole(Changes(call, outlook, details)))
            {
                output.WriteLine(line);
            }

            Messages.Write(log, call, output, error);
        }

        Summary.Write(
            isAllowed
                ? "Era una prova: niente è stato pubblicato."
                : "Era una prova: niente è stato pubblicato, e così non si può pubblicare.",
            call,
            error
        );
        return isAllowed ? ExitCodes.Done : ExitCodes.ContentWrong;
    }

    /// <summary>Returns the changes that publishing a site would make, in words.</summary>
    /// <param name="call">The options of the call.</param>
    /// <param name="site">The site.</param>
    public static PreviewChanges ChangesOf(Call call, RenderedSite site)
    {
        try
        {
            var outlook = Outlook.Of(Folder.FinalPlace(call.Output), site, PublishedRecords.Of(site));
            return Changes(call, outlook, outlook is null ? null : ReleaseDetails.Of(outlook, site.Files));
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            return new PreviewChanges($"Il sito in {call.Output} non si può leggere: {DiskWords.Of(cause)}", []);
        }
    }

    private static PreviewChanges Changes(Call call, Outlook? outlook, ReleaseDetails? details) =>
        outlook is null
            ? new PreviewChanges($"In {call.Output} non c'è ancora un sito: non c'è niente da confrontare.", [])
            : ChangeReport.Of(outlook, details!);
}
