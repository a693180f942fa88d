namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/tipologie.csv</c>.</summary>
public static class FacilityKindSchema
{
    public static readonly Field Name = new("nome", FieldType.Text, "Il nome della tipologia.") { Required = true };
    public static readonly Field Declared = new("dichiarati", FieldType.Whole, "Quante ne dichiara l'atto.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/tipologie.csv",
        RecordKind.FacilityKind,
        "Le tipologie di strutture e quante ne dichiara l'atto.",
        [CommonFields.Code, Name, Declared, .. CommonFields.Tail]
    );
}
