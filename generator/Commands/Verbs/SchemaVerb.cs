using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>schema</c>.</summary>
internal static class SchemaVerb
{
    private static readonly Option<string?> To = new("--output", "--uscita")
    {
        Description = "la cartella in cui scriverli (senza: ne stampa l'elenco)",
        HelpName = "CARTELLA",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "schema",
            "schemi",
            "scrive gli schemi dei file, per gli editor e per i programmi",
            [SharedOptions.Content, To],
            (result, streams) => SchemaCommand.Run(result.GetValue(SharedOptions.Content)!, FolderOf(result), streams.Output, streams.Error)
        );

    private static string? FolderOf(ParseResult result) =>
        result.GetResult(To) is null ? null : result.GetValue(To) ?? SchemaCommand.DefaultFolder;
}
