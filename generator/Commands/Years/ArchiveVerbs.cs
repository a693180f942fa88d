using System.CommandLine;
using System.Globalization;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Declares the verbs of the archive: <c>freeze</c>, <c>verify</c>, <c>remove</c>.</summary>
internal static class ArchiveVerbs
{
    /// <summary>Declares the verb <c>freeze</c>.</summary>
    /// <param name="options">The options shared with the other verbs.</param>
    /// <param name="callOf">Returns the call, or null (after a message) if it is invalid.</param>
    /// <param name="output">Receives machine-readable output.</param>
    /// <param name="error">Receives messages.</param>
    public static Command Freeze(IEnumerable<Option> options, Func<ParseResult, Call?> callOf, TextWriter output, TextWriter error)
    {
        var year = new Argument<string[]>("ANNO") { Arity = ArgumentArity.ZeroOrMore, Description = "l'anno da congelare" };
        var key = new Option<string?>("--sign", "--firma")
        {
            Description = "una chiave privata (ECDSA P-256, PEM) con cui firmare il pacchetto",
            HelpName = "FILE",
        };
        var day = new Option<string?>("--on", "--giorno")
        {
            Description = "il giorno da scrivere nel registro (se manca: oggi)",
            HelpName = "AAAA-MM-GG",
        };
        var command = Of(
            "freeze",
            "congela",
            "archivia un anno: da allora le sue pagine non cambiano più",
            options,
            year,
            key,
            day,
            TermVerbs.Day
        );
        command.SetAction(result =>
        {
            var said = result.GetValue(year) ?? [];
            return said is not [var only]
                || only.Length != 4
                || !int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? Wrong(error, "scrivi l'anno da congelare, con quattro cifre (trasparenza congela 2011)")
                : CallDays.WhyNotToBeNoted(result.GetValue(day)) is { } wrong ? Wrong(error, wrong)
                : callOf(result) is { } call
                    ? FreezeCommand.Run(
                        call.WithoutTerms(),
                        number,
                        CallDays.Of(result.GetValue(day)) ?? TermVerbs.ByTheClock(),
                        result.GetValue(key),
                        output,
                        error
                    )
                : ExitCodes.CallWrong;
        });
        return command;
    }

