using System.CommandLine;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Declares verbs.</summary>
internal static class Verb
{
    /// <summary>Declares a verb with its arguments and options, in the order of its help.</summary>
    public static Command Of(
        string name,
        string alias,
        string description,
        IEnumerable<Symbol> symbols,
        Func<ParseResult, Streams, int> run
    )
    {
        var command = new Command(name, description);
        command.Aliases.Add(alias);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else if (symbol is Option option)
            {
                command.Add(option);
            }
        }

        command.SetAction(result => run(result, Streams.Of(result)));
        return command;
    }

    /// <summary>Declares a verb that takes the shared options; it runs only if they are valid.</summary>
    public static Command Of(
        string name,
        string alias,
        string description,
        IEnumerable<Symbol> symbols,
        Func<ParseResult, SharedValues, int> run
    ) =>
        Of(name, alias, description, symbols, (result, streams) =>
            SharedValues.Of(result, streams) is { } given ? run(result, given) : ExitCodes.CallWrong
        );

    /// <summary>Writes the times of the phases of a run that has ended, if they were asked for.</summary>
    /// <returns>The exit code of the run.</returns>
    public static int WithTimes(int exitCode, Printer printer)
    {
        printer.Progress.WriteTimes(printer.Error);
        return exitCode;
    }
}
