using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Built-in identity: the number of listed facilities of a kind equals the number declared by the act.</summary>
public static class FacilityCounts
{
    /// <summary>
    /// Returns the results of a year; empty if a facility is of an unknown kind (reported), since it may belong to any kind.
    /// </summary>
    public static IEnumerable<IdentityResult> Check(YearContent year) =>
        from kind in year.FacilityKinds
        where kind.Declared is not null
        where year.Facilities.All(facility => facility.Kind is null || year.FacilityKinds.Any(other => other.Head.Code == facility.Kind))
        let listed = year.Facilities.DistinctBy(facility => facility.Head.Code).Count(facility => facility.Kind == kind.Head.Code)
        select Evaluation.Compare(
            new DeclaredFigure(
                new CellKey(
                    year.Year,
                    new Target(RecordKind.FacilityKind, null, kind.Head.Code) { Part = FacilityKindSchema.Declared.Name }
                ),
                kind.Head.Answers.At(FacilityKindSchema.Declared),
                $"{kind.Head.Name}, numero dichiarato",
                kind.Declared!.Value
            ),
            listed,
            "L'elenco ne contiene {0}",
            "dichiarati = elencati"
        );
}
