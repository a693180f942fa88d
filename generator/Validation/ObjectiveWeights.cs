using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// Built-in identity: objective weights add up to 100, per unit or for the whole municipality, if all are given. The year's settings choose
/// which; by default either is accepted.
/// </summary>
public static class ObjectiveWeights
{
    /// <summary>Returns the results of a year, reported at the last objective of each unit.</summary>
    public static IEnumerable<IdentityResult> Check(YearContent year)
    {
        var (whole, declared) = (new Weighing(), year.Settings.Answers.TextOrNull(YearSchema.Weights));
        var (units, codes, met) = (
            new Dictionary<string, Weighing>(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal),
            new List<Weighing>()
        );
        foreach (var unit in year.Units)
        {
            units[unit.Head.Code] = new Weighing();
        }

        foreach (var objective in year.Objectives)
        {
            if (objective.Type == ObjectiveType.Commitment || !codes.Add(objective.Head.Code))
            {
                continue;
            }

            whole.Add(objective);
            if (objective.Unit is null)
            {
                continue;
            }

            // An unknown unit (already reported) makes the sums unreliable for every unit.
            if (!units.TryGetValue(objective.Unit, out var unit))
            {
                return [];
            }

            if (unit.Last is null)
            {
                met.Add(unit);
            }

            unit.Add(objective);
        }

        return declared == "ente"
            ? whole is { IsWhole: true, Last: not null }
                ? [Compare(year, whole, "dell'ente")]
                : []
            : declared is null && whole is { IsWhole: true, Sum: 100 }
                ? []
                : met.Where(unit => unit.IsWhole).Select(unit => Compare(year, unit, "del settore"));
    }

    private static IdentityResult Compare(YearContent year, Weighing unit, string of)
    {
        var last = unit.Last!;
        var others = unit.Sum - last.Weight!.Value;
        return Evaluation.Compare(
            new DeclaredFigure(
                new CellKey(year.Year, new Target(RecordKind.Objective, null, last.Head.Code) { Part = ObjectiveSchema.Weight.Name }),
                last.Head.Answers.At(ObjectiveSchema.Weight),
                $"{last.Head.Name}, peso",
                last.Weight.Value
            ),
            100 - others,
            $"{Others(unit.Count - 1, of, ItalianText.Number(others))}: perché la somma dei pesi sia 100, qui ci vorrebbe {{0}}",
            of == "dell'ente" ? "somma dei pesi dell'ente = 100" : "somma dei pesi di un settore = 100"
        );
    }

    // Commitments have no weights, so a unit with commitments may have a single weighted objective.
    private static string Others(int count, string of, string weight) =>
        count switch
        {
            0 => $"Questo è l'unico obiettivo strategico o gestionale {of}",
            1 => $"L'altro obiettivo {of} pesa {weight}",
            _ => $"Gli altri {count} obiettivi {of} pesano in tutto {weight}",
        };

    private sealed class Weighing
    {
        public int Count { get; private set; }

        public decimal Sum { get; private set; }

        public bool IsWhole { get; private set; } = true;

        public Objective? Last { get; private set; }

        public void Add(Objective objective)
        {
            Count++;
            Last = objective;
            IsWhole &= objective.Weight is not null;
            Sum += objective.Weight ?? 0;
        }
    }
}
