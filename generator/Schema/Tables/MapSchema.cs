namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>portale.yml: mappa</c>.</summary>
public static class MapSchema
{
    /// <summary>The name of the file with the town's outline, beside <c>portale.yml</c>.</summary>
    public const string FileName = "mappa.geojson";

    public static readonly Field Source = new("fonte", FieldType.Text, "Chi ha fatto il disegno, e quando.") { Required = true };
    public static readonly Field Licence = new("licenza", FieldType.Text, "Con quale licenza si può usare (per esempio CC BY 4.0).")
    {
        Required = true,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "portale.yml: mappa",
        null,
        "Da dove vengono il confine e le vie di mappa.geojson, su cui le pagine segnano i luoghi.",
        [Source, Licence]
    );
}
