using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Lists what leaves publication, and when, from a reference day. Writes nothing.</summary>
public static class TermsCommand
{
    /// <summary>Lists all term ends.</summary>
    public static int Run(TermsOptions options, Printer printer)
    {
        if (printer.Format is MessageFormat.Sarif or MessageFormat.GitHub)
        {
            return printer.ReportUsageError("le scadenze si danno in una di queste forme: human, plain, json");
        }

        var log = new DiagnosticLog();
        if (Read(new SiteRun(options.Site, log)) is not { } written || log.HasErrors)
        {
            printer.Write(log);
            Summary.WriteNothingListed(log, printer);
            return log.ExitCode;
        }

        var (today, date) = (options.Today, options.Site.Date);
        var content = Drafts.Exclude(written, date);
        var list = new TermList(
            TermEnd.AllOf(content, today),
            [.. content.Years.Where(year => PublicationTerm.LastDay(year) is null)],
            today,
            date ?? NewestDate.Of(content),
            options.Site.Content
        )
        {
            Drafts = content.Drafts,
        };
        printer.Output.Write(
            printer.Format switch
            {
                MessageFormat.Json => list.Json() + "\n",
                MessageFormat.Plain => list.Plain(),
                _ => list.Human(),
            }
        );
        return ExitCodes.Done;
    }

    private static SiteContent? Read(SiteRun run) =>
        SiteSources.Read(run) is { } sources ? SiteReader.Read(sources.Files, run.Log, null, sources.Facts) : null;
}
