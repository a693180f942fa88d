using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The indicators of an objective through all years. Where the definition of an indicator changed, its values cannot be compared: the
/// chart is broken there, and the text says so.
/// </summary>
internal static class IndicatorHistories
{
    /// <summary>Returns the indicators that belong to the objective in any year.</summary>
    public static IReadOnlyList<RunningIndicator> Of(RecordHistory objective, HistoryBook book)
    {
        var years = book.History.Years;
        return [.. book.IndicatorsOf(objective).Select(indicator => new RunningIndicator(indicator, years, Breaks(indicator, years)))];
    }

    /// <summary>Returns the group of an indicator on its objective's page.</summary>
    public static EntryGroup Group(RunningIndicator indicator, int at, YearColumns columns) =>
        new($"indicatore-{at + 1}", new Shown(indicator.Record.Newest.Name))
        {
            Lead =
                indicator.Breaks.Count == 0
                    ? null
                    : $"La definizione cambia nel {ItalianText.And([.. indicator.Breaks.Select(year => $"{year}")])}: i valori di prima e "
                        + "di dopo non si confrontano.",
            Table = columns.Of(
                $"indicatore-{at + 1}-per-anno",
                $"Indicatore {at + 1}: {indicator.Record.Newest.Name}",
                indicator.Record,
                YearColumns.Changed(indicator.Record)
            ),
        };

    /// <summary>Returns a chart for each run of years with one definition: target and result of each year.</summary>
    public static IEnumerable<Chart> Charts(RunningIndicator indicator)
    {
        var runs = new List<List<ChartBar>> { new() };
        for (var at = 0; at < indicator.Years.Count; at++)
        {
            if (indicator.Breaks.Contains(indicator.Years[at].Year))
            {
                runs.Add([]);
            }

            if (BarOf(indicator, at) is { } bar)
            {
                runs[^1].Add(bar);
            }
        }

        return runs.Where(run => run.Count > 1).Select((run, at) => ChartOf(indicator, run, at));
    }

    private static Chart ChartOf(RunningIndicator indicator, List<ChartBar> run, int at)
    {
        var better = IndicatorFacts.ImprovementOf(indicator.Record.Newest) switch
        {
            Direction.Up => " Meglio se sale.",
            Direction.Down => " Meglio se scende.",
            _ => "",
        };
        return new Chart(
            $"disegno-{PlainLetters.Slug(indicator.Record.Code)}-{at + 1}",
            indicator.Record.Newest.Name,
            $"Il valore atteso passa da {run[0].Labels[0]} nel {run[0].Name} a {run[^1].Labels[0]} nel {run[^1].Name}.{better}",
            ["atteso", "ultimo risultato"],
            run
        );
    }

    // Only years with target and result can be drawn; the table shows all.
    private static ChartBar? BarOf(RunningIndicator indicator, int at) =>
        indicator.Record.ByYear[at] is { } own
        && own.Cell(IndicatorFacts.OwnTarget)?.Number is >= 0 and { } target
        && own.Cell(IndicatorFacts.Result)?.Number is >= 0 and { } result
            ? new ChartBar(
                $"{indicator.Years[at].Year}",
                [(double)target, (double)result],
                [ItalianText.Short(target), ItalianText.Short(result)]
            )
            : null;

    private static List<int> Breaks(RecordHistory indicator, IReadOnlyList<YearFacts> years)
    {
        var known = years.Zip(indicator.ByYear).Where(pair => pair.Second is not null).ToArray();
        return
        [
            .. known
                .Zip(known.Skip(1))
                .Where(pair => IndicatorFacts.IsRedefined(pair.First.Second!, pair.Second.Second!))
                .Select(pair => pair.Second.First.Year),
        ];
    }
}

/// <summary>An indicator through all years.</summary>
/// <param name="Record">The indicator.</param>
/// <param name="Years">The compared years.</param>
/// <param name="Breaks">The years in which its definition differs from the year before.</param>
internal sealed record RunningIndicator(RecordHistory Record, IReadOnlyList<YearFacts> Years, IReadOnlyList<int> Breaks);
