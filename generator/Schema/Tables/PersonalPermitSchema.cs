namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>dati-personali.csv</c>.</summary>
public static class PersonalPermitSchema
{
    public static readonly Field File = new("file", FieldType.Text, "Il file che contiene il dato (2011/settori.csv).") { Required = true };
    public static readonly Field Where = new(
        "posto",
        FieldType.Text,
        "Dove, come lo scrive il messaggio: «riga 12», oppure la prima cella della riga e la colonna (ambiente/competenze)."
    )
    {
        Required = true,
    };
    public static readonly Field Kind = new("tipo", FieldType.Choice, "Che dato è.")
    {
        Required = true,
        Choices = ["codice fiscale", "iban", "posta", "cellulare", "nascita", "abitazione"],
    };
    public static readonly Field Mask = new(
        "dato",
        FieldType.Text,
        "I primi e gli ultimi due caratteri, come li mostra il messaggio (ma…it): mai il dato intero."
    )
    {
        Required = true,
    };
    public static readonly Field Reason = new("motivo", FieldType.Text, "Perché si può pubblicare: la norma, o il consenso.")
    {
        Required = true,
    };
    public static readonly Field DecidedBy = new("deciso da", FieldType.Text, "Chi l'ha deciso: l'ufficio o l'incarico.")
    {
        Required = true,
    };
    public static readonly Field Date = new("data", FieldType.Date, "Il giorno della decisione.")
    {
        Day = DayKind.Published,
        Required = true,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "dati-personali.csv",
        null,
        "I dati personali che qualcuno ha deciso di pubblicare: ognuno in un solo posto, con il motivo. Il file non viene pubblicato.",
        [File, Where, Kind, Mask, Reason, DecidedBy, Date]
    );
}
