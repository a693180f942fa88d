namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/organi.csv</c>.</summary>
public static class BodySchema
{
    public static readonly Field Name = new("nome", FieldType.Text, "Il nome.") { Required = true };
    public static readonly Field Type = new("tipo", FieldType.Choice, "Che cosa è.")
    {
        Choices = ["organo politico", "organo di controllo", "direzione", "servizio", "partecipazione"],
    };
    public static readonly Field Description = new("descrizione", FieldType.Markdown, "Che cosa fa.");
    public static readonly Field Parent = new("superiore", FieldType.Reference, "L'organo da cui dipende.") { Refers = RecordKind.Body };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/organi.csv",
        RecordKind.Body,
        "Organi e servizi del Comune.",
        [CommonFields.Code, Name, Type, Description, Parent, .. PictureFields.All, .. CommonFields.Tail]
    );
}
