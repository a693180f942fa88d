namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>sezioni.csv</c>.</summary>
public static class SectionSchema
{
    public static readonly Field Label = new("sezione", FieldType.Text, "Il nome della sezione, esattamente come nelle regole nazionali.") { Required = true };
    public static readonly Field Where = new("dove", FieldType.Text, "Riferimenti a pagine del portale, un indirizzo, oppure «non pubblicata in questo portale».") { IsList = true };
    public static readonly Field Responsible = new("responsabile", FieldType.Text, "L'ufficio che ne risponde.");
    public static readonly Field Updated = new("aggiornato", FieldType.Date, "Il giorno dell'ultimo aggiornamento.") { Day = DayKind.Published };
    public static readonly Field Note = new("nota", FieldType.Markdown, "Una spiegazione per chi legge.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "sezioni.csv",
        null,
        "Dove si trova il contenuto di ogni sezione di Amministrazione trasparente.",
        [Label, Where, Responsible, Updated, Note, .. CommonFields.Waiting]);
}
