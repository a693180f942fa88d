using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>Small bar charts for sentences: a few bars, with all values in the text alternative.</summary>
internal static class Bars
{
    /// <summary>The number of bars.</summary>
    public const int Most = 5;

    /// <summary>Returns a chart of one series, or null for fewer than two bars.</summary>
    /// <param name="title">What the bars show.</param>
    /// <param name="bars">Names, values and labels, in drawing order.</param>
    /// <param name="whole">The value of a bar across the whole width, or null for the largest value.</param>
    public static Chart? Of(string title, IReadOnlyList<(string Name, decimal Value, string Label)> bars, decimal? whole = null) =>
        bars.Count < 2 || bars.Any(bar => bar.Value < 0)
            ? null
            : new Chart(
                "disegno",
                title,
                $"{title}: {string.Join("; ", bars.Select(bar => $"{bar.Name} {bar.Label}"))}.",
                [title],
                [.. bars.Select(bar => new ChartBar(bar.Name, [(double)bar.Value], [bar.Label]))]
            )
            {
                Whole = (double?)whole,
            };

    /// <summary>Returns the largest parts in order, and one bar for all others.</summary>
    /// <param name="title">What the bars show.</param>
    /// <param name="parts">All parts of the whole.</param>
    /// <param name="label">Writes a value.</param>
    /// <param name="others">Names the last bar from the number of parts in it.</param>
    public static Chart? Largest(
        string title,
        IEnumerable<(string Name, decimal Value)> parts,
        Func<decimal, string> label,
        Func<int, string> others
    )
    {
        (string Name, decimal Value)[] sorted = [.. parts.OrderByDescending(part => part.Value)];
        var kept = sorted.Length > Most ? Most - 1 : sorted.Length;
        (string Name, decimal Value)[] bars =
        [
            .. sorted.Take(kept),
            .. sorted.Length > kept
                ? [(others(sorted.Length - kept), sorted.Skip(kept).Sum(part => part.Value))]
                : Array.Empty<(string, decimal)>(),
        ];
        var chart = Of(title, [.. bars.Select(bar => (bar.Name, bar.Value, label(bar.Value)))]);
        return sorted.Length > kept && chart is not null
            ? chart with
            {
                Bars = [.. chart.Bars.SkipLast(1), chart.Bars[^1] with { IsRest = true }],
            }
            : chart;
    }
}
