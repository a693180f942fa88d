using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Parses the command line and runs the verb. Only this room names System.CommandLine.</summary>
public static class CommandLine
{
    // In the order of the help.
    private static readonly RootCommand Root = new("Trasforma i contenuti di un Comune in un sito statico.")
    {
        BuildVerb.Declare(),
        CheckVerb.Declare(),
        ExplainVerb.Declare(),
        SchemaVerb.Declare(),
        NewVerb.Declare(),
        ExportVerb.Declare(),
        CompareVerb.Declare(),
        FreezeVerb.Declare(),
        VerifyVerb.Declare(),
        RemoveVerb.Declare(),
        AnnotateVerb.Declare(),
        TermsVerb.Declare(),
        DecideVerb.Declare(),
        ServeVerb.Declare(),
        HostingVerb.Declare(),
        DeployVerb.Declare(),
        CompletionVerb.Declare(),
        ManualVerb.Declare(),
    };

    /// <summary>Runs the program.</summary>
    /// <param name="args">The words of the call.</param>
    /// <param name="output">Receives results and machine formats.</param>
    /// <param name="error">Receives messages for people.</param>
    /// <param name="person">The keyboard of the person at the terminal; null in a pipe, where nothing is asked.</param>
    /// <returns>An exit code of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, TextReader? person = null)
    {
        if (args.Count == 0)
        {
            output.WriteLine(HelpText.Short);
            return person is null ? ExitCodes.Done : Offer(person, output, error);
        }

        if (HelpText.AsksVersion(args))
        {
            output.WriteLine(ProgramVersion.Line);
            return ExitCodes.Done;
        }

        args = HelpText.Asked(args);
        var streams = new Streams(output, error);
        var parsed = Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is HelpAction)
        {
            output.WriteLine(HelpOf(parsed.CommandResult.Command));
            return ExitCodes.Done;
        }

        return FindError(parsed, args) is { } wrong ? streams.ReportUsageError(wrong) : Invoke(parsed, streams);
    }

    private static int Offer(TextReader person, TextWriter output, TextWriter error)
    {
        output.WriteLine();
        foreach (var call in FirstRun.Calls(person, output, OptionDates.ThisYear))
        {
            if (Run(call, output, error) is var code and not ExitCodes.Done)
            {
                return code;
            }
        }

        return ExitCodes.Done;
    }

    private static string? FindError(ParseResult parsed, IReadOnlyList<string> args)
    {
        var command = parsed.CommandResult.Command;
        string[] own = [.. command.Options.SelectMany(NamesOf)];
        if (parsed.Errors.Count > 0)
        {
            var names = new CommandNames(
                [.. Root.Subcommands.SelectMany(NamesOf)],
                [.. Root.Subcommands.SelectMany(verb => verb.Options).Concat(Root.Options).Distinct().Select(NamesOf)],
                own
            );
            var messages = parsed.Errors.Select(wrong => wrong.Message).ToArray();
            return $"{UsageErrors.InItalian(parsed.UnmatchedTokens, messages, args, names)} (--help per l'elenco dei comandi)";
        }

        // A verb with free arguments would take an unknown option for one of them.
        var strange = args.Contains("--")
            ? null
            : parsed
                .CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .FirstOrDefault(word => word.Value.StartsWith('-'));
        return strange is null ? null : UsageErrors.OfNoOption(strange.Value, command.Aliases.First(), own);
    }

    private static int Invoke(ParseResult parsed, Streams streams)
    {
        var code = parsed.Invoke(
            new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            }
        );

        // The output of these verbs is their result.
        var isResult =
            parsed.CommandResult.Command.Name is "terms" or "explain" or "check" or "verify" or "diff" or "completion" or "manual";
        if (code != ExitCodes.Done || !isResult || streams.Output is not ConsoleWriter { Lost: { } cause })
        {
            return code;
        }

        streams.Error.WriteLine($"non si è potuto scrivere tutto ciò che c'era da dire: {DiskErrors.Of(cause)}");
        return ExitCodes.CouldNotWrite;
    }

    private static string HelpOf(Command command) =>
        command == Root
            ? HelpText.OfProgram(Root.Subcommands.Select(LineOf))
            : HelpText.OfCommand(
                string.Join(' ', command.Arguments.Select(argument => argument.Name).Prepend(command.Aliases.First())),
                LineOf(command),
                [.. command.Arguments.Cast<Symbol>().Concat(command.Options).Select(LineOf)]
            );

    private static HelpLine LineOf(Symbol symbol) =>
        new(string.Join(", ", NamesOf(symbol)) + (symbol is Option { HelpName: { } value } ? " " + value : ""), symbol.Description ?? "");

    private static string[] NamesOf(Symbol symbol) =>
        symbol switch
        {
            Command command => [.. command.Aliases, command.Name],
            Option option => [option.Name, .. option.Aliases],
            _ => [symbol.Name],
        };
}
