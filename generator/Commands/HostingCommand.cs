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
    /// <param name="call">The call; its output is the document root on the server, and need not exist here.</param>
    /// <param name="folder">The folder to write into; never in the document root, where everybody could read it, nor in the
    /// content.</param>
    /// <param name="output">Where machine forms go.</param>
    /// <param name="error">Where messages go.</param>
    public static int Run(Call call, string folder, TextWriter output, TextWriter error)
    {
        if (folder.Length == 0 || Folder.IsWithin(folder, call.Output) || Folder.IsWithin(folder, call.Content))
        {
            return Wrong(error, "i file per il server vanno in una cartella fuori dal sito e dai contenuti: scegline un'altra con --in");
        }

        var log = new DiagnosticLog();
        try
        {
            return Write(call, folder, log, error);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            log.Report(Problems.OutputFailed.At(Place.Elsewhere(folder), DiskWords.Of(cause)));
            return ExitCodes.CouldNotWrite;
        }
        finally
        {
            if (log.HasErrors)
            {
                Messages.Write(log, call, output, error);
            }
        }
    }

    private static int Write(Call call, string folder, DiagnosticLog log, TextWriter error)
    {
        if (Pipeline.Run(call, log) is not { } rendered)
        {
            return Pipeline.FailureCode(call, log);
        }

        if (HostedSite.Of(rendered.Site, Folder.WholePath(call.Output)) is not { } site)
        {
            return Wrong(
                error,
                "nel percorso del sito, o nel suo indirizzo, c'è un segno che i file dei server non possono contenere: usa lettere, "
                    + "cifre, trattini, punti e barre"
            );
        }

        foreach (var (name, text) in ServerSnippets.Of(site))
        {
            UserFiles.Replace(folder, name, Encoding.UTF8.GetBytes(text));
        }

        if (!call.IsQuiet)
        {
            error.WriteLine(
                $"scritti in {folder}: {string.Join(", ", ServerSnippets.Of(site).Select(file => file.Name))}, per "
                    + $"{site.Address ?? "un indirizzo che non si conosce"} con i file di {site.Folder}. Come si usano: site/README.md"
            );
        }

        return ExitCodes.Done;
    }

    private static int Wrong(TextWriter error, string words)
    {
        error.WriteLine($"chiamata sbagliata: {words}");
        return ExitCodes.CallWrong;
    }
}
