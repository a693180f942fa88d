using System.Text;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The help texts.</summary>
public static class HelpText
{
    /// <summary>The commands that a clerk needs, shown if the program is called without arguments.</summary>
    public const string Short = """
        trasparenza: dai contenuti di un Comune a un sito statico

          trasparenza anteprima     mostra il sito nel browser, e lo aggiorna a ogni salvataggio
          trasparenza controlla     dice tutto ciò che non va nei contenuti, senza pubblicare
          trasparenza genera        pubblica il sito nella cartella site/pubblico
          trasparenza spiega TR204  dice per intero che cosa vuol dire un messaggio
          trasparenza nuovo         aggiunge un record, un anno, un portale, e spiega ogni campo
          trasparenza esporta       scrive una tabella in un foglio per Excel o LibreOffice
          trasparenza scadenze      dice che cosa esce di pubblicazione, quando, e che cosa fare
          trasparenza --help        tutti i comandi e le opzioni

        I contenuti stanno nella cartella content; la guida è content/README.md.
        """;

    /// <summary>What a code other than 0 means for the site.</summary>
    public const string AfterFailure =
        "Con ogni codice diverso da 0 il sito di prima resta com'era; se il disco non lo permette, il messaggio TR940 dice dov'è.";

    /// <summary>The exit codes.</summary>
    public static IReadOnlyList<HelpLine> ExitCodes { get; } =
    [
        new("0", "fatto (gli avvisi sono ammessi)"),
        new("1", "i contenuti hanno errori"),
        new("2", "chiamata sbagliata"),
        new("3", "l'archivio, o ciò che si verifica, non è più com'era"),
        new("4", "non si è potuto leggere o scrivere"),
        new("5", "un'altra pubblicazione è in corso"),
        new("70", "errore del programma"),
    ];

    private static string ExitCodeWords => $"Codici di uscita:\n{Table(ExitCodes)}{AfterFailure}";

    /// <summary>Translates other spellings of a call for help to the parser's: <c>aiuto congela</c>, <c>help</c>, <c>--aiuto</c>.</summary>
    public static IReadOnlyList<string> Asked(IReadOnlyList<string> args) =>
        args[0] is "aiuto" or "help" ? [.. args.Skip(1), "--help"] : [.. args.Select(arg => arg == "--aiuto" ? "--help" : arg)];

    /// <summary>True for a call that asks for the version.</summary>
    public static bool AsksVersion(IReadOnlyList<string> args) => args is ["--version" or "--versione"];

    /// <summary>All commands.</summary>
    public static string OfProgram(IEnumerable<HelpLine> commands) =>
        $"trasparenza: dai contenuti di un Comune a un sito statico\n\nSi scrive così:\n  trasparenza COMANDO "
        + $"[opzioni]\n\nComandi:\n{Table(commands)}\n"
        + $"Le opzioni di un comando: trasparenza COMANDO --help\nLa versione: trasparenza --version\n\n{ExitCodeWords}";

    /// <summary>One command with its options.</summary>
    public static string OfCommand(string name, HelpLine command, IReadOnlyCollection<HelpLine> options) =>
        $"{command.Names}: {command.Words}\n\nSi scrive così:\n  trasparenza {name} [opzioni]\n\n"
        + $"{(options.Count > 0 ? $"Opzioni:\n{Table(options)}\n" : "")}{ExitCodeWords}";

    private static string Table(IEnumerable<HelpLine> lines)
    {
        var all = lines.ToArray();
        var width = all.Max(line => line.Names.Length);
        var text = new StringBuilder();
        foreach (var line in all)
        {
            text.Append("  ").Append(line.Names.PadRight(width)).Append("  ").Append(line.Words).Append('\n');
        }

        return text.ToString();
    }
}

/// <summary>A command or an option in a list.</summary>
/// <param name="Names">All its names.</param>
/// <param name="Words">What it does.</param>
public sealed record HelpLine(string Names, string Words);
