using System.CommandLine;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>export</c>.</summary>
internal static class ExportVerb
{
    private static readonly Argument<string[]> Table = new("TABELLA")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "la tabella: 2011/settori, 2011/personale/strutture, glossario",
    };
    private static readonly Option<string?> Target = new("--output", "--uscita")
    {
        Description = "il file da scrivere, .csv o .xlsx (se manca: il nome della tabella, .csv)",
        HelpName = "FILE",
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "export",
            "esporta",
            "scrive una tabella in un foglio da aprire con un doppio clic, che si rilegge uguale",
            [Table, Target, .. SharedOptions.OfContent],
            Run
        );

    private static int Run(ParseResult result, Streams streams)
    {
        if (result.GetValue(Table) is not [var table])
        {
            return streams.ReportUsageError("scrivi quale tabella esportare (per esempio: trasparenza esporta 2011/settori)");
        }

        var file = result.GetValue(Target) ?? Path.GetFileNameWithoutExtension(table) + ".csv";
        if (!HasEnd(file, ".csv") && !HasEnd(file, ".xlsx"))
        {
            return streams.ReportUsageError($"«{file}» non finisce con .csv né con .xlsx");
        }

        return SharedValues.Of(result, streams) is { } given
            ? ExportCommand.Run(new ExportOptions(given.Content, table, file), given.Printer)
            : ExitCodes.CallWrong;
    }

    private static bool HasEnd(string file, string end) => file.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
