namespace Cremona.Transparency.Generator.Schema;

/// <summary>All files that clerks may write. No other list of them exists.</summary>
public static class FileSchemas
{
    /// <summary>The files in the order of the guide.</summary>
    public static IReadOnlyList<FileSchema> All { get; } =
    [
        PortalSchema.Definition,
        LogoSchema.Definition,
        MapSchema.Definition,
        ThemeSchema.Definition,
        TermSchema.Definition,
        WordSchema.Definition,
        SectionSchema.Definition,
        UpdateSchema.Definition,
        PersonalPermitSchema.Definition,
        ConfirmationSchema.Definition,
        DeliverySchema.Definition,
        YearSchema.Definition,
        ThresholdSchema.Definition,
        HeadlineSchema.Definition,
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
        ChangeReasonSchema.Definition,
        NewsSchema.Definition,
    ];

    /// <summary>The files with a fixed name, excluding files in a folder of many and parts of other files.</summary>
    public static IEnumerable<FileSchema> WithFixedName =>
        All.Where(file => !file.Path.Contains("NN-", StringComparison.Ordinal) && !file.Path.Contains(':', StringComparison.Ordinal));

    /// <summary>Returns the file that contains the records of a kind.</summary>
    public static FileSchema OfKind(RecordKind kind) => All.First(file => file.Kind == kind);
}
