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
            [.. SharedOptions.OfSite, SharedOptions.Timings, SharedOptions.Today],
            (_, given) => Verb.WithTimes(CheckCommand.Run(given.SiteWith(TermMessages.All), given.Printer), given.Printer)
        );
}
