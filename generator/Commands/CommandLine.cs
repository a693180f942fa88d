using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Parses the command line into a call. Only this room names System.CommandLine.</summary>
public static partial class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <returns>An exit code of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        if (args.Count == 0)
        {
            output.WriteLine(HelpText.Short);
            return ExitCodes.Done;
        }

        args = HelpText.Asked(args);
        var root = new RootCommand("Trasforma i contenuti di un Comune in un sito statico.");
        root.Add(
            Verb(
                "build",
                "genera",
                "pubblica il sito, tutto o niente",
                call => BuildCommand.Run(call with { TellsOnlyOverdue = true }, output, error),
                Precompress,
                Trial,
                Confirm,
                TermVerbs.Day
            )
        );
        root.Add(
            Verb(
                "check",
                "controlla",
                "dice tutto ciò che non va, senza pubblicare",
                call => CheckCommand.Run(call, output, error),
                TermVerbs.Day
            )
        );
        root.Add(ExplainVerb(output, error));
        root.Add(SchemaVerb(output, error));
        Option[] shared = [Content, Format, Quiet, NoColour];
        root.Add(EditingVerbs.New(shared, result => CallOf(result, error), output, error));
        root.Add(EditingVerbs.Export(shared, result => CallOf(result, error), output, error));
        Option[] archiving = [Content, Output, Archive, Date, BaseUrl, Format, Quiet, NoColour];
        root.Add(ArchiveVerbs.Freeze(archiving, result => CallOf(result, error), output, error));
        root.Add(ArchiveVerbs.Verify(archiving.Where(option => option != Date), result => CallOf(result, error), output, error));
        root.Add(ArchiveVerbs.Remove(archiving, result => CallOf(result, error), output, error));
        root.Add(TermVerbs.Terms([Content, Archive, Date, Format, Quiet, NoColour], result => CallOf(result, error), output, error));
        root.Add(TermVerbs.Decide([Content, Output, Archive, Format, Quiet, NoColour], result => CallOf(result, error), output, error));
        root.Add(Preview());
        root.Add(Hosting());
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is HelpAction)
        {
            output.WriteLine(HelpOf(parsed.CommandResult.Command, root));
            return ExitCodes.Done;
        }

        if (parsed.Errors.Count > 0)
        {
            var messages = parsed.Errors.Select(wrong => wrong.Message).ToArray();
            var commands = root.Subcommands.SelectMany(NamesOf).ToArray();
            var options = root.Subcommands.SelectMany(command => command.Options).Concat(root.Options).Distinct().Select(NamesOf).ToArray();
            error.WriteLine(
                $"chiamata sbagliata: {CallErrors.InItalian(parsed.UnmatchedTokens, messages, args, commands, options, [.. parsed.CommandResult.Command.Options.SelectMany(NamesOf)])} (--help per l'elenco dei comandi)"
            );
            return ExitCodes.CallWrong;
        }

        // A verb with free arguments would take an unknown option for one of them.
        if (
            !args.Contains("--")
            && parsed
                .CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .FirstOrDefault(word => word.Value.StartsWith('-'))
                is { } strange
        )
        {
            error.WriteLine(
                $"chiamata sbagliata: {CallErrors.OfNoOption(strange.Value, parsed.CommandResult.Command.Aliases.First(), [.. parsed.CommandResult.Command.Options.SelectMany(NamesOf)])}"
            );
            return ExitCodes.CallWrong;
        }

        var code = parsed.Invoke(
            new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            }
        );

        // The output of these verbs is their result.
        return
            code == ExitCodes.Done
            && output is ConsoleWriter { Lost: { } cause }
            && parsed.CommandResult.Command.Name is "terms" or "explain" or "check" or "verify"
            ? NotGiven(cause)
            : code;

        Command Verb(string name, string alias, string description, Func<Call, int> run, params IReadOnlyList<Option> more)
        {
            var command = new Command(name, description) { Content, Output, Archive, Strict, Date, BaseUrl, Format, Quiet, NoColour };
            command.Aliases.Add(alias);
            foreach (var option in more)
            {
                command.Add(option);
            }

            command.SetAction(result => CallOf(result, error) is { } call ? run(call) : ExitCodes.CallWrong);
            return command;
        }

        Command Preview()
        {
            var command = new Command("serve", "mostra il sito nel browser, e lo aggiorna a ogni salvataggio")
            {
                Content,
                Output,
                Archive,
                Port,
                NoOpen,
                Strict,
                Date,
                BaseUrl,
                NoColour,
                TermVerbs.Day,
            };
            command.Aliases.Add("anteprima");
            command.SetAction(result =>
                CallOf(result, error) is not { } call ? ExitCodes.CallWrong
                : ServeCommand.PortOf(result.GetValue(Port)!) is not { } port
                    ? Wrong($"«{result.GetValue(Port)}» non è una porta: scrivi un numero da 0 a 65535")
                : ServeCommand.Run(call.WithoutTerms(), port, !result.GetValue(NoOpen), output, error)
            );
            return command;
        }

        Command Hosting()
        {
            var folder = new Option<string>("--in", "--dentro")
            {
                Description = $"la cartella in cui scriverli (se manca: {HostingCommand.DefaultFolder})",
                HelpName = "CARTELLA",
                DefaultValueFactory = _ => HostingCommand.DefaultFolder,
            };
            var command = new Command("hosting", "scrive le righe per i file di nginx, Apache, Caddy e lighttpd")
            {
                folder,
                Content,
                Output,
                Archive,
                Date,
                BaseUrl,
                Format,
                Quiet,
                NoColour,
            };
            command.Aliases.Add("server");
            command.SetAction(result =>
                CallOf(result, error) is { } call ? HostingCommand.Run(call, result.GetValue(folder)!, output, error) : ExitCodes.CallWrong
            );
            return command;
        }

        int NotGiven(IOException cause)
        {
            error.WriteLine($"non si è potuto scrivere tutto ciò che c'era da dire: {DiskWords.Of(cause)}");
            return ExitCodes.CouldNotWrite;
        }

        int Wrong(string words)
        {
            error.WriteLine($"chiamata sbagliata: {words}");
            return ExitCodes.CallWrong;
        }
    }

    private static Command ExplainVerb(TextWriter output, TextWriter error)
    {
        var code = new Argument<string?>("CODICE")
        {
            Description = "il codice del messaggio, per esempio TR204 (senza codice: tutti)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "spiega un messaggio: perché, un esempio, che cosa fare") { code };
        command.Aliases.Add("spiega");
        command.SetAction(result => ExplainCommand.Run(result.GetValue(code), output, error));
        return command;
    }

    private static Command SchemaVerb(TextWriter output, TextWriter error)
    {
        var folder = new Option<string?>("--output", "--uscita")
        {
            Description = "la cartella in cui scriverli (senza: ne stampa l'elenco)",
            HelpName = "CARTELLA",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", "scrive gli schemi dei file, per gli editor e per i programmi") { Content, folder };
        command.Aliases.Add("schemi");
        command.SetAction(result =>
            SchemaCommand.Run(
                result.GetValue(Content)!,
                result.GetResult(folder) is null ? null : result.GetValue(folder) ?? SchemaCommand.DefaultFolder,
                output,
                error
            )
        );
        return command;
    }

    private static string HelpOf(Command command, RootCommand root) =>
        command == root
            ? HelpText.OfProgram(root.Subcommands.Select(LineOf))
            : HelpText.OfCommand(
                string.Join(' ', command.Arguments.Select(argument => argument.Name).Prepend(command.Aliases.First())),
                LineOf(command),
                command.Arguments.Cast<Symbol>().Concat(command.Options).Select(LineOf)
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
