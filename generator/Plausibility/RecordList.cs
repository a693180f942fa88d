using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>The records of one table of a year.</summary>
/// <param name="Schema">The schema of the table.</param>
/// <param name="Key">The list of nouns; the same object in every run while the table is unchanged.</param>
/// <param name="Rows">The answers, row by row.</param>
internal sealed record RecordList(FileSchema Schema, object Key, Answers[] Rows)
{
    /// <summary>Returns the tables of a year whose rows have codes, and the readings.</summary>
    /// <param name="year">The year.</param>
    /// <param name="cache">The cache of the previous run. The rows of a large table are adjacent in memory and collected once.</param>
    public static IReadOnlyList<RecordList> Of(YearContent year, RowCache cache)
    {
        return
        [
            Made(CycleSchema.Definition, year.Cycle, noun => noun.Head),
            Made(BodySchema.Definition, year.Bodies, noun => noun.Head),
            Made(UnitSchema.Definition, year.Units, noun => noun.Head),
            Made(ObjectiveSchema.Definition, year.Objectives, noun => noun.Head),
            Made(IndicatorSchema.Definition, year.Indicators, noun => noun.Head),
            Made(CompanySchema.Definition, year.Companies, noun => noun.Head),
            Made(OtherBodySchema.Definition, year.OtherBodies, noun => noun.Head),
            Made(FacilitySchema.Definition, year.Facilities, noun => noun.Head),
            Made(FacilityKindSchema.Definition, year.FacilityKinds, noun => noun.Head),
            Made(DocumentSchema.Definition, year.Documents, noun => noun.Head),
            Made(ContextSchema.Definition, year.Context, noun => noun.Head),
        ];

        RecordList Made<T>(FileSchema schema, IReadOnlyList<T> nouns, Func<T, Head> headOf)
            where T : class =>
            new(schema, nouns, cache.Each("rows of " + schema.Path, year.Year, null, nouns, noun => headOf(noun).Answers));
    }
}
