using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Error messages for invalid calls, in Italian.</summary>
public static class UsageErrors
{
    /// <summary>
    /// Reports the first unknown word with the nearest known one; otherwise the misused option; otherwise the missing command.
    /// </summary>
    /// <param name="unmatched">The words that are neither command nor option nor value.</param>
    /// <param name="messages">The parser's messages, which quote the option that they concern.</param>
    /// <param name="args">The call.</param>
    /// <param name="names">The known names.</param>
    public static string InItalian(
        IReadOnlyList<string> unmatched,
        IReadOnlyList<string> messages,
        IReadOnlyList<string> args,
        CommandNames names
    )
    {
        if (names.Options.Any(option => option.Contains(args[0])))
        {
            return "manca il comando: scrivi anteprima, controlla oppure genera, e poi le opzioni";
        }

        if (unmatched.Count > 0)
        {
            var known = IsOption(unmatched[0]) ? names.Own : names.Commands;
            return $"«{unmatched[0]}» non è un comando né un'opzione. {Shown(Nearest.Hint(unmatched[0], known))}".TrimEnd();
        }

        var used = names.Options.FirstOrDefault(option =>
            option.Any(name => messages.Any(message => message.Contains($"'{name}'", StringComparison.Ordinal)))
        );
        if (used is not null)
        {
            var written = args.Where(arg => used.Contains(arg.Split('=', ':')[0])).ToArray();
            return written.Length > 1
                ? $"l'opzione «{used[0]}» si scrive una volta sola"
                : $"l'opzione «{written.FirstOrDefault() ?? used[0]}» vuole un valore";
        }

        return "un'opzione ha un valore che non può avere";
    }

    /// <summary>Reports an option that the verb does not have, with the nearest one.</summary>
    /// <param name="option">As it was written.</param>
    /// <param name="verb">The Italian name of the verb.</param>
    /// <param name="own">The names of its options.</param>
    public static string OfNoOption(string option, string verb, IReadOnlyList<string> own)
    {
        var next =
            option is "--data" or "--date" && own.Contains("--oggi")
                ? ": per guardare da un altro giorno, scrivi --oggi"
                : $". {Shown(Nearest.Hint(option, own))}(trasparenza {verb} --help)";
        return $"«{option}» non è un'opzione di «{verb}»{next}";
    }

    private static bool IsOption(string word) => word.StartsWith('-');

    private static string Shown(string hint) => hint.Length == 0 ? "" : char.ToUpperInvariant(hint[0]) + hint[1..];
}

/// <summary>The names that a call may use.</summary>
/// <param name="Commands">The names of the commands.</param>
/// <param name="Options">The names of each option.</param>
/// <param name="Own">The names of the options of the command that was called.</param>
public sealed record CommandNames(IReadOnlyList<string> Commands, IReadOnlyList<string[]> Options, IReadOnlyList<string> Own);
