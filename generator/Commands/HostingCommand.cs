using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Hosting;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes configuration snippets for web servers.</summary>
public static class HostingCommand
{
    /// <summary>The default folder.</summary>
    public const string DefaultFolder = "site/server";

    /// <summary>Writes the snippets, replacing earlier ones.</summary>
    public static int Run(HostingOptions options, Printer printer)
    {
        var folder = options.Folder;
        if (folder.Length == 0 || Folder.IsWithin(folder, options.Root.Given) || Folder.IsWithin(folder, options.Site.Content))
        {
            return printer.ReportUsageError(
                "i file per il server vanno in una cartella fuori dal sito e dai contenuti: scegline un'altra con --in"
            );
        }

        var log = new DiagnosticLog();
        try
        {
            return Write(options, log, printer);
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            log.Report(Problems.OutputFailed.At(Place.Elsewhere(folder), DiskErrors.Of(cause)));
            return log.ExitCode;
        }
        finally
        {
            if (log.HasErrors)
            {
                printer.Write(log);
            }
        }
    }

    private static int Write(HostingOptions options, DiagnosticLog log, Printer printer)
    {
        if (BuildCommand.Prepare(new SiteRun(options.Site, log)) is not { } rendered)
        {
            return log.ExitCode;
        }

        if (HostedSite.Of(rendered.Site, Folder.AbsolutePath(options.Root.Given), options.Site.Theme.Policy) is not { } site)
        {
            return printer.ReportUsageError(
                "nel percorso del sito, o nel suo indirizzo, c'è un segno che i file dei server non possono contenere: usa lettere, "
                    + "cifre, trattini, punti e barre"
            );
        }

        foreach (var (name, text) in ServerSnippets.Of(site))
        {
            UserFiles.Replace(options.Folder, name, Encoding.UTF8.GetBytes(text));
        }

        if (!printer.IsQuiet)
        {
            printer.Error.WriteLine(
                $"scritti in {options.Folder}: {string.Join(", ", ServerSnippets.Of(site).Select(file => file.Name))}, per "
                    + $"{site.Address ?? "un indirizzo che non si conosce"} con i file di {site.Folder}. Come si usano: site/README.md"
            );
        }

        return ExitCodes.Done;
    }
}
