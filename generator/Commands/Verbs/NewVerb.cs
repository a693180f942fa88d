using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>new</c>.</summary>
internal static class NewVerb
{
    private static readonly Argument<string[]> Words = new("COSA NOME")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description =
            $"portale ANNO, anno ANNO, oppure una fra {string.Join(", ", Kinds)} con il suo codice ({NewCommand.Reading}: con "
            + $"quello dell'indicatore; {NewCommand.Remark}: con il posto, come settore:ambiente; {NewCommand.Section}: con il "
            + $"suo nome; {NewCommand.Theme}: senza altro; {NewCommand.View}: con il tipo di pagina)",
        CompletionSources = { _ => NewCommand.Others.Take(2).Concat(Kinds).Select(kind => new CompletionItem(kind)) },
    };
    private static readonly Option<int?> Year = new("--year", "--anno")
    {
        Description = "l'anno in cui aggiungere (se manca: il più recente)",
        HelpName = "ANNO",
    };
    private static readonly Option<string?> Text = new("--text", "--testo")
    {
        Description =
            "le parole della nota, il titolo del prospetto, o il motivo di una sezione non applicabile (se manca: si scrivono "
            + "dopo, nel file)",
        HelpName = "TESTO",
    };
    private static readonly Option<string?> Where = new("--where", "--dove")
    {
        Description = "dove sta il contenuto della sezione, o a che cosa si riferisce la nota: documento:bando, un indirizzo",
        HelpName = "POSTO",
    };

    private static IEnumerable<string> Kinds =>
        NewCommand.Rows.Select(schema => schema.Kind!.Value.Scheme()).Concat(NewCommand.Others.Skip(2));

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "new",
            "nuovo",
            "aggiunge un portale, un anno, un record o una tabella, e spiega ogni campo",
            [Words, Year, Text, Where, .. SharedOptions.OfContent],
            Run
        );

    private static int Run(ParseResult result, Streams streams)
    {
        var (text, where) = (result.GetValue(Text), result.GetValue(Where));
        var said = Joined(result.GetValue(Words) ?? [], where);
        if ((FindError(said) ?? FindMisplacedOption(Field.KeyOf(said[0]), text, where)) is { } wrong)
        {
            return streams.ReportUsageError(wrong);
        }

        return SharedValues.Of(result, streams) is { } given
            ? NewCommand.Run(
                new NewOptions(given.Content, said[0], said.ElementAtOrDefault(1) ?? "")
                {
                    Year = result.GetValue(Year),
                    Text = text,
                    Where = where,
                },
                given.Printer
            )
            : ExitCodes.CallWrong;
    }

    // Names of sections and cells contain spaces, and are written with or without quotes.
    private static string[] Joined(string[] said, string? where) =>
        said.Length > 0 && Field.KeyOf(said[0]) is NewCommand.Remark or NewCommand.Section && said.Length > 2
            ? [said[0], string.Join(' ', said[1..])]
        : said.Length == 1 && Field.KeyOf(said[0]) == NewCommand.Remark && where is not null ? [said[0], where]
        : said;

    private static string? FindMisplacedOption(string kind, string? text, string? where) =>
        text is not null && kind is not (NewCommand.Remark or NewCommand.Prospect or NewCommand.Section)
            ? $"--testo va con «{NewCommand.Remark}», «{NewCommand.Prospect}» e «{NewCommand.Section}»"
        : where is not null && kind is not (NewCommand.Remark or NewCommand.Section)
            ? $"--dove va con «{NewCommand.Remark}» e «{NewCommand.Section}»"
        : null;

    private static string? FindError(string[] said)
    {
        var all = NewCommand.Others.Concat(Kinds).Concat(NewCommand.Rows.Select(schema => schema.Kind!.Value.One())).Distinct().ToArray();
        if (said.Length == 0 || !all.Any(kind => Field.KeyOf(kind) == Field.KeyOf(said[0])))
        {
            var hint = said.Length == 0 ? "" : Nearest.Hint(said[0], all);
            return (said.Length == 0 ? "scrivi che cosa aggiungere" : $"«{said[0]}» non si può aggiungere")
                + (hint.Length > 0 ? ": " + hint : ". ")
                + $"Si può scrivere: {string.Join(", ", NewCommand.Others.Take(2).Concat(Kinds))}";
        }

        if (Field.KeyOf(said[0]) is "portale" or "anno")
        {
            return said is [_, { Length: 4 } year] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? null
                : $"dopo «{said[0]}» scrivi l'anno, con quattro cifre (trasparenza nuovo {said[0]} 2012)";
        }

        if (Field.KeyOf(said[0]) == NewCommand.Theme)
        {
            return said.Length == 1 ? null : $"dopo «{NewCommand.Theme}» non va niente (trasparenza nuovo {NewCommand.Theme})";
        }

        return said.Length == 2 ? null : MissingCodeText(said[0]);
    }

    private static string MissingCodeText(string kind) =>
        Field.KeyOf(kind) switch
        {
            NewCommand.Remark => "dopo «nota» scrivi a che cosa si riferisce (trasparenza nuovo nota tabella:strutture/TOTALE/Tot)",
            NewCommand.View => "dopo «vista» scrivi il tipo di pagina (trasparenza nuovo vista Objective)",
            NewCommand.Section => "dopo «sezione» scrivi il suo nome (trasparenza nuovo sezione Bandi di concorso)",
            var key => $"dopo «{kind}» scrivi il codice{(key == NewCommand.Reading ? " dell'indicatore" : "")}, una parola sola "
                + $"(trasparenza nuovo {kind} esempio)",
        };
}
