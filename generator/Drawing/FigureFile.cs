using System.Xml.Linq;
using Cremona.Transparency.Pages;
using static Cremona.Transparency.Generator.Drawing.SvgParts;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// A chart as an SVG file of its own, for reports and newspapers: with title, source and licence, on a white ground. It names no style
/// sheet, no font file and no script, so it looks the same wherever it is opened.
/// </summary>
public static class FigureFile
{
    private const int Track = 540;
    private const int BarHeight = 14;
    private const int Radius = 6;

    // The bar of all others.
    private const string Pale = "#7fb2e5";

    /// <summary>Returns the root element.</summary>
    /// <param name="chart">The chart; its values are drawn on one scale from its left edge.</param>
    /// <param name="title">The finding.</param>
    /// <param name="footer">Source, address and licence, each on a line.</param>
    public static XElement Of(Chart chart, string title, IReadOnlyList<string> footer)
    {
        var parts = new List<XElement>();
        var y = Heading(parts, title, chart.Name ?? (chart.Title == title ? chart.Summary : chart.Title));
        y += chart.Series.Count > 1 ? Key(parts, chart, y + 24) : 0;
        y = Rows(parts, chart, y + 14) + 14;
        y = Footer(parts, footer, y);
        return Root(title, Described(chart), y + Margin, parts);
    }

    /// <summary>Returns all values in words: those of the chart, or those of its bars.</summary>
    private static string Described(Chart chart) =>
        chart.Description
        ?? string.Join(
            ' ',
            chart.Bars.Select(bar =>
                chart.Series.Count == 1
                    ? $"{bar.Name}: {bar.Labels[0]}."
                    : $"{bar.Name}: {string.Join(", ", bar.Labels.Select((label, i) => $"{chart.Series[i]} {label}"))}."
            )
        );

    // Each category has its name above its bars, so that long names need no room beside them.
    private static int Rows(List<XElement> parts, Chart chart, int top)
    {
        var y = top;
        foreach (var bar in chart.Bars)
        {
            parts.Add(Text(Margin, y + 14, bar.Name, 14, Ink));
            y += 20;
            if (chart.IsDumbbell)
            {
                parts.AddRange(Dumbbell(chart, bar, y + (BarHeight / 2)));
                y += BarHeight + 10;
                continue;
            }

            for (var i = 0; i < bar.Values.Count; i++, y += BarHeight + 4)
            {
                parts.Add(Rectangle(y, Track, Ground));
                parts.Add(Rectangle(y, Across(chart, bar.Values[i]), bar.IsRest ? Pale : Colours[i % Colours.Length]));
                parts.Add(Text(Margin + Track + 10, y + 12, bar.Labels[i], 14, Ink, isBold: true));
            }

            y += 8;
        }

        return y;
    }

    private static IEnumerable<XElement> Dumbbell(Chart chart, ChartBar bar, int y)
    {
        var (old, now) = (Margin + Across(chart, bar.Values[0]), Margin + Across(chart, bar.Values[1]));
        yield return Line((Margin, y), (Margin + Track, y), Ground, 2);
        yield return Line((old, y), (now, y), Colours[0], 4);
        yield return Circle((old, y), isFilled: false, Radius);
        yield return Circle((now, y), isFilled: true, Radius);
        yield return Text(Margin + Track + 14, y + 5, $"{bar.Labels[0]} → {bar.Labels[1]} ({bar.Difference})", 14, Ink, isBold: true);
    }

    private static int Key(List<XElement> parts, Chart chart, int y)
    {
        var x = Margin;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            parts.Add(
                chart.IsDumbbell
                    ? Circle((x + 7, y - 5), isFilled: i > 0, Radius)
                    : new XElement(Svg + "rect", At("x", x), At("y", y - 11), At("width", 14), At("height", 12), Fill(Colours[i % 2]))
            );
            parts.Add(Text(x + 22, y, chart.Series[i], 14, Muted));
            x += 46 + (chart.Series[i].Length * 8);
        }

        return 24;
    }

    private static double Across(Chart chart, double value) => Track * chart.PositionOf(value) / 100;

    private static XElement Rectangle(int y, double width, string colour) =>
        new(Svg + "rect", At("x", Margin), At("y", y), At("width", width), At("height", BarHeight), Fill(colour));
}
