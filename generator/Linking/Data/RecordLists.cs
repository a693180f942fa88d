using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The lists of records that are published as data, and their columns.</summary>
internal static class RecordLists
{
    // Decisions about publication, notes between offices, and pictures, which are part of a page's layout. Dates of publication and former
    // codes stay: pages show them too.
    private static readonly HashSet<Field> Internal = new(ReferenceEqualityComparer.Instance)
    {
        CommonFields.AtTerm,
        CommonFields.ExitConfirmed,
        CommonFields.Draft,
        CommonFields.PublishFrom,
        DocumentSchema.CheckedBy,
        PictureFields.File,
        PictureFields.Alternative,
        PictureFields.Caption,
    };

    /// <summary>The lists, in the order of the page of open data.</summary>
    public static readonly IReadOnlyList<RecordList> All =
    [
        new("Obiettivi e impegni", "obiettivi", "obiettivi", ObjectiveSchema.Definition, year =>
            Of(year, year.Content.Objectives, x => x.Head)
        ),
        new("Indicatori", "obiettivi", "indicatori", IndicatorSchema.Definition, Indicators),
        new("Rilevazioni degli indicatori", "obiettivi", "indicatori", ReadingSchema.Definition, Readings),
        new("Settori", "organizzazione", "organizzazione", UnitSchema.Definition, year => Of(year, year.Content.Units, x => x.Head)),
        new("Organi e servizi", "organizzazione", "organizzazione", BodySchema.Definition, year =>
            Of(year, year.Content.Bodies, x => x.Head)
        ),
        new("Società partecipate", "societa", "società partecipate", CompanySchema.Definition, year =>
            Of(year, year.Content.Companies, x => x.Head)
        ),
        new("Altri enti", "enti", "enti controllati", OtherBodySchema.Definition, year => Of(year, year.Content.OtherBodies, x => x.Head)),
        new("Luoghi", "luoghi", "patrimonio", FacilitySchema.Definition, year => Of(year, year.Content.Facilities, x => x.Head)),
        new("Tipologie di luoghi", "luoghi", "patrimonio", FacilityKindSchema.Definition, year =>
            Of(year, year.Content.FacilityKinds, x => x.Head)
        ),
        new("Documenti", "documenti", "documenti", DocumentSchema.Definition, year => Of(year, year.Content.Documents, x => x.Head)),
        new("Ciclo della performance", "ciclo", "performance", CycleSchema.Definition, year => Of(year, year.Content.Cycle, x => x.Head)),
        new("Dati di contesto", "contesto", "contesto", ContextSchema.Definition, year => Of(year, year.Content.Context, x => x.Head)),
        new("Parole spiegate", "glossario", "glossario", TermSchema.Definition, year =>
            Of(year, year.Site.Terms.Where(term => year.IsPublished(new Target(RecordKind.Term, null, term.Head.Code))), x => x.Head)
        ),
        new("Annotazioni della redazione", "qualita", "annotazioni", RemarkSchema.Definition, year =>
            Of(year, year.Content.Remarks, remark => (remark.Where, remark.Answers))
        ),
        new("Motivi dei cambiamenti", "qualita", "anni a confronto", ChangeReasonSchema.Definition, year =>
            Of(year, year.Content.Reasons, reason => (reason.Where, reason.Answers))
        ),
    ];

    /// <summary>True if a facility of a live year has coordinates.</summary>
    public static bool HasMap(YearLinks year) =>
        year.Content.Facilities.Any(facility =>
            facility.Head.Answers.Number(FacilitySchema.Latitude) is not null
            && facility.Head.Answers.Number(FacilitySchema.Longitude) is not null
        );

    /// <summary>Returns the name of the list that contains the records of a kind, or null.</summary>
    public static string? CodeOf(RecordKind? kind) => kind is null ? null : All.FirstOrDefault(list => list.Schema.Kind == kind)?.Code;

    /// <summary>Returns the columns of a list: the fields of its schema, and its yearly columns before the source.</summary>
    public static IReadOnlyList<Field> FieldsOf(YearLinks year, RecordList list)
    {
        Field[] fields = [.. list.Schema.Fields.Where(field => !Internal.Contains(field))];
        if (list.Schema.Yearly is null || list.Records(year).FirstOrDefault() is not { } first)
        {
            return fields;
        }

        // The rows of a file share its columns.
        var years = first.Answers.Columns.Select(field => list.Schema.YearOf(field.Name)).OfType<int>().Order().Select(list.Schema.Of);
        return
        [
            .. fields.TakeWhile(field => field != CommonFields.Source),
            .. years,
            .. fields.SkipWhile(field => field != CommonFields.Source),
        ];
    }

    private static IEnumerable<ListedRecord> Of<T>(YearLinks year, IEnumerable<T> records, Func<T, Head> head) =>
        records.Select(record => Of(year, head(record)));

    private static ListedRecord Of(YearLinks year, Head head) => new(head.Answers) { Head = head, Page = year.AddressOf(head) };

    private static IEnumerable<ListedRecord> Indicators(YearLinks year) =>
        year.Content.Indicators.Select(indicator =>
            Of(year, indicator.Head) with
            {
                IsYesNo = indicator.Direction == Direction.YesNo,
                MeasureOf = field =>
                    IndicatorSchema.Definition.YearOf(field.Name) is { } of ? indicator.Targets.GetValueOrDefault(of) : indicator.Baseline,
            }
        );

    private static IEnumerable<ListedRecord> Readings(YearLinks year)
    {
        var indicators = year.Content.Indicators.ToDictionary(indicator => indicator.Head.Code);
        return year.Content.Measurements.Select(reading => new ListedRecord(reading.Answers)
        {
            Page = year.AddressOf(indicators[reading.Indicator].Head),
            IsYesNo = indicators[reading.Indicator].Direction == Direction.YesNo,
            MeasureOf = _ => reading.Value,
        });
    }

    // Rows about other records. Those about unpublished records are left out.
    private static IEnumerable<ListedRecord> Of<T>(YearLinks year, IEnumerable<T> rows, Func<T, (Target Where, Answers Answers)> about) =>
        rows.Select(about)
            .Where(row => year.IsPublished(row.Where))
            .Select(row => new ListedRecord(row.Answers) { Page = year.LinkTo(row.Where with { Part = null })?.Inside });
}
