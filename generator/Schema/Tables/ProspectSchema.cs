namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/prospetti.yml</c>.</summary>
public static class ProspectSchema
{
    public static readonly Field Title = new("titolo", FieldType.Text, "Il titolo della tabella.") { Required = true };
    public static readonly Field From = new("da", FieldType.Choice, "L'elenco da cui vengono le righe.")
    {
        Required = true,
        Choices = ["societa", "altri-enti"],
    };
    public static readonly Field Source = new("fonte", FieldType.Citation, "Le righe dell'atto.");
    public static readonly Field Columns = new(
        "colonne",
        FieldType.Nested,
        "Intestazione stampata: nome del campo. La prima colonna dà il nome alle righe."
    )
    {
        Required = true,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/prospetti.yml",
        null,
        "Tabelle dell'atto che si compongono da un elenco di record: l'intestazione è dell'atto, i valori sono dei record.",
        [Title, From, Source, Columns, .. CommonFields.Waiting]
    );
}
