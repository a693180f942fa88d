namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/anno.yml</c>.</summary>
public static class YearSchema
{
    public static readonly Field PlanType = new("tipo di piano", FieldType.Choice, "Quale piano è.")
    {
        Required = true,
        Choices = ["Piano della performance", "PEG-PdO", "PIAO"],
    };
    public static readonly Field Title = new("titolo", FieldType.Text, "Il titolo del piano.");
    public static readonly Field Span = new("triennio", FieldType.Text, "Il triennio (2011-2013).");
    public static readonly Field Act = new(
        "atto",
        FieldType.Reference,
        "Il documento che contiene il piano: le righe citate in «fonte» sono le sue."
    )
    {
        Refers = RecordKind.Document,
    };
    public static readonly Field Source = new("fonte", FieldType.Citation, "Da dove viene il piano.");
    public static readonly Field Published = new("pubblicato", FieldType.Date, "Il giorno della prima pubblicazione.")
    {
        Day = DayKind.Published,
    };
    public static readonly Field Updated = new("aggiornato", FieldType.Date, "Il giorno dell'ultimo aggiornamento.")
    {
        Day = DayKind.Published,
    };
    public static readonly Field EffectiveFrom = new(
        "decorrenza",
        FieldType.Date,
        "Il giorno da cui si contano i cinque anni di pubblicazione."
    )
    {
        Day = DayKind.StartOfYear,
    };
    public static readonly Field EffectiveUntil = new("efficace fino al", FieldType.Date, "Il giorno fino a cui l'atto produce effetti.")
    {
        Day = DayKind.Effect,
    };
    public static readonly Field ObjectivesNote = new(
        "nota sugli obiettivi",
        FieldType.Text,
        "Una frase da mettere sopra gli elenchi degli obiettivi (per esempio: dove si trovano quelli che mancano)."
    );
    public static readonly Field ResultsElsewhere = new(
        "risultati di altre fonti",
        FieldType.Reference,
        "I dati di contesto (codici) con i risultati pubblicati da altri, come la stampa: stanno sotto gli obiettivi, con la loro fonte."
    )
    {
        IsList = true,
        Refers = RecordKind.ContextFigure,
    };
    public static readonly Field States = new(
        "stati",
        FieldType.Nested,
        "Le soglie, in per cento, da cui segue lo stato degli obiettivi: «in linea da», «raggiunto da», «raggiunto in parte da»."
    );

    public static readonly Field InBrief = new(
        "in breve",
        FieldType.Nested,
        "Le frasi «In breve»: «prima» e «mai» con i nomi delle regole; «frase» e «porta a» per una frase dell'ufficio."
    );

    public static readonly Field Weights = new(
        "pesi",
        FieldType.Choice,
        "Su che cosa i pesi degli obiettivi fanno 100: su ogni settore o su tutto l'ente. Se non lo si dice, va bene l'uno o l'altro."
    )
    {
        Choices = ["settore", "ente"],
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/anno.yml",
        null,
        "Le impostazioni di un anno.",
        [
            PlanType,
            Title,
            Span,
            Act,
            CommonFields.AtTerm,
            CommonFields.ExitConfirmed,
            Source,
            Published,
            Updated,
            EffectiveFrom,
            EffectiveUntil,
            CommonFields.Term,
            ObjectivesNote,
            ResultsElsewhere,
            States,
            Weights,
            InBrief,
            .. CommonFields.Waiting,
        ]
    );
}
