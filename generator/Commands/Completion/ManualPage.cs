using System.Text;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes the manual page in roff, in Italian.</summary>
internal static class ManualPage
{
    /// <summary>Returns the page.</summary>
    /// <param name="tree">The command line.</param>
    /// <param name="version">The version of the program.</param>
    /// <param name="date">The date of the release (ISO 8601), or null for a page without a date.</param>
    public static string Of(CommandTree tree, string version, string? date)
    {
        var text = new StringBuilder();
        text.Append($".TH TRASPARENZA 1 \"{date}\" \"trasparenza {version}\" \"Comandi dell'utente\"\n");
        Section(text, "NOME", $"trasparenza \\- {Escaped(char.ToLowerInvariant(tree.Words[0]) + tree.Words[1..].TrimEnd('.'))}");
        Section(text, "SINTASSI", "\\fBtrasparenza\\fR \\fICOMANDO\\fR [\\fIopzioni\\fR]");
        Section(text, "DESCRIZIONE", Escaped(Description));
        text.Append(".SH OPZIONI\n");
        AddOptions(text, CommandTree.Options);
        text.Append(".SH COMANDI\n");
        foreach (var verb in tree.Verbs)
        {
            AddVerb(text, verb);
        }

        text.Append(".SH CODICI DI USCITA\n");
        foreach (var code in HelpText.ExitCodes)
        {
            text.Append($".TP\n\\fB{code.Names}\\fR\n{Escaped(code.Words)}\n");
        }

        text.Append($".PP\n{Escaped(HelpText.AfterFailure)}\n.SH AMBIENTE\n");
        foreach (var variable in Variables)
        {
            text.Append($".TP\n\\fB{variable.Names}\\fR\n{Escaped(variable.Words)}\n");
        }

        text.Append(".SH FILE\n");
        foreach (var file in Files)
        {
            text.Append($".TP\n\\fI{Escaped(file.Names)}\\fR\n{Escaped(file.Words)}\n");
        }

        return text.ToString();
    }

    private const string Description =
        "Legge la cartella dei contenuti di un Comune e ne fa un sito statico, che qualunque server può ospitare. Con un errore nei "
        + "contenuti non pubblica niente. Comandi e opzioni hanno un nome italiano e uno inglese, che valgono lo stesso.";

    private static readonly HelpLine[] Variables =
    [
        new("NO_COLOR", "se non è vuota, i messaggi sono senza colori"),
        new("SOURCE_DATE_EPOCH", "la data che portano le pagine, in secondi dal 1970; --data vale di più"),
    ];

    private static readonly HelpLine[] Files =
    [
        new("content", "i contenuti; la guida è content/README.md"),
        new("site/pubblico", "il sito da pubblicare"),
        new("site/archivio", "gli anni congelati; il registro è site/registro.jsonl"),
    ];

    private static void Section(StringBuilder text, string title, string words) => text.Append($".SH {title}\n{words}\n");

    private static void AddVerb(StringBuilder text, VerbForm verb)
    {
        var arguments = string.Concat(verb.Arguments.Select(argument => $" \\fI{Escaped(argument.Name)}\\fR"));
        text.Append($".SS \"{string.Join(", ", verb.Names.Reverse())}\"\n\\fBtrasparenza {verb.Italian}\\fR{arguments}\n.PP\n");
        text.Append($"{Escaped(Sentence(verb.Words))}\n");
        foreach (var argument in verb.Arguments)
        {
            text.Append($".TP\n\\fI{Escaped(argument.Name)}\\fR\n{Escaped(argument.Words)}\n");
        }

        AddOptions(text, verb.Options);
    }

    private static void AddOptions(StringBuilder text, IEnumerable<OptionForm> options)
    {
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Names.Select(name => $"\\fB{Escaped(name)}\\fR"));
            var value = option.Value is { } word ? $" \\fI{Escaped(word)}\\fR" : "";
            text.Append($".TP\n{names}{value}\n{Escaped(option.Words)}\n");
        }
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..] + ".";

    // A dash that is typed must not become a hyphen; a line must not begin with a control character.
    private static string Escaped(string words)
    {
        var text = words.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return text.StartsWith('.') || text.StartsWith('\'') ? "\\&" + text : text;
    }
}
