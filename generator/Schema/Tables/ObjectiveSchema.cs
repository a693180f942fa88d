namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/obiettivi.csv</c>.</summary>
public static class ObjectiveSchema
{
    public static readonly Field Title = new("titolo", FieldType.Text, "Che cosa si vuole ottenere.") { Required = true };
    public static readonly Field Type = new(
        "tipo",
        FieldType.Choice,
        "Obiettivo strategico o gestionale, oppure impegno scritto nel testo del piano."
    )
    {
        Required = true,
        Choices = ["strategico", "gestionale", "impegno"],
    };
    public static readonly Field Area = new("area", FieldType.Text, "L'area o il programma.");
    public static readonly Field Unit = new("settore", FieldType.Reference, "Il settore che ne risponde.") { Refers = RecordKind.Unit };
    public static readonly Field Body = new("organo", FieldType.Reference, "L'organo che ne risponde.") { Refers = RecordKind.Body };
    public static readonly Field Responsible = new("responsabile", FieldType.Text, "Il ruolo di chi ne risponde.");
    public static readonly Field Weight = new("peso", FieldType.Percent, "Il peso fra gli obiettivi del settore.");
    public static readonly Field Due = new("scadenza", FieldType.Date, "Entro quando.") { Day = DayKind.Due };
    public static readonly Field Description = new("descrizione", FieldType.Markdown, "Che cosa prevede, in poche righe.");
    public static readonly Field Why = new("perché", FieldType.Markdown, "Perché lo si è scelto.");
    public static readonly Field Reason = new(
        "motivo del ritardo",
        FieldType.Markdown,
        "Perché è in ritardo, o perché non è stato raggiunto. Lo scopo dell'obiettivo va in «perché»."
    );
    public static readonly Field Resources = new("risorse", FieldType.Text, "Le risorse assegnate.");
    public static readonly Field Chapter = new("capitolo", FieldType.Reference, "Il capitolo del piano che ne parla.")
    {
        Refers = RecordKind.Chapter,
    };
    public static readonly Field Related = new("collegati", FieldType.Reference, "Altri obiettivi collegati.")
    {
        IsList = true,
        Refers = RecordKind.Objective,
    };
    public static readonly Field Documents = new("documenti", FieldType.Reference, "Documenti collegati.")
    {
        IsList = true,
        Refers = RecordKind.Document,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/obiettivi.csv",
        RecordKind.Objective,
        "Gli obiettivi, e gli impegni scritti nel piano.",
        [
            CommonFields.Code,
            Title,
            Type,
            Area,
            Unit,
            Body,
            Responsible,
            Weight,
            Due,
            Description,
            Why,
            Reason,
            Resources,
            Chapter,
            Related,
            Documents,
            .. CommonFields.Tail,
        ]
    );

    /// <summary>
    /// The front matter of an objective's longer text. The file is not a separate record; it only has its own publication date.
    /// </summary>
    public static readonly FileSchema Text = new("ANNO/obiettivi/codice.md", null, "Il testo lungo di un obiettivo.", CommonFields.Waiting);
}
