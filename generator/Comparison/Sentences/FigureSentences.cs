using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The sentence about the figure of context that changed most, in per cent.</summary>
internal static class FigureSentences
{
    /// <summary>Returns the sentence, or null if no figure changed that a percentage means something for.</summary>
    public static PairSentence? Of(ComparedPair pair) =>
        pair.Numbers(RecordKind.ContextFigure, ContextSchema.Value.Name)
            .Where(change => change.Percent is not null)
            .OrderByDescending(change => Math.Abs(change.Percent!.Value))
            .FirstOrDefault()
            is { } most
            ? new PairSentence($"{ComparedPair.Quoted(most.Record.Name)} passa {ComparedPair.FromTo(most, UnitOf(most))}.", [most])
            : null;

    private static string? UnitOf(YearChange change) => change.Record.Cell(ContextSchema.Unit.Name)?.Value;
}
