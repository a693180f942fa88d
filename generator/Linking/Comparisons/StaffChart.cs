using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The drawing of a comparison: the rows of the table that its first sentence is about, in both years.</summary>
internal static class StaffChart
{
    // What a phone shows on one screen.
    private const int MostRows = 8;

    private const int MostNames = 2;

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
        return changes.Length == 0 ? null : Draw(pair, table.Name, [.. changes.Take(MostRows)], changes.Length);
    }

    /// <summary>Returns the finding: which rows change most.</summary>
    /// <param name="changes">All changes, the largest first.</param>
    public static string Finding(IReadOnlyList<YearChange> changes)
    {
        var size = Math.Abs(changes[0].Difference!.Value);
        string[] names =
        [
            .. changes
                .Where(change => Math.Abs(change.Difference!.Value) == size)
                .Select(change => $"{ItalianText.Quoted(change.Record.Name)} ({ItalianText.Signed(change.Difference!.Value)})"),
        ];
        return names.Length switch
        {
            1 => $"Cambia di più {names[0]}",
            <= MostNames => $"Cambiano di più {ItalianText.And(names)}",
            _ => $"{ItalianText.Number(names.Length)} righe cambiano di {ItalianText.Short(size)}, nessuna di più",
        };
    }

    private static Chart Draw(YearPair pair, string table, IReadOnlyList<YearChange> drawn, int all)
    {
        ChartBar[] bars = [.. drawn.Select(BarOf)];
        var scale = ValueScale.Around([.. drawn.SelectMany(change => new[] { change.Old!.Number!.Value, change.New!.Number!.Value })]);
        var which = drawn.Count < all ? $"le {drawn.Count} righe che cambiano di più su {all}" : "le righe che cambiano";
        return new Chart(
            "disegno",
            Finding(drawn),
            $"{table}: {which}, dalla differenza più grande.",
            [$"nel {pair.From}", $"nel {pair.To}"],
            bars
        )
        {
            IsDumbbell = true,
            Least = (double)scale.Lines[0],
            Whole = (double)scale.Lines[^1],
            Description = string.Join(
                ' ',
                bars.Select(bar => $"{bar.Name}: {bar.Labels[0]} nel {pair.From}, {bar.Labels[1]} nel {pair.To} ({bar.Difference}).")
            ),
        };
    }

    private static ChartBar BarOf(YearChange change) =>
        new(
            change.Record.Name,
            [(double)change.Old!.Number!.Value, (double)change.New!.Number!.Value],
            [ItalianText.Short(change.Old.Number!.Value), ItalianText.Short(change.New.Number!.Value)]
        )
        {
            Difference = ItalianText.Signed(change.Difference!.Value),
        };
}
