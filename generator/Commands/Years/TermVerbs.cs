using System.CommandLine;
using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Declares the verbs <c>terms</c> and <c>decide</c>, and the option for the reference day.</summary>
internal static class TermVerbs
{
    /// <summary>The reference day for terms. Only verbs with this option read the clock, and only for their messages.</summary>
    public static readonly Option<string?> Day = new("--today", "--oggi")
    {
        Description = "il giorno da cui si guardano le scadenze e le date (se manca: oggi)",
        HelpName = "AAAA-MM-GG",
    };

    /// <summary>Declares the verb <c>terms</c>.</summary>
    /// <param name="options">The options shared with the other verbs.</param>
    /// <param name="callOf">Returns the call, or null (after a message) if it is invalid.</param>
    /// <param name="output">Receives the list.</param>
    /// <param name="error">Receives messages.</param>
    public static Command Terms(IEnumerable<Option> options, Func<ParseResult, Call?> callOf, TextWriter output, TextWriter error)
    {
        var command = new Command("terms", "dice che cosa esce di pubblicazione, quando, e che cosa fare") { Day };
        command.Aliases.Add("scadenze");
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(result => callOf(result) is { } call ? TermsCommand.Run(call, output, error) : ExitCodes.CallWrong);
        return command;
    }

    /// <summary>Declares the verb <c>decide</c>.</summary>
    public static Command Decide(IEnumerable<Option> options, Func<ParseResult, Call?> callOf, TextWriter output, TextWriter error)
    {
        var year = new Argument<string[]>("ANNO") { Arity = ArgumentArity.ZeroOrMore, Description = "l'anno congelato" };
        var start = new Option<string?>("--from", "--decorrenza")
        {
            Description = "il giorno da cui si contano i cinque anni di pubblicazione",
            HelpName = "AAAA-MM-GG",
        };
        var end = new Option<string?>("--until", "--termine")
        {
            Description =
                "l'ultimo giorno di pubblicazione, dove non sono i cinque anni (un'altra norma, o l'atto che produce ancora effetti)",
            HelpName = "AAAA-MM-GG",
        };
        var then = new Option<string?>("--then", "--alla-scadenza")
        {
            Description = "che cosa accade poi: resta (per scelta dell'ente, senza dati personali) oppure togli",
            HelpName = "SCELTA",
        };
        var ground = new Option<string?>("--ground", "--atto")
        {
            Description = "l'atto che lo decide, con numero e data; il registro lo scrive",
            HelpName = "TESTO",
        };
        var day = new Option<string?>("--on", "--giorno")
        {
            Description = "il giorno da scrivere nel registro (se manca: oggi)",
            HelpName = "AAAA-MM-GG",
        };
        var command = ArchiveVerbs.Of(
            "decide",
            "decidi",
            "decide fino a quando si pubblica un anno congelato, e che cosa accade poi",
            options,
            year,
            start,
            end,
            then,
            ground,
            day
        );
        command.SetAction(result =>
        {
            var (said, choice, act) = (
                result.GetValue(year) ?? [],
                result.GetValue(then)?.Trim().ToLowerInvariant(),
                result.GetValue(ground)?.Trim()
            );
            var days = new[] { start, end, day }
                .Select(option => (Written: result.GetValue(option), Day: CallDays.Of(result.GetValue(option))))
                .ToArray();
            var number = 0;
            var wrong =
                said is not [{ Length: 4 } only] || !int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out number)
                    ? "scrivi l'anno congelato, con quattro cifre (trasparenza decidi 2011 …)"
                : (CallDays.WhyNone(days[0].Written) ?? CallDays.WhyNone(days[1].Written) ?? CallDays.WhyNotToBeNoted(days[2].Written))
                    is { } noDay
                    ? noDay
                : choice is not (null or CommonFields.Stays or CommonFields.Goes)
                    ? $"«{choice}» non è una scelta: scrivi --alla-scadenza {CommonFields.Stays} oppure --alla-scadenza {CommonFields.Goes}"
                : days[0].Day is not null && days[1].Day is not null
                    ? "scrivi --decorrenza oppure --termine, non tutti e due: il termine vale al posto dei cinque anni"
                : days[0].Day is null && days[1].Day is null && choice is null
                    ? "scrivi che cosa decidi: --decorrenza o --termine, e --alla-scadenza"
                : act is "" ? "dopo --atto manca quale atto lo decide"
                : act is null ? null
                : ActCitationRules.WhyRefused(act);
            var last = days[1].Day ?? (days[0].Day is { } from ? PublicationTerm.LastDayFrom(from) : null);
            wrong ??=
                last is { } final && !ContentDays.Holds(final)
                    ? $"da «{days[0].Written}» il termine finirebbe dopo il {ContentDays.Last}: controlla la data"
                    : null;
            return wrong is not null ? ArchiveVerbs.Wrong(error, wrong)
                : callOf(result) is { } call
                    ? DecideCommand.Run(call, new TermDecision(number, last, choice, act, days[2].Day ?? ByTheClock()), output, error)
                : ExitCodes.CallWrong;
        });
        return command;
    }

    /// <summary>Returns today's date, for entries of the register.</summary>
    public static DateOnly ByTheClock() => Today.ByTheClock();

    /// <summary>Returns the requested day, or else today. Returns null for verbs that must not depend on the clock.</summary>
    public static DateOnly? TodayOf(ParseResult result, DateOnly? asked) =>
        result.CommandResult.Command.Options.Contains(Day) ? asked ?? Today.ByTheClock() : null;
}
