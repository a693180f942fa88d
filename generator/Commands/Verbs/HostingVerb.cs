using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>hosting</c>.</summary>
internal static class HostingVerb
{
    private static readonly Option<string> In = new("--in", "--dentro")
    {
        Description = $"la cartella in cui scriverli (se manca: {HostingCommand.DefaultFolder})",
        HelpName = "CARTELLA",
        DefaultValueFactory = _ => HostingCommand.DefaultFolder,
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "hosting",
            "server",
            "scrive le righe per i file di nginx, Apache, Caddy e lighttpd",
            [In, .. SharedOptions.OfArchive],
            (result, given) => HostingCommand.Run(new HostingOptions(given.Site, given.Root, result.GetValue(In)!), given.Printer)
        );
}
