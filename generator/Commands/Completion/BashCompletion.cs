namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes the completion for bash 3.2 and later: verbs, options and values, by both names.</summary>
internal static class BashCompletion
{
    private const string Head = """
        # Completamento di «trasparenza» per bash. Lo scrive: trasparenza completamento bash
        _trasparenza() {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]}
            local kind=opzioni choices= options=
            COMPREPLY=()
            # bash divide --formato=json in tre parole.
            if [[ $word == '=' ]]; then
                word=
            elif [[ $before == '=' ]]; then
                before=${COMP_WORDS[COMP_CWORD-2]}
            fi

        """;

    private const string Tail = """
            case $kind in
                cartella)
                    local IFS=$'\n'
                    compopt -o filenames 2>/dev/null
                    COMPREPLY=($(compgen -d -- "$word")) ;;
                file)
                    local IFS=$'\n'
                    compopt -o filenames 2>/dev/null
                    COMPREPLY=($(compgen -f -- "$word")) ;;
                scelta)
                    COMPREPLY=($(compgen -W "$choices" -- "$word")) ;;
                opzioni)
                    COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
            esac
        }
        complete -F _trasparenza trasparenza

        """;

    /// <summary>Returns the script.</summary>
    public static string Of(CommandTree tree)
    {
        var first = tree.Verbs.SelectMany(verb => verb.Names).Concat(CommandTree.Options.SelectMany(option => option.Names));
        return $"{Head}    if ((COMP_CWORD == 1)); then\n        kind=scelta choices='{string.Join(' ', first)}'\n    fi\n"
            + $"    ((COMP_CWORD > 1)) && case $verb in\n{string.Concat(tree.Verbs.Select(CaseOf))}    esac\n{Tail}";
    }

    private static string CaseOf(VerbForm verb) =>
        $"        {string.Join('|', verb.Names)})\n"
        + $"            options='{string.Join(' ', verb.AllOptions.SelectMany(option => option.Names))}'\n"
        + ArgumentOf(verb)
        + ValuesOf(verb)
        + "            ;;\n";

    // A word after the verb that does not begin with a dash is its argument.
    private static string ArgumentOf(VerbForm verb)
    {
        var kind =
            verb.TakesFolder ? "kind=cartella"
            : verb.Choices.Count > 0 ? $"kind=scelta choices='{string.Join(' ', verb.Choices)}'"
            : null;
        return kind is null ? "" : $"            [[ $COMP_CWORD == 2 && $word != -* ]] && {kind}\n";
    }

    private static string ValuesOf(VerbForm verb)
    {
        var cases = verb
            .Options.Where(option => option.Value is not null)
            .Select(option => $"                {string.Join('|', option.Names)}) {KindOf(option)} ;;\n")
            .ToArray();
        return cases.Length == 0 ? "" : $"            case $before in\n{string.Concat(cases)}            esac\n";
    }

    private static string KindOf(OptionForm option) =>
        option switch
        {
            { Choices.Count: > 0 } => $"kind=scelta choices='{string.Join(' ', option.Choices)}'",
            { Value: OptionForm.Folder } => "kind=cartella",
            { Value: OptionForm.File } => "kind=file",
            _ => "kind=libero",
        };
}
