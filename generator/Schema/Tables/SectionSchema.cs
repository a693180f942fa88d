namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>sezioni.csv</c>.</summary>
public static class SectionSchema
{
    /// <summary>The value of «dove» for a section not published in this portal.</summary>
    public const string NotPublished = "non pubblicata in questo portale";

    /// <summary>The value of «dove» for a section whose duty does not apply to this municipality.</summary>
    public const string NotApplicable = "non applicabile";

    public static readonly Field Label = new("sezione", FieldType.Text, "Il nome della sezione, esattamente come nelle regole nazionali.")
    {
        Required = true,
    };
    public static readonly Field Where = new(
        "dove",
        FieldType.Text,
        "Riferimenti a pagine del portale, un indirizzo, oppure «non pubblicata in questo portale», oppure «non applicabile»."
    )
    {
        IsList = true,
    };
    public static readonly Field Reason = new(
        "motivo",
        FieldType.Text,
        "Perché la sezione non è applicabile a questo Comune: si scrive con «non applicabile» in «dove», e chi legge lo vede."
    );
    public static readonly Field Responsible = new("responsabile", FieldType.Text, "L'ufficio che ne risponde.");
    public static readonly Field Updated = new("aggiornato", FieldType.Date, "Il giorno dell'ultimo aggiornamento.")
    {
        Day = DayKind.Published,
    };
    public static readonly Field Note = new("nota", FieldType.Markdown, "Una spiegazione per chi legge.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "sezioni.csv",
        null,
        "Dove si trova il contenuto di ogni sezione di Amministrazione trasparente.",
        [Label, Where, Reason, Responsible, Updated, Note, .. CommonFields.Waiting]
    );
}
