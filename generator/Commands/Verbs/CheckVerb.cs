using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>check</c>.</summary>
internal static class CheckVerb
{
    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "check",
            "controlla",
            "dice tutto ciò che non va, senza pubblicare",
            [.. SharedOptions.OfSite, SharedOptions.Today],
            (_, given) => CheckCommand.Run(given.SiteWith(TermMessages.All), given.Printer)
        );
}
