namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/contesto.csv</c>.</summary>
public static class ContextSchema
{
    public static readonly Field Group = new("gruppo", FieldType.Text, "Il gruppo.");
    public static readonly Field Name = new("nome", FieldType.Text, "Che cosa misura.") { Required = true };
    public static readonly Field Value = new("valore", FieldType.Number, "Il valore.") { Required = true };
    public static readonly Field Unit = new("unità", FieldType.Text, "L'unità di misura.");
    public static readonly Field AsOf = new("riferito al", FieldType.Text, "La data o l'anno a cui si riferisce.") { MayBeDay = true };

    public static readonly Field Check = new("controllo", FieldType.Identity, "Un'identità che deve tornare.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/contesto.csv",
        RecordKind.ContextFigure,
        "I dati di contesto: popolazione e altri numeri citati.",
        [CommonFields.Code, Group, Name, Value, Unit, AsOf, Check, .. CommonFields.Tail]
    );
}
