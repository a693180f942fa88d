using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>The records of one table of a year.</summary>
/// <param name="Schema">The table's form.</param>
/// <param name="Key">The list of nouns: the same object from run to run while the table is as it was.</param>
/// <param name="Rows">What was written, row by row.</param>
internal sealed record RecordList(FileSchema Schema, object Key, Answers[] Rows)
{
    /// <summary>The tables of a year whose rows have codes, and the readings.</summary>
    /// <param name="year">The year.</param>
    /// <param name="memory">What the run before found: the rows of a large table lie side by side in memory, and are collected
    /// once.</param>
    public static IReadOnlyList<RecordList> Of(YearContent year, RowMemory memory)
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
            new(schema, nouns, memory.Each("rows of " + schema.Path, year.Year, null, nouns, noun => headOf(noun).Answers));
    }
}
