using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The drawing of a comparison: the rows of the table that its first sentence is about, in both years.</summary>
internal static class StaffChart
{
    // What a phone shows on one screen.
    private const int MostRows = 8;

    /// <summary>Returns the chart of the rows whose total changed most; null if no total changed.</summary>
    public static Chart? Of(YearPair pair, YearHistory history)
    {
        if (PairSentences.Staff(history.Facts(pair.From), history.Facts(pair.To), pair) is not { } sentence)
        {
            return null;
        }

        var total = sentence.Changes[0];
        var table = history.Facts(pair.To).Records.First(record => record.List == FactLists.Tables && record.Code == total.Code);
        var changes = pair
            .Changes.Where(change =>
                change.Record.List == total.Record.List
                && change.Field == total.Field
                && change is { Difference: not null, Record.IsTotal: false, Old.Number: >= 0, New.Number: >= 0 }
            )
            .OrderByDescending(change => Math.Abs(change.Difference!.Value))
            .ToArray();
        return changes.Length == 0
            ? null
            : new Chart(
                "disegno",
                $"{table.Name}: le righe che cambiano di più",
                $"La riga che cambia di più è «{changes[0].Record.Name}», {ChangeTables.DifferenceOf(changes[0])}.",
                [$"nel {pair.From}", $"nel {pair.To}"],
                [
                    .. changes
                        .Take(MostRows)
                        .Select(change => new ChartBar(
                            change.Record.Name,
                            [(double)change.Old!.Number!.Value, (double)change.New!.Number!.Value],
                            [ItalianText.Short(change.Old.Number!.Value), ItalianText.Short(change.New.Number!.Value)]
                        )),
                ]
            );
    }
}
