namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>conferme.csv</c>.</summary>
public static class ConfirmationSchema
{
    public static readonly Field File = new("file", FieldType.Text, "Il file a cui si riferisce l'avviso (2011/settori.csv).")
    {
        Required = true,
    };
    public static readonly Field Where = new(
        "posto",
        FieldType.Text,
        "Dove, come lo scrive l'avviso: la prima cella della riga e la colonna (ambiente/telefono), la voce di un file di "
            + "impostazioni, oppure «testo»."
    )
    {
        Required = true,
    };
    public static readonly Field Message = new("messaggio", FieldType.Text, "Il codice dell'avviso (TR711).") { Required = true };
    public static readonly Field Value = new(
        "valore",
        FieldType.Text,
        "Il valore che è giusto, come lo scrive l'avviso: se poi cambia, l'avviso torna."
    );
    public static readonly Field Reason = new("motivo", FieldType.Text, "Perché è giusto così.") { Required = true };
    public static readonly Field DecidedBy = new("deciso da", FieldType.Text, "Chi l'ha controllato: l'ufficio o l'incarico.")
    {
        Required = true,
    };
    public static readonly Field Date = new("data", FieldType.Date, "Il giorno del controllo.")
    {
        Required = true,
        Day = DayKind.Published,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "conferme.csv",
        null,
        "Gli avvisi che qualcuno ha controllato: il valore è insolito, ma è giusto. Ogni riga vale in un solo posto, per un solo "
            + "valore. Il file non viene pubblicato.",
        [File, Where, Message, Value, Reason, DecidedBy, Date]
    );
}
