using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Built in: as many facilities of a kind are listed as the act declares.</summary>
public static class FacilityCounts
{
    /// <summary>The results of a year; none where a facility is of an unknown kind (reported), which may be any.</summary>
    public static IEnumerable<IdentityResult> Check(YearContent year) =>
        from kind in year.FacilityKinds
        where kind.Declared is not null
        where year.Facilities.All(facility => facility.Kind is null || year.FacilityKinds.Any(other => other.Head.Code == facility.Kind))
        let listed = year.Facilities.DistinctBy(facility => facility.Head.Code).Count(facility => facility.Kind == kind.Head.Code)
        select Evaluation.Compare(
            new CellKey(year.Year, new Target(RecordKind.FacilityKind, null, kind.Head.Code) { Part = FacilityKindSchema.Declared.Name }),
            kind.Head.Answers.At(FacilityKindSchema.Declared),
            $"{kind.Head.Name}, numero dichiarato",
            kind.Declared!.Value,
            listed,
            "L'elenco ne contiene {0}",
            "dichiarati = elencati"
        );
}
