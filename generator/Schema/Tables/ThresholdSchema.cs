namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/anno.yml: stati</c>.</summary>
public static class ThresholdSchema
{
    public static readonly Field OnTrack = new(
        "in linea da",
        FieldType.Percent,
        "Quanta parte del cammino atteso a una data basta per essere in linea."
    )
    {
        Required = true,
    };
    public static readonly Field Reached = new(
        "raggiunto da",
        FieldType.Percent,
        "Quanta parte del valore atteso basta per dire raggiunto."
    )
    {
        Required = true,
    };
    public static readonly Field Partly = new(
        "raggiunto in parte da",
        FieldType.Percent,
        "Quanta parte del valore atteso basta per dire raggiunto in parte."
    )
    {
        Required = true,
    };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/anno.yml: stati",
        null,
        "Le soglie da cui segue lo stato degli obiettivi.",
        [OnTrack, Reached, Partly]
    );
}
