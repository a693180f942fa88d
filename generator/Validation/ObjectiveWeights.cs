using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Built in: the weights of a unit's objectives add up to 100, where all are given.</summary>
public static class ObjectiveWeights
{
    /// <summary>The results of a year, reported at the last objective of each unit.</summary>
    public static IEnumerable<IdentityResult> Check(YearContent year)
    {
        var objectives = year.Objectives.Where(objective => objective.Type != ObjectiveType.Commitment && objective.Unit is not null).DistinctBy(objective => objective.Head.Code).ToArray();

        // Whose objective an unknown unit's is cannot be told, so nobody's weights can be added up: the unit was reported.
        var isWhole = objectives.All(objective => year.Units.Any(unit => unit.Head.Code == objective.Unit));
        var units = isWhole ? objectives.GroupBy(objective => objective.Unit!) : [];
        foreach (var unit in units.Where(unit => unit.All(objective => objective.Weight is not null)))
        {
            var last = unit.Last();
            var others = unit.SkipLast(1).Sum(objective => objective.Weight!.Value);
            yield return Evaluation.Compare(
                new CellKey(year.Year, new Target(RecordKind.Objective, null, last.Head.Code) { Part = ObjectiveSchema.Weight.Name }),
                last.Head.Answers.At(ObjectiveSchema.Weight),
                $"{last.Head.Name}, peso",
                last.Weight!.Value,
                100 - others,
                $"{Others(unit.Count() - 1, ItalianText.Number(others))}: perché la somma dei pesi sia 100, qui ci vorrebbe {{0}}",
                "somma dei pesi di un settore = 100");
        }
    }

    // Commitments have no weights, so a unit that has them too may have one objective alone that is weighed.
    private static string Others(int count, string weight) => count switch
    {
        0 => "Questo è l'unico obiettivo strategico o gestionale del settore",
        1 => $"L'altro obiettivo del settore pesa {weight}",
        _ => $"Gli altri {count} obiettivi del settore pesano in tutto {weight}",
    };
}
