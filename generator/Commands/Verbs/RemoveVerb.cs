using System.CommandLine;
using System.Globalization;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>remove</c>.</summary>
internal static class RemoveVerb
{
    private static readonly Argument<string[]> Year = new("ANNO") { Arity = ArgumentArity.ZeroOrMore, Description = "l'anno congelato" };
    private static readonly Option<string?> Words = new("--words-from", "--parole-da")
    {
        Description = "un file di testo con le parole da togliere, un dato per riga (così non restano fra i comandi)",
        HelpName = "FILE",
    };
    private static readonly Option<string[]> Files = new("--remove-file", "--togli-file")
    {
        Description = "un file o una pagina da togliere per intero (si può ripetere)",
        HelpName = "PERCORSO",
        DefaultValueFactory = _ => [],
    };
    private static readonly Option<string?> Ground = new("--ground", "--atto")
    {
        Description = "l'atto che lo dispone, con numero e data; il registro lo scrive, il dato no",
        HelpName = "TESTO",
    };
    private static readonly Option<string?> Key = new("--sign", "--firma")
    {
        Description = "una chiave privata (ECDSA P-256, PEM) con cui firmare il nuovo pacchetto",
        HelpName = "FILE",
    };
    private static readonly Option<bool> Trial = new("--trial", "--prova")
    {
        Description = "dice che cosa si toglierebbe e da quali file, e non cambia niente",
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "remove",
            "rimuovi",
            "toglie da un anno congelato ciò che una legge o un'autorità ordina di togliere, e lo registra",
            [Year, Words, Files, Ground, SharedOptions.RecordedDay, Key, Trial, .. SharedOptions.OfArchive],
            Run
        );

    private static int Run(ParseResult result, Streams streams)
    {
        string[] said = result.GetValue(Year) ?? [];
        if (said is not [var only] || !int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return streams.ReportUsageError("scrivi l'anno congelato da cui togliere (trasparenza rimuovi 2011 …)");
        }

        var list = RemovalWords.Read(result.GetValue(Words), out var unread);
        string[] taken = [.. (result.GetValue(Files) ?? []).Select(file => RemovalPaths.FromYear(file, only))];
        var (act, day) = (result.GetValue(Ground)?.Trim() ?? "", result.GetValue(SharedOptions.RecordedDay));
        var order = new RemovalOrder(year, unread is null ? list : [], taken, act, OptionDates.ForRegister(day))
        {
            Key = result.GetValue(Key),
            IsTrial = result.GetValue(Trial),
        };
        if ((act.Length == 0 ? "scrivi con --atto quale atto dispone la rimozione" : unread ?? FindError(order, day)) is { } wrong)
        {
            return streams.ReportUsageError(wrong);
        }

        return SharedValues.Of(result, streams) is { } given && SharedValues.ArchiveOf(given.Site, streams) is { } options
            ? RemoveCommand.Run(options, order, given.Printer)
            : ExitCodes.CallWrong;
    }

    private static string? FindError(RemovalOrder order, string? day) =>
        order.Words.Count + order.Files.Count == 0 ? "scrivi che cosa togliere: --parole-da FILE oppure --togli-file PERCORSO"
        : order.Redaction?.IsReadIn(order.Ground) == true
            ? "in --atto c'è il dato da togliere: il registro resta per sempre, scrivi solo numero e data dell'atto"
        : ActCitationRules.FindError(order.Ground) ?? OptionDates.FindRegisterDateError(day);
}
