using System.CommandLine;
using System.Globalization;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verbs that help to write content: <c>new</c> and <c>export</c>.</summary>
internal static class EditingVerbs
{
    /// <summary>The verb <c>new</c>.</summary>
    /// <param name="options">The options that it shares with the other verbs.</param>
    /// <param name="callOf">Returns the call, or null (reported) if it is invalid.</param>
    /// <param name="output">Where machine forms go.</param>
    /// <param name="error">Where messages go.</param>
    public static Command New(IEnumerable<Option> options, Func<ParseResult, Call?> callOf, TextWriter output, TextWriter error)
    {
        var words = new Argument<string[]>("COSA NOME")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description =
                $"portale ANNO, anno ANNO, oppure una fra {string.Join(", ", Kinds)} con il suo codice ({NewCommand.Reading}: con "
                + $"quello dell'indicatore; {NewCommand.Remark}: con il posto, come settore:ambiente; {NewCommand.Section}: con il "
                + $"suo nome)",
        };
        var year = new Option<int?>("--year", "--anno")
        {
            Description = "l'anno in cui aggiungere (se manca: il più recente)",
            HelpName = "ANNO",
        };
        var text = new Option<string?>("--text", "--testo")
        {
            Description =
                "le parole della nota, il titolo del prospetto, o il motivo di una sezione non applicabile (se manca: si scrivono "
                + "dopo, nel file)",
            HelpName = "TESTO",
        };
        var where = new Option<string?>("--where", "--dove")
        {
            Description = "dove sta il contenuto della sezione, o a che cosa si riferisce la nota: documento:bando, un indirizzo",
            HelpName = "POSTO",
        };
        var command = new Command("new", "aggiunge un portale, un anno, un record o una tabella, e spiega ogni campo")
        {
            words,
            year,
            text,
            where,
        };
        command.Aliases.Add("nuovo");
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(result =>
        {
            var given = new GivenWords(result.GetValue(text), result.GetValue(where));
            var said = Joined(result.GetValue(words) ?? [], given);
            if ((Wrong(said) ?? Misplaced(said, given)) is { } wrong)
            {
                error.WriteLine($"chiamata sbagliata: {wrong}");
                return ExitCodes.CallWrong;
            }

            return callOf(result) is { } call
                ? NewCommand.Run(call, result.GetValue(year), said[0], said[1], given, output, error)
                : ExitCodes.CallWrong;
        });
        return command;
    }

    /// <summary>The verb <c>export</c>.</summary>
    public static Command Export(IEnumerable<Option> options, Func<ParseResult, Call?> callOf, TextWriter output, TextWriter error)
    {
        var table = new Argument<string[]>("TABELLA")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "la tabella: 2011/settori, 2011/personale/strutture, glossario",
        };
        var target = new Option<string?>("--output", "--uscita")
        {
            Description = "il file da scrivere, .csv o .xlsx (se manca: il nome della tabella, .csv)",
            HelpName = "FILE",
        };
        var command = new Command("export", "scrive una tabella in un foglio da aprire con un doppio clic, che si rilegge uguale")
        {
            table,
            target,
        };
        command.Aliases.Add("esporta");
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(result =>
        {
            var said = result.GetValue(table) ?? [];
            var file = result.GetValue(target) ?? (said.Length == 1 ? Path.GetFileNameWithoutExtension(said[0]) + ".csv" : "");
            var wrong =
                said.Length != 1 ? "scrivi quale tabella esportare (per esempio: trasparenza esporta 2011/settori)"
                : !file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
                    ? $"«{file}» non finisce con .csv né con .xlsx"
                : null;
            if (wrong is not null)
            {
                error.WriteLine($"chiamata sbagliata: {wrong}");
                return ExitCodes.CallWrong;
            }

            return callOf(result) is { } call ? ExportCommand.Run(call, said[0], file, output, error) : ExitCodes.CallWrong;
        });
        return command;
    }

    private static IEnumerable<string> Kinds =>
        NewCommand.Rows.Select(schema => schema.Kind!.Value.Scheme()).Concat(NewCommand.Others.Skip(2));

    // Names of sections and cells contain spaces, and are written with or without quotes.
    private static string[] Joined(string[] said, GivenWords given) =>
        said.Length > 0 && Field.KeyOf(said[0]) is NewCommand.Remark or NewCommand.Section && said.Length > 2
            ? [said[0], string.Join(' ', said[1..])]
        : said.Length == 1 && Field.KeyOf(said[0]) == NewCommand.Remark && given.Where is { } where ? [said[0], where]
        : said;

    private static string? Misplaced(string[] said, GivenWords given)
    {
        var kind = Field.KeyOf(said[0]);
        return given.Text is not null && kind is not (NewCommand.Remark or NewCommand.Prospect)
                ? $"--testo va con «{NewCommand.Remark}» e «{NewCommand.Prospect}»"
            : given.Where is not null && kind is not (NewCommand.Remark or NewCommand.Section)
                ? $"--dove va con «{NewCommand.Remark}» e «{NewCommand.Section}»"
            : null;
    }

    private static string? Wrong(string[] said)
    {
        var all = NewCommand.Others.Concat(Kinds).Concat(NewCommand.Rows.Select(schema => schema.Kind!.Value.One())).Distinct().ToArray();
        if (said.Length == 0 || !all.Any(kind => Field.KeyOf(kind) == Field.KeyOf(said[0])))
        {
            var hint = said.Length == 0 ? "" : Nearest.Hint(said[0], all);
            return $"{(said.Length == 0 ? "scrivi che cosa aggiungere" : $"«{said[0]}» non si può aggiungere")}{(hint.Length > 0 ? ": " + hint : ". ")}Si può scrivere: {string.Join(", ", NewCommand.Others.Take(2).Concat(Kinds))}";
        }

        var isOfYear = Field.KeyOf(said[0]) is "portale" or "anno";
        var hasYear =
            said.Length == 2 && said[1].Length == 4 && int.TryParse(said[1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isOfYear && !hasYear ? $"dopo «{said[0]}» scrivi l'anno, con quattro cifre (trasparenza nuovo {said[0]} 2012)"
            : said.Length != 2 && Field.KeyOf(said[0]) == NewCommand.Remark
                ? "dopo «nota» scrivi a che cosa si riferisce (trasparenza nuovo nota tabella:strutture/TOTALE/Tot)"
            : said.Length != 2 && Field.KeyOf(said[0]) == NewCommand.Section
                ? "dopo «sezione» scrivi il suo nome (trasparenza nuovo sezione Bandi di concorso)"
            : said.Length != 2
                ? $"dopo «{said[0]}» scrivi il codice{(Field.KeyOf(said[0]) == NewCommand.Reading ? " dell'indicatore" : "")}, una "
                    + $"parola sola (trasparenza nuovo {said[0]} esempio)"
            : null;
    }
}
