using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>serve</c>.</summary>
internal static class ServeVerb
{
    private static readonly Option<string> Port = new("--port", "--porta")
    {
        Description = $"la porta dell'anteprima (se manca: {ServeCommand.UsualPort})",
        HelpName = "NUMERO",
        DefaultValueFactory = _ => ServeCommand.UsualPort,
    };
    private static readonly Option<bool> NoOpen = new("--no-open", "--non-aprire") { Description = "senza aprire il browser" };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "serve",
            "anteprima",
            "mostra il sito nel browser, e lo aggiorna a ogni salvataggio",
            [
                SharedOptions.Content,
                SharedOptions.Output,
                SharedOptions.Archive,
                Port,
                NoOpen,
                SharedOptions.Strict,
                SharedOptions.Date,
                SharedOptions.BaseUrl,
                SharedOptions.NoColour,
                SharedOptions.Today,
            ],
            (result, given) => Run(result, given, Streams.Of(result))
        );

    private static int Run(ParseResult result, SharedValues given, Streams streams) =>
        ServeCommand.PortOf(result.GetValue(Port)!) is { } port
            ? ServeCommand.Run(new ServeOptions(given.SiteWith(TermMessages.None), port, !result.GetValue(NoOpen)), given.Printer)
            : streams.ReportUsageError($"«{result.GetValue(Port)}» non è una porta: scrivi un numero da 0 a 65535");
}
