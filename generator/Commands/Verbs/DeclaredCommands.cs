using System.CommandLine;
using System.CommandLine.Completions;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Reads the declared verbs as data.</summary>
internal static class DeclaredCommands
{
    /// <summary>Returns the command line of a call.</summary>
    public static CommandTree Of(ParseResult call)
    {
        var root = call.RootCommandResult.Command;
        return new CommandTree(root.Description!, [.. root.Subcommands.Select(VerbOf)]);
    }

    private static VerbForm VerbOf(Command verb) =>
        new(
            [verb.Name, .. verb.Aliases],
            verb.Description!,
            [
                .. verb.Arguments.Select(argument => new ArgumentForm(
                    argument.Name,
                    argument.Description!,
                    Labels(argument.CompletionSources)
                )),
            ],
            [.. verb.Options.Select(OptionOf)]
        );

    private static OptionForm OptionOf(Option option) =>
        new(
            [option.Name, .. option.Aliases],
            option.Description!,
            option.HelpName,
            option.HelpName is null ? [] : Labels(option.CompletionSources)
        );

    private static string[] Labels(IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) =>
        [.. sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label)];
}
