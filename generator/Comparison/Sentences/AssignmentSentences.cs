using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The sentence about objectives that another unit answers for.</summary>
internal static class AssignmentSentences
{
    /// <summary>Returns the sentence, or null if there is no such objective.</summary>
    public static PairSentence? Of(ComparedPair pair)
    {
        YearChange[] changes = [.. pair.Of(RecordKind.Objective).Where(change => change.Field == ObjectiveSchema.Unit.Name)];
        return changes.Length == 0
            ? null
            : new PairSentence(
                $"{(changes.Length == 1 ? "Un obiettivo passa" : $"{changes.Length} obiettivi passano")} a un altro settore: "
                    + $"{ComparedPair.Names(changes.Select(change => change.Record.Name))}.",
                changes
            );
    }
}
