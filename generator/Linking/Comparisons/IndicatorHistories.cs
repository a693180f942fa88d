using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The indicators of an objective through all years. Where the definition of an indicator changed, its values cannot be compared: the
/// line is broken there, and the text says so.
/// </summary>
internal static class IndicatorHistories
{
    /// <summary>Returns the indicators that belong to the objective in any year.</summary>
    public static IReadOnlyList<RunningIndicator> Of(RecordHistory objective, HistoryBook book)
    {
        var years = book.History.Years;
        return
        [
            .. book.IndicatorsOf(objective)
                .Select(indicator => new RunningIndicator(indicator, years, Breaks(indicator, years))
                {
                    Changed = book.History.ChangedFields(indicator),
                }),
        ];
    }

    /// <summary>Returns the group of an indicator on its objective's page. Its table does not repeat the figures of its drawing.</summary>
    public static EntryGroup Group(RunningIndicator indicator, int at, YearColumns columns)
    {
        SeriesChart[] drawings = [.. Drawings(indicator, at)];
        return new EntryGroup($"indicatore-{at + 1}", new Shown(indicator.Record.Newest.Name))
        {
            Series = drawings,
            Lead =
                indicator.Breaks.Count == 0
                    ? null
                    : $"La definizione cambia nel {ItalianText.And([.. indicator.Breaks.Select(year => $"{year}")])}: i valori di prima e "
                        + "di dopo non si confrontano.",
            Table = columns.Of(
                $"indicatore-{at + 1}-per-anno",
                $"Indicatore {at + 1}: {indicator.Record.Newest.Name}",
                indicator.Record,
                indicator.Changed,
                drawings.Length > 0 ? [] : YearColumns.SameFigures(indicator.Record, indicator.Changed)
            ),
        };
    }

    /// <summary>Returns the drawings of an indicator.</summary>
    public static IEnumerable<SeriesChart> Drawings(RunningIndicator indicator, int at) =>
        IndicatorSeries.Of(indicator, $"indicatore-{at + 1}");

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
internal sealed record RunningIndicator(RecordHistory Record, IReadOnlyList<YearFacts> Years, IReadOnlyList<int> Breaks)
{
    /// <summary>The fields that changed.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];
}
