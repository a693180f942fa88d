namespace Cremona.Transparency.Generator.Schema;

/// <summary>All files that a clerk may write. The only list of them.</summary>
public static class FileSchemas
{
    /// <summary>The files in the order of the guide.</summary>
    public static IReadOnlyList<FileSchema> All { get; } =
    [
        PortalSchema.Definition,
        LogoSchema.Definition,
        TermSchema.Definition,
        SectionSchema.Definition,
        PersonalPermitSchema.Definition,
        ConfirmationSchema.Definition,
        YearSchema.Definition,
        ThresholdSchema.Definition,
        ChapterSchema.Definition,
        ProspectSchema.Definition,
        CycleSchema.Definition,
        BodySchema.Definition,
        UnitSchema.Definition,
        ObjectiveSchema.Definition,
        IndicatorSchema.Definition,
        ReadingSchema.Definition,
        TableSchema.Definition,
        CompanySchema.Definition,
        OtherBodySchema.Definition,
        FacilitySchema.Definition,
        FacilityKindSchema.Definition,
        DocumentSchema.Definition,
        ContextSchema.Definition,
        RemarkSchema.Definition,
        NewsSchema.Definition,
    ];

    /// <summary>The files with a fixed name: not one of many in a folder, nor a part of another.</summary>
    public static IEnumerable<FileSchema> WithFixedName =>
        All.Where(file => !file.Path.Contains("NN-", StringComparison.Ordinal) && !file.Path.Contains(':', StringComparison.Ordinal));

    /// <summary>The file that holds the records of a kind.</summary>
    public static FileSchema OfKind(RecordKind kind) => All.First(file => file.Kind == kind);
}
