using System.Text;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes the completion for fish: verbs, options and values with what each does, by both names.</summary>
internal static class FishCompletion
{
    private const string Complete = "complete -c trasparenza";

    /// <summary>Returns the script.</summary>
    public static string Of(CommandTree tree)
    {
        var text = new StringBuilder("# Completamento di «trasparenza» per fish. Lo scrive: trasparenza completamento fish\n");
        text.Append($"{Complete} -f\n");
        foreach (var option in CommandTree.Options)
        {
            text.Append($"{Complete} -n __fish_use_subcommand{LongNames(option)} -d {Quoted(option.Words)}\n");
        }

        foreach (var verb in tree.Verbs)
        {
            text.Append($"{Complete} -n __fish_use_subcommand -a {Quoted(string.Join(' ', verb.Names))} -d {Quoted(verb.Words)}\n");
            AddVerb(text, verb);
        }

        return text.ToString();
    }

    private static void AddVerb(StringBuilder text, VerbForm verb)
    {
        var seen = $"{Complete} -n {Quoted($"__fish_seen_subcommand_from {string.Join(' ', verb.Names)}")}";
        if (verb.TakesFolder)
        {
            text.Append($"{seen} -a '(__fish_complete_directories)'\n");
        }
        else if (verb.Choices.Count > 0)
        {
            text.Append($"{seen} -a {Quoted(string.Join(' ', verb.Choices))}\n");
        }

        foreach (var option in verb.AllOptions)
        {
            text.Append($"{seen}{LongNames(option)}{ValueOf(option)} -d {Quoted(option.Words)}\n");
        }
    }

    private static string ValueOf(OptionForm option) =>
        option switch
        {
            { Value: null } => "",
            { Choices.Count: > 0 } => $" -x -a {Quoted(string.Join(' ', option.Choices))}",
            { Value: OptionForm.Folder } => " -x -a '(__fish_complete_directories)'",
            { Value: OptionForm.File } => " -r -F",
            _ => " -x",
        };

    private static string LongNames(OptionForm option) => string.Concat(option.Names.Select(name => $" -l {name.TrimStart('-')}"));

    private static string Quoted(string words) =>
        $"'{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