    /// <summary>Declares the verb <c>verify</c>.</summary>
    public static Command Verify(IEnumerable<Option> options, Func<ParseResult, Call?> callOf, TextWriter output, TextWriter error)
    {
        var folder = new Argument<string[]>("CARTELLA")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "un pacchetto o un sito (se manca: tutto l'archivio e il sito in site/pubblico)",
        };
        var url = new Option<string?>("--url")
        {
            Description = "l'indirizzo di un sito in rete, da confrontare con l'elenco che pubblica",
            HelpName = "INDIRIZZO",
        };
        var page = new Option<string?>("--page", "--pagina")
        {
            Description = "la prova che una pagina fa parte di un anno congelato",
            HelpName = "PERCORSO",
        };
        var rebuild = new Option<bool>("--rebuild", "--ricostruisci")
        {
            Description = "rifà anche le pagine dai contenuti del pacchetto, e le confronta",
        };
        var key = new Option<string?>("--key-print", "--impronta-chiave")
        {
            Description = "l'impronta SHA-256 della chiave con cui ogni pacchetto deve essere firmato",
            HelpName = "IMPRONTA",
        };
        var command = Of(
            "verify",
            "verifica",
            "controlla che l'archivio, un pacchetto o un sito siano ancora quelli",
            options,
            folder,
            url,
            page,
            rebuild,
            key,
            TermVerbs.Day
        );
        command.SetAction(result =>
        {
            var said = result.GetValue(folder) ?? [];
            Uri? address = null;
            var print = result.GetValue(key)?.Replace(":", "", StringComparison.Ordinal).ToLowerInvariant();
            return print is not null && !(print.Length == 64 && print.All(char.IsAsciiHexDigitLower))
                    ? Wrong(error, $"«{result.GetValue(key)}» non è un'impronta SHA-256: sono sessantaquattro cifre da 0 a f")
                : print is not null && (result.GetValue(url) ?? result.GetValue(page)) is not null
                    ? Wrong(error, "--impronta-chiave vale per l'archivio o per un pacchetto, non con --url o --pagina")
                : said.Length > 1 ? Wrong(error, "si verifica una cartella per volta")
                : result.GetValue(url) is { } written
                && !(Uri.TryCreate(written.TrimEnd('/') + "/", UriKind.Absolute, out address) && address.Scheme is "https" or "http")
                    ? Wrong(error, $"«{written}» non è un indirizzo: scrivilo intero, da https:// in poi")
                : callOf(result) is { } call
                    ? VerifyCommand.Run(
                        call,
                        new VerifyQuestion(said.FirstOrDefault(), address, result.GetValue(page), result.GetValue(rebuild), print),
                        output,
                        error
                    )
                : ExitCodes.CallWrong;
        });
        return command;
    }

    /// <summary>Declares the verb <c>remove</c>.</summary>
    public static Command Remove(IEnumerable<Option> options, Func<ParseResult, Call?> callOf, TextWriter output, TextWriter error)
    {
        var year = new Argument<string[]>("ANNO") { Arity = ArgumentArity.ZeroOrMore, Description = "l'anno congelato" };
        var words = new Option<string?>("--words-from", "--parole-da")
        {
            Description = "un file di testo con le parole da togliere, un dato per riga (così non restano fra i comandi)",
            HelpName = "FILE",
        };
        var files = new Option<string[]>("--remove-file", "--togli-file")
        {
            Description = "un file o una pagina da togliere per intero (si può ripetere)",
            HelpName = "PERCORSO",
            DefaultValueFactory = _ => [],
        };
        var ground = new Option<string?>("--ground", "--atto")
        {
            Description = "l'atto che lo dispone, con numero e data; il registro lo scrive, il dato no",
            HelpName = "TESTO",
        };
        var day = new Option<string?>("--on", "--giorno")
        {
            Description = "il giorno da scrivere nel registro (se manca: oggi)",
            HelpName = "AAAA-MM-GG",
        };
        var key = new Option<string?>("--sign", "--firma")
        {
            Description = "una chiave privata (ECDSA P-256, PEM) con cui firmare il nuovo pacchetto",
            HelpName = "FILE",
        };
        var trial = new Option<bool>("--trial", "--prova")
        {
            Description = "dice che cosa si toglierebbe e da quali file, e non cambia niente",
        };
        var command = Of(
            "remove",
            "rimuovi",
            "toglie da un anno congelato ciò che una legge o un'autorità ordina di togliere, e lo registra",
            options,
            year,
            words,
            files,
            ground,
            day,
            key,
            trial
        );
        command.SetAction(result =>
        {
            string[] taken =
            [
                .. (result.GetValue(files) ?? []).Select(file =>
                    RemovalPaths.FromYear(file, (result.GetValue(year) ?? []).FirstOrDefault())
                ),
            ];
            var (said, act) = (result.GetValue(year) ?? [], result.GetValue(ground)?.Trim());
            if (said is not [var only] || !int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return Wrong(error, "scrivi l'anno congelato da cui togliere (trasparenza rimuovi 2011 …)");
            }

            var list = RemovalWords.Read(result.GetValue(words), out var unread);
            var order = new RemovalOrder(number, unread is null ? list : [], taken, act ?? "", default)
            {
                Key = result.GetValue(key),
                IsTrial = result.GetValue(trial),
            };
            var wrong = string.IsNullOrEmpty(act)
                ? "scrivi con --atto quale atto dispone la rimozione"
                : unread
                    ?? (
                        list.Count + taken.Length == 0 ? "scrivi che cosa togliere: --parole-da FILE oppure --togli-file PERCORSO"
                        : order.Redaction?.IsReadIn(act) == true
                            ? "in --atto c'è il dato da togliere: il registro resta per sempre, scrivi solo numero e data dell'atto"
                        : ActCitationRules.WhyRefused(act) ?? CallDays.WhyNotToBeNoted(result.GetValue(day))
                    );
            return wrong is not null ? Wrong(error, wrong)
                : callOf(result) is { } call
                    ? RemoveCommand.Run(
                        call,
                        order with
                        {
                            Day = CallDays.Of(result.GetValue(day)) ?? TermVerbs.ByTheClock(),
                        },
                        output,
                        error
                    )
                : ExitCodes.CallWrong;
        });
        return command;
    }

    /// <summary>Creates a verb with its arguments and options.</summary>
    internal static Command Of(string name, string alias, string description, IEnumerable<Option> options, params Symbol[] own)
    {
        var command = new Command(name, description);
        command.Aliases.Add(alias);
        foreach (var argument in own.OfType<Argument>())
        {
            command.Add(argument);
        }

        foreach (var option in own.OfType<Option>().Concat(options))
        {
            command.Add(option);
        }

        return command;
    }

    /// <summary>Prints what is wrong with a call.</summary>
    internal static int Wrong(TextWriter error, string words)
    {
        error.WriteLine($"chiamata sbagliata: {words}");
        return ExitCodes.CallWrong;
    }
}
