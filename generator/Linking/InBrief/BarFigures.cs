using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Links the bars of a sentence's chart to its figures, so that no figure is shown twice. A bar and a figure belong together if their names
/// and their printed numbers agree.
/// </summary>
internal static class BarFigures
{
    private static readonly string[] Units = ["", " euro", ",00 euro", "%"];

    /// <summary>Returns the chart with links to the figures that its bars show.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="figures">The figures of the sentence.</param>
    /// <param name="links">Their links, in the same order.</param>
    public static Chart Linked(Chart chart, IReadOnlyList<ClaimFigure> figures, IReadOnlyList<Link> links)
    {
        var bars = chart.Bars.ToArray();
        foreach (var (figure, link) in figures.Zip(links))
        {
            // «Obiettivi non raggiunti» ends with «raggiunti» too.
            var at = Array.IndexOf(bars, bars.Where(bar => HasName(figure, bar.Name)).MaxBy(bar => bar.Name.Length));
            if (
                at >= 0
                && bars[at] is { IsRest: false, Figure: null, Labels: [var label] }
                && Units.Contains(figure.Written.Replace(label, ""))
            )
            {
                bars[at] = bars[at] with { Figure = link };
            }
        }

        return chart with
        {
            Bars = bars,
        };
    }

    private static bool HasName(ClaimFigure figure, string name) =>
        figure.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase) || figure.Name.Contains($"«{name}»", StringComparison.Ordinal);
}
