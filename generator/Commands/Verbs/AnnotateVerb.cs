using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>annotate</c>.</summary>
internal static class AnnotateVerb
{
    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "annotate",
            "annota",
            "scrive in aggiornamenti.csv i valori pubblicati che la prossima pubblicazione cambia",
            [.. SharedOptions.OfSite, SharedOptions.Today],
            (_, given) =>
                AnnotateCommand.Run(
                    new AnnotateOptions(new BuildOptions(given.SiteWith(TermMessages.None), given.Root), given.Today),
                    given.Printer
                )
        );
}
