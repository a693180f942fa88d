using System.CommandLine;
using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>decide</c>.</summary>
internal static class DecideVerb
{
    private static readonly Argument<string[]> Year = new("ANNO") { Arity = ArgumentArity.ZeroOrMore, Description = "l'anno congelato" };
    private static readonly Option<string?> From = new("--from", "--decorrenza")
    {
        Description = "il giorno da cui si contano i cinque anni di pubblicazione",
        HelpName = "AAAA-MM-GG",
    };
    private static readonly Option<string?> Until = new("--until", "--termine")
    {
        Description = "l'ultimo giorno di pubblicazione, dove non sono i cinque anni (un'altra norma, o l'atto che produce ancora effetti)",
        HelpName = "AAAA-MM-GG",
    };
    private static readonly Option<string?> Then = new("--then", "--alla-scadenza")
    {
        Description = "che cosa accade poi: resta (per scelta dell'ente, senza dati personali) oppure togli",
        HelpName = "SCELTA",
        CompletionSources = { "resta", "togli" },
    };
    private static readonly Option<string?> Ground = new("--ground", "--atto")
    {
        Description = "l'atto che lo decide, con numero e data; il registro lo scrive",
        HelpName = "TESTO",
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "decide",
            "decidi",
            "decide fino a quando si pubblica un anno congelato, e che cosa accade poi",
            [
                Year,
                From,
                Until,
                Then,
                Ground,
                SharedOptions.RecordedDay,
                SharedOptions.Content,
                SharedOptions.Output,
                SharedOptions.Archive,
                SharedOptions.Format,
                SharedOptions.Quiet,
                SharedOptions.NoColour,
            ],
            Run
        );

    private static int Run(ParseResult result, Streams streams)
    {
        if (
            result.GetValue(Year) is not [{ Length: 4 } only]
            || !int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return streams.ReportUsageError("scrivi l'anno congelato, con quattro cifre (trasparenza decidi 2011 …)");
        }

        var (from, until) = (OptionDates.Of(result.GetValue(From)), OptionDates.Of(result.GetValue(Until)));
        var last = until ?? (from is { } first ? PublicationTerm.LastDayFrom(first) : null);
        var decision = new TermDecision(
            year,
            last,
            result.GetValue(Then)?.Trim().ToLowerInvariant(),
            result.GetValue(Ground)?.Trim(),
            OptionDates.ForRegister(result.GetValue(SharedOptions.RecordedDay))
        );
        if ((FindDateError(result) ?? FindError(decision, from, until, result)) is { } wrong)
        {
            return streams.ReportUsageError(wrong);
        }

        return SharedValues.Of(result, streams) is { } given && SharedValues.ArchiveOf(given.Site, streams) is { } options
            ? DecideCommand.Run(options, decision, given.Printer)
            : ExitCodes.CallWrong;
    }

    private static string? FindDateError(ParseResult result) =>
        OptionDates.FindError(result.GetValue(From))
        ?? OptionDates.FindError(result.GetValue(Until))
        ?? OptionDates.FindRegisterDateError(result.GetValue(SharedOptions.RecordedDay));

    private static string? FindError(TermDecision decision, DateOnly? from, DateOnly? until, ParseResult result) =>
        decision.AtTerm is { } choice and not (CommonFields.Stays or CommonFields.Goes)
            ? $"«{choice}» non è una scelta: scrivi --alla-scadenza {CommonFields.Stays} oppure --alla-scadenza {CommonFields.Goes}"
        : from is not null && until is not null
            ? "scrivi --decorrenza oppure --termine, non tutti e due: il termine vale al posto dei cinque anni"
        : decision is { LastDay: null, AtTerm: null } ? "scrivi che cosa decidi: --decorrenza o --termine, e --alla-scadenza"
        : decision.Ground is "" ? "dopo --atto manca quale atto lo decide"
        : decision.Ground is { } act && ActCitationRules.FindError(act) is { } refused ? refused
        : decision.LastDay is { } last && !ContentDays.Holds(last)
            ? $"da «{result.GetValue(From)}» il termine finirebbe dopo il {ContentDays.Last}: controlla la data"
        : null;
}
