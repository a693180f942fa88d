namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/annotazioni.csv</c>.</summary>
public static class RemarkSchema
{
    public static readonly Field Where = new("dove", FieldType.Target, "A che cosa si riferisce.") { Required = true };
    public static readonly Field Text = new("testo", FieldType.Text, "La nota.") { Required = true };
    public static readonly Field Source = new("fonte", FieldType.Citation, "Da dove viene.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/annotazioni.csv",
        null,
        "Note della redazione: errori di stampa, date insolite, spiegazioni delle discordanze.",
        [Where, Text, Source, .. CommonFields.Waiting]
    );
}
