namespace Cremona.Transparency.Generator.Schema;

/// <summary>Fields common to every kind of record.</summary>
public static class CommonFields
{
    public static readonly Field Code = new("codice", FieldType.Code, "Il nome breve e stabile del record: diventa il suo indirizzo.")
    {
        Required = true,
    };
    public static readonly Field Source = new("fonte", FieldType.Citation, "Da dove viene il dato: righe dell'atto («riga 127») o parole.");
    public static readonly Field Former = new("già", FieldType.Text, "Codici che il record aveva prima.") { IsList = true };
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
        Day = DayKind.Start,
    };
    public static readonly Field EffectiveUntil = new("efficace fino al", FieldType.Date, "Il giorno fino a cui l'atto produce effetti.")
    {
        Day = DayKind.Effect,
    };

    public static readonly Field Term = new(
        "termine",
        FieldType.Date,
        "L'ultimo giorno di pubblicazione, dove una norma ne vuole uno diverso dai cinque anni (art. 8, c. 3, D.Lgs 33/2013): vale al "
            + "loro posto."
    )
    {
        Day = DayKind.Term,
    };
    public static readonly Field AtTerm = new(
        "alla scadenza",
        FieldType.Choice,
        "Che cosa accade quando finisce il termine di pubblicazione: «resta» (per scelta dell'ente, senza dati personali) oppure "
            + "«togli» (al suo posto una pagina spiega)."
    )
    {
        Choices = [Stays, Goes],
    };

    public static readonly Field ExitConfirmed = new(
        "uscita confermata",
        FieldType.Date,
        "L'ultimo giorno del termine, scritto di nuovo da chi conferma che dopo si toglie: senza, la pubblicazione che lo toglie si ferma."
    )
    {
        Day = DayKind.Term,
    };
    public static readonly Field Draft = new(
        "bozza",
        FieldType.YesNo,
        "«sì» finché non va pubblicato: non compare in nessuna pagina, elenco, somma o file."
    );
    public static readonly Field PublishFrom = new("pubblica dal", FieldType.Date, "Il giorno da cui si pubblica: prima è come una bozza.")
    {
        Day = DayKind.Appears,
    };

    /// <summary>The choice to keep content published after its term.</summary>
    public const string Stays = "resta";

    /// <summary>The choice to withdraw content after its term.</summary>
    public const string Goes = "togli";

    /// <summary>The date and source fields at the end of every record table.</summary>
    public static IReadOnlyList<Field> Tail =>
        [Source, Former, Published, Updated, EffectiveFrom, EffectiveUntil, Term, AtTerm, ExitConfirmed, .. Waiting];

    /// <summary>The fields that delay publication; every kind of record has them.</summary>
    public static IReadOnlyList<Field> Waiting => [Draft, PublishFrom];
}
