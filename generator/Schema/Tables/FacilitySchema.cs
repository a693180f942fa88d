namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/luoghi.csv</c>.</summary>
public static class FacilitySchema
{
    public static readonly Field Name = new("nome", FieldType.Text, "Il nome; vuoto se l'atto dà solo il luogo.");
    public static readonly Field FacilityKind = new("tipologia", FieldType.Reference, "La tipologia.") { Refers = RecordKind.FacilityKind };
    public static readonly Field Group = new("gruppo", FieldType.Text, "Il gruppo in cui l'atto lo elenca.");
    public static readonly Field Place = new("luogo nella fonte", FieldType.Text, "Il luogo, come lo scrive l'atto.");
    public static readonly Field Within = new("presso", FieldType.Reference, "L'edificio che lo ospita, se è nell'elenco.")
    {
        Refers = RecordKind.Facility,
    };
    public static readonly Field Tenure = new("possesso", FieldType.Choice, "Di proprietà o in uso.")
    {
        Choices = ["di proprietà", "in uso"],
        Law = "art. 30 D.Lgs 33/2013",
        LawSince = 2013,
    };
    public static readonly Field Unit = new("settore", FieldType.Reference, "Il settore che lo gestisce.") { Refers = RecordKind.Unit };
    public static readonly Field Latitude = new("lat", FieldType.Degrees, "Latitudine in gradi decimali (WGS 84).");
    public static readonly Field Longitude = new("lon", FieldType.Degrees, "Longitudine in gradi decimali (WGS 84).");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/luoghi.csv",
        RecordKind.Facility,
        "Le strutture gestite dal Comune.",
        [
            CommonFields.Code,
            Name,
            FacilityKind,
            Group,
            Place,
            Within,
            Tenure,
            Unit,
            Latitude,
            Longitude,
            .. PictureFields.All,
            .. CommonFields.Tail,
        ]
    );
}
