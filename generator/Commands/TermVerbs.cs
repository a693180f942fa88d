using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>terms</c>, and the day from which terms are seen.</summary>
internal static class TermVerbs
{
    /// <summary>The day from which terms are seen; only verbs that have this option ever know today, for what they say.</summary>
    public static readonly Option<string?> Day = new("--today", "--oggi") { Description = "il giorno da cui si guardano le scadenze (se manca: oggi)", HelpName = "AAAA-MM-GG" };

    /// <summary>The verb <c>terms</c>.</summary>
    /// <param name="options">The options that it shares with the other verbs.</param>
    /// <param name="callOf">The call, or null (said) where it is wrong.</param>
    /// <param name="output">Where the list goes.</param>
    /// <param name="error">Where messages go.</param>
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

    /// <summary>Today, for what the register of frozen years writes down.</summary>
    public static DateOnly ByTheClock() => Today.ByTheClock();

    /// <summary>The day that was asked for, else the clock's; null for verbs that must not know it.</summary>
    public static DateOnly? TodayOf(ParseResult result, DateOnly? asked) =>
        result.CommandResult.Command.Options.Contains(Day) ? asked ?? Today.ByTheClock() : null;
}
