using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The page with the rules of the comparison, made from the rules that the program applies.</summary>
internal static class ComparisonRules
{
    /// <summary>The title of the page.</summary>
    public const string Title = "Le regole del confronto";

    private static readonly RecordKind[] Kinds =
    [
        RecordKind.Objective,
        RecordKind.Indicator,
        RecordKind.Unit,
        RecordKind.Body,
        RecordKind.Company,
        RecordKind.OtherBody,
    ];

    /// <summary>Returns the page.</summary>
    public static NoticePage Page(Frames frames) =>
        new()
        {
            Address = RouteBook.ComparisonRules,
            Title = Title,
            Brief = "Che cosa si confronta fra due anni, quando un cambiamento è rilevante e come nascono le frasi.",
            Frame = frames.Root,
            Trail = [.. RouteBook.Trail, ComparisonNames.Way],
            Notices = [Same, What, Major, Differences, Sentences, Reasons],
        };

    private static Notice Same =>
        new(
            "stesso-record",
            "Quando è la stessa cosa",
            [
                "Un obiettivo, un settore o una società resta la stessa cosa finché ha lo stesso codice.",
                "Se il codice cambia, la redazione scrive quello di prima, e il confronto continua.",
                "Le righe di una tabella si riconoscono dal settore, oppure dal nome.",
            ]
        );

    private static Notice What =>
        new(
            "che-cosa",
            "Che cosa si confronta",
            [
                "Si confrontano i valori, e non come sono scritti: 60 e 60% sono uguali.",
                "Un elemento nuovo, o che non c'è più, è un solo cambiamento.",
                "Un testo riscritto è un solo cambiamento.",
                "Le pagine «anno per anno» hanno i campi che cambiano, le cifre e le date. Il resto si legge nelle pagine degli anni.",
                "Non si confrontano l'ordine, le fonti, le date di pubblicazione, le immagini e gli allegati.",
            ]
        );

    private static Notice Major =>
        new("rilevante", "Quando un cambiamento è rilevante", ["Un cambiamento rilevante dovrebbe avere un motivo. È rilevante:"])
        {
            Facts =
            [
                .. Kinds.Select(FactLists.Of).Select(list => DisplayText.Fact(ComparisonNames.OfList(list), new Shown(RuleOf(list)))),
                DisplayText.Fact(
                    ComparisonNames.OfList(FactLists.Tables),
                    new Shown(
                        $"un numero che cambia di almeno {MajorChanges.LeastUnits} e di almeno il {MajorChanges.LeastPercent}%; "
                            + "una tabella o una riga nuova, o che non c'è più"
                    )
                ),
                DisplayText.Fact(
                    ComparisonNames.OfList(FactLists.Of(RecordKind.ContextFigure)),
                    new Shown($"un valore che cambia di almeno il {MajorChanges.LeastPercent}%")
                ),
            ],
        };

    private static Notice Differences =>
        new(
            "differenze",
            "Le differenze",
            [
                "La differenza è il valore nuovo meno quello di prima.",
                "La percentuale si calcola sul valore di prima, e solo se è almeno 10.",
                "Fra due percentuali la differenza è in punti.",
                "Se la definizione di un indicatore cambia, i valori di prima e di dopo non si confrontano.",
            ]
        );

    private static Notice Sentences =>
        new(
            "frasi",
            "Come nascono le frasi",
            [
                $"Ogni confronto comincia con {PairSentences.Most} frasi al massimo, scritte dal programma a partire dai dati.",
                "C'è una frase per argomento, nell'ordine che segue; valgono le prime che hanno qualcosa da dire.",
            ]
        )
        {
            Facts = [new Fact("Gli argomenti", [.. PairSentences.Topics.Select(topic => new Shown(topic))])],
        };

    private static Notice Reasons =>
        new(
            "perche",
            "Il perché",
            ["Il motivo di un cambiamento lo scrive la redazione, con la sua fonte. Dove manca, il portale non lo inventa."]
        );

    private static string RuleOf(string list)
    {
        string[] fields = [.. MajorChanges.FieldsOf(list).Select(field => ComparisonNames.OfField(list, field).ToLowerInvariant())];
        var whole = MajorChanges.HasWhole(list) ? "chi entra, chi esce, chi cambia codice" : "";
        var values = fields.Length > 0 ? $"un altro valore di: {ItalianText.And(fields)}" : "";
        var moved = list == FactLists.Of(RecordKind.Indicator) ? "un altro valore atteso per lo stesso anno" : "";
        return string.Join("; ", new[] { whole, values, moved }.Where(words => words.Length > 0));
    }
}
