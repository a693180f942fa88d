using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>build</c>.</summary>
internal static class BuildVerb
{
    private static readonly Option<bool> Precompress = new("--precompress", "--comprimi")
    {
        Description = "scrive accanto ai testi le copie compresse (.br, .gz) per il server",
    };
    private static readonly Option<bool> Trial = new("--trial", "--prova")
    {
        Description = "dice che cosa cambia rispetto al sito online, e non pubblica niente",
    };
    private static readonly Option<string[]> Confirm = new("--confirm", "--conferma")
    {
        Description = "conferma una perdita che ha fermato la pubblicazione, con il nome del messaggio (anno:2011); si può ripetere",
        HelpName = "NOME",
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "build",
            "genera",
            "pubblica il sito, tutto o niente",
            [.. SharedOptions.OfSite, Precompress, Trial, Confirm, SharedOptions.Timings, SharedOptions.Today],
            (result, given) => Verb.WithTimes(BuildCommand.Run(OptionsOf(result, given), given.Printer), given.Printer)
        );

    private static BuildOptions OptionsOf(ParseResult result, SharedValues given) =>
        new(given.SiteWith(TermMessages.Overdue), given.Root)
        {
            WithTwins = result.GetValue(Precompress),
            IsTrial = result.GetValue(Trial),
            Confirmed = result.GetValue(Confirm) ?? [],
            IsTerminal = !Console.IsErrorRedirected,
        };
}
