using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Preview;

namespace Cremona.Transparency.Generator.Commands;

/// <summary><c>build --trial</c>: all that a publication would change, and whether it would be stopped. Nothing is published.</summary>
internal static class PublicationTrial
{
    /// <summary>Says it.</summary>
    /// <param name="root">The document root, with links resolved.</param>
    /// <param name="call">What the caller asked for.</param>
    /// <param name="log">Where messages are gathered.</param>
    /// <param name="output">Where the changes go.</param>
    /// <param name="error">Where messages for people go.</param>
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

    /// <summary>What the publication of a site would change, in words.</summary>
    /// <param name="call">What the caller asked for.</param>
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
