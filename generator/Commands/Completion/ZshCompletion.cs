namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes the completion for zsh: verbs, options and values with what each does, by both names.</summary>
internal static class ZshCompletion
{
    /// <summary>Returns the script.</summary>
    public static string Of(CommandTree tree)
    {
        var verbs = tree.Verbs.SelectMany(verb => verb.Names.Select(name => $"            {Quoted($"{name}:{Escaped(verb.Words)}")}\n"));
        var options = CommandTree.Options.SelectMany(option =>
            option.Names.Select(name => $"            {Quoted($"{name}:{Escaped(option.Words)}")}\n")
        );
        return $$"""
            #compdef trasparenza
            # Completamento di «trasparenza» per zsh. Lo scrive: trasparenza completamento zsh
            _trasparenza() {
                if ((CURRENT == 2)); then
                    local -a verbs=(
            {{string.Concat(verbs.Concat(options))}}        )
                    _describe comando verbs
                    return
                fi
                local verb=${words[2]}
                shift words
                ((CURRENT--))
                case $verb in
            {{string.Concat(tree.Verbs.Select(CaseOf))}}    esac
            }
            if [[ $funcstack[1] == _trasparenza ]]; then _trasparenza "$@"; else compdef _trasparenza trasparenza; fi

            """.ReplaceLineEndings("\n");
    }

    private static string CaseOf(VerbForm verb)
    {
        string[] argument =
            verb.Arguments.Count == 0 ? []
            : verb.TakesFolder ? [Quoted("*:cartella:_files -/")]
            : verb.Choices.Count > 0 ? [Quoted($"1:{Escaped(verb.Arguments[0].Name)}:({string.Join(' ', verb.Choices)})"), "'*: :'"]
            : [Quoted($"*:{Escaped(verb.Arguments[0].Name)}:")];
        var all = argument.Concat(verb.AllOptions.SelectMany(SpecsOf));
        return $"        {string.Join('|', verb.Names)})\n            _arguments \\\n"
            + $"                {string.Join(" \\\n                ", all)} ;;\n";
    }

    private static IEnumerable<string> SpecsOf(OptionForm option)
    {
        var value = option switch
        {
            { Value: null } => "",
            { Choices.Count: > 0 } => $"=:{option.Value}:({string.Join(' ', option.Choices)})",
            { Value: OptionForm.Folder } => $"=:{option.Value}:_files -/",
            { Value: OptionForm.File } => $"=:{option.Value}:_files",
            _ => $"=:{Escaped(option.Value)}:",
        };
        var (sign, rest) = value.Length == 0 ? ("", "") : ("=", value[1..]);
        return option.Names.Select(name => Quoted($"{name}{sign}[{Escaped(option.Words)}]{rest}"));
    }

    private static string Escaped(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(":", "\\:", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);

    private static string Quoted(string words) => $"'{words.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
