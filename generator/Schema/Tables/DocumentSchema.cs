namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/documenti.csv</c>.</summary>
public static class DocumentSchema
{
    public static readonly Field Title = new("titolo", FieldType.Text, "Il titolo.") { Required = true };
    public static readonly Field Type = new("tipo", FieldType.Text, "Che documento è.") { Required = true };
    public static readonly Field Body = new("organo", FieldType.Reference, "Chi l'ha adottato.") { Refers = RecordKind.Body };
    public static readonly Field Issuer = new("emesso da", FieldType.Text, "Chi l'ha emesso, se non è un organo del Comune.");
    public static readonly Field Number = new("numero", FieldType.Text, "Il numero dell'atto.");
    public static readonly Field Date = new("data", FieldType.Date, "La data dell'atto.") { Day = DayKind.Happened };
    public static readonly Field File = new("file", FieldType.Text, "Il file nella cartella allegati.");
    public static readonly Field Url = new("url", FieldType.WebAddress, "L'indirizzo, se sta altrove.");
    public static readonly Field State = new("stato", FieldType.Choice, "Se si può avere.")
    {
        Required = true,
        Choices = ["disponibile", "non disponibile nella fonte", "altrove"],
    };
    public static readonly Field Section = new(
        "sezione",
        FieldType.Text,
        "Le sezioni di Amministrazione trasparente a cui appartiene: la pagina di ognuna lo mostra da sé."
    )
    {
        IsList = true,
    };
    public static readonly Field About = new("riguarda", FieldType.Target, "I record di cui parla.") { IsList = true };
    public static readonly Field CheckedBy = new(
        "controllato da",
        FieldType.Text,
        "L'ufficio che ha controllato che il file non contenga dati personali (PDF, file d'ufficio, immagini)."
    );

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/documenti.csv",
        RecordKind.Document,
        "I documenti citati o pubblicati, anche quelli che mancano.",
        [CommonFields.Code, Title, Type, Body, Issuer, Number, Date, File, Url, State, Section, About, CheckedBy, .. CommonFields.Tail]
    );
}
