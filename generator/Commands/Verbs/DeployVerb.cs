using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>deploy</c>.</summary>
internal static class DeployVerb
{
    private static readonly Option<bool> Trial = new("--trial", "--prova") { Description = "dice che cosa manderebbe, e non manda niente" };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "deploy",
            "pubblica",
            "manda il sito già generato dove lo legge il server (pubblicazione.yml): tutto o niente con cartella e rsync, un file alla "
                + "volta con sftp e rclone",
            [Trial, .. SharedOptions.OfSite, SharedOptions.Today],
            (result, given) =>
                DeployCommand.Run(
                    new DeployOptions(given.SiteWith(TermMessages.None), given.Root, given.Today, result.GetValue(Trial)),
                    given.Printer
                )
        );
}
