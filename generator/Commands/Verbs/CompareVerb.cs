using System.CommandLine;
using System.Globalization;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>diff</c>.</summary>
internal static class CompareVerb
{
    private const string Example = "(per esempio: trasparenza confronta 2023 2024)";

    private static readonly Argument<string[]> Compared = new("ANNO ANNO")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description =
            "i due anni da confrontare, anche congelati, in qualunque ordine; oppure due cartelle di contenuti, o due siti costruiti",
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "diff",
            "confronta",
            "dice che cosa è cambiato da un anno a un altro",
            [
                Compared,
                SharedOptions.Content,
                SharedOptions.Archive,
                SharedOptions.Date,
                SharedOptions.Format,
                SharedOptions.Quiet,
                SharedOptions.NoColour,
            ],
            Run
        );

    private static int Run(ParseResult result, Streams streams)
    {
        if (result.GetValue(Compared) is not [var one, var other])
        {
            return streams.ReportUsageError($"scrivi i due anni da confrontare {Example}");
        }

        if (SharedValues.Of(result, streams) is not { } given)
        {
            return Diagnostics.ExitCodes.CallWrong;
        }

        if (given.Printer.Format is MessageFormat.Sarif or MessageFormat.GitHub)
        {
            return streams.ReportUsageError("un confronto si dà in una di queste forme: human, plain, json");
        }

        return (YearOf(one), YearOf(other)) switch
        {
            ({ } first, { } second) when first == second => streams.ReportUsageError($"per confrontare servono due anni diversi {Example}"),
            ({ } first, { } second) => CompareCommand.Run(
                new CompareOptions(SiteOf(given), Math.Min(first, second), Math.Max(first, second)),
                given.Printer
            ),
            (null, null) => RunFolders(one, other, given, streams),
            (null, _) => streams.ReportUsageError($"«{one}» non è un anno {Example}"),
            _ => streams.ReportUsageError($"«{other}» non è un anno {Example}"),
        };
    }

    private static int RunFolders(string one, string other, SharedValues given, Streams streams) =>
        new[] { one, other }.FirstOrDefault(folder => !Folder.Exists(folder)) is { } missing
            ? streams.ReportUsageError($"la cartella «{missing}» non c'è: controlla come è scritto il nome")
            : RunExisting(one, other, given, streams);

    private static int RunExisting(string one, string other, SharedValues given, Streams streams) =>
        (CompareSitesCommand.IsSite(one), CompareSitesCommand.IsSite(other)) switch
        {
            (true, true) => CompareSitesCommand.Run(one, other, given.Printer),
            (false, false) => CompareFoldersCommand.Run(given.Site, one, other, given.Printer),
            var (isSite, _) => streams.ReportUsageError(
                $"«{(isSite ? one : other)}» è un sito costruito e «{(isSite ? other : one)}» no: "
                    + "confronta due siti, o due cartelle di contenuti"
            ),
        };

    private static int? YearOf(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    // The default archive belongs to the default site; the owner of another archive is unknown here.
    private static SiteOptions SiteOf(SharedValues given) => given.IsArchiveNamed ? given.Site with { Root = null } : given.Site;
}
