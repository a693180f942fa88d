using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The sentences about indicators: more or less ambitious targets, and other definitions.</summary>
internal static class TargetSentences
{
    /// <summary>Returns the sentence about the targets that each plan sets for its own year; null if none changed.</summary>
    public static PairSentence? Of(ComparedPair pair)
    {
        var redefined = Redefined(pair).Select(change => change.Code).ToHashSet();
        var changes = pair.Numbers(RecordKind.Indicator, IndicatorFacts.OwnTarget)
            .Where(change => !redefined.Contains(change.Code) && IndicatorFacts.ImprovementOf(change.Record) is not null)
            .OrderByDescending(change => Math.Abs(change.Percent ?? 0))
            .ToArray();
        var more = changes.Count(IsMoreAmbitious);
        var less = changes.Length - more;
        if (changes.Length == 0)
        {
            return null;
        }

        var first = changes[0];
        var most =
            $"{ComparedPair.Quoted(first.Record.Name)}, {ComparedPair.FromTo(first, first.Record.Cell(IndicatorSchema.Unit.Name)?.Value)}";
        return new PairSentence(
            changes.Length == 1
                ? $"Il valore atteso di un indicatore diventa {(more == 1 ? "più" : "meno")} ambizioso: {most}."
                : $"Cambia il valore atteso di {changes.Length} indicatori, {Split(more, less)}; il salto più grande è di {most}.",
            changes
        );
    }

    /// <summary>Returns the sentence about indicators whose definition changed; null if none did.</summary>
    public static PairSentence? OfDefinitions(ComparedPair pair)
    {
        YearChange[] changes = [.. Redefined(pair).DistinctBy(change => change.Code)];
        return changes.Length == 0
            ? null
            : new PairSentence(
                $"{Subject(changes.Length)} in un altro modo, e i valori dei due anni non si confrontano: "
                    + $"{ComparedPair.Names(changes.Select(change => change.Record.Name))}.",
                changes
            );
    }

    private static string Subject(int count) => count == 1 ? "Un indicatore è definito" : $"{count} indicatori sono definiti";

    private static IEnumerable<YearChange> Redefined(ComparedPair pair) =>
        pair.Of(RecordKind.Indicator).Where(change => change.Field is { } field && IndicatorFacts.Definition.Contains(field));

    private static bool IsMoreAmbitious(YearChange change) =>
        IndicatorFacts.ImprovementOf(change.Record) == Direction.Down ? change.Difference < 0 : change.Difference > 0;

    private static string Split(int more, int less) =>
        less == 0 ? "tutti più ambiziosi"
        : more == 0 ? "tutti meno ambiziosi"
        : $"{more} più e {less} meno {(less == 1 ? "ambizioso" : "ambiziosi")}";
}
