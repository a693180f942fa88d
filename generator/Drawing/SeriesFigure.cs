using System.Xml.Linq;
using Cremona.Transparency.Pages;
using static Cremona.Transparency.Generator.Drawing.SvgParts;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// A drawing over time as an SVG file of its own, with title, units, source and licence. Like <see cref="FigureFile"/> it needs no other
/// file.
/// </summary>
public static class SeriesFigure
{
    private const int Left = Margin + 56;
    private const int Across = Width - Left - Margin - 16;
    private const int Down = 240;
    private const int Radius = 5;

    // Room for the words above the drawing.
    private const int Above = 40;

    /// <summary>Returns the root element.</summary>
    /// <param name="series">The drawing. Its title is the finding.</param>
    /// <param name="footer">Source, address and licence, each on a line.</param>
    public static XElement Of(SeriesChart series, IReadOnlyList<string> footer)
    {
        var parts = new List<XElement>();
        var y = Heading(parts, series.Title, series.Subject) + Above;
        var plot = new Plot(y);
        parts.AddRange(plot.Ground(series));
        parts.AddRange(plot.Expected(series));
        parts.AddRange(plot.Measured(series));
        parts.AddRange(plot.Words(series));
        y = Key(parts, series, y + Down + 60);
        y = Footer(parts, footer, y + 8);
        return Root(series.Title, series.Description, y + Margin, parts);
    }

    // The signs in the order of the page's key.
    private static int Key(List<XElement> parts, SeriesChart series, int y)
    {
        var x = (double)Margin;
        void Add(string words, params XElement[] sign)
        {
            parts.AddRange(sign);
            parts.Add(Text(x + 32, y, words, 14, Muted));
            x += 60 + (words.Length * 8);
        }

        Add("misurato", Line((x, y - 5), (x + 24, y - 5), Colours[0], 2.5), Circle((x + 12, y - 5), isFilled: true, Radius));
        if (series.Points.Any(point => point.IsSuperseded))
        {
            Add("poi corretto", Circle((x + 12, y - 5), isFilled: false, Radius));
        }

        if (series.Targets.Count > 0)
        {
            Add("atteso", Line((x, y - 5), (x + 24, y - 5), Colours[1], 3));
        }

        if (series.Baselines.Count > 0)
        {
            Add("partenza", Line((x, y - 5), (x + 24, y - 5), Muted, 2, "2 4"));
        }

        return y + 14;
    }

    /// <param name="top">The upper edge of the drawing.</param>
    private sealed class Plot(int top)
    {
        public IEnumerable<XElement> Ground(SeriesChart series) =>
            series
                .Years.Select(year => Line(Place(year.From, 0), Place(year.From, 100), SvgParts.Ground, 1))
                .Concat(series.Scale.Select(line => Line(Place(0, line.Top), Place(100, line.Top), SvgParts.Ground, 1)))
                .Concat(
                    series.Years.Select(year => Label(Moved(Place((year.From + year.To) / 2, 100), 0, 24), year.Text!, Muted, "middle"))
                )
                .Concat(series.Scale.Select(line => Label(Moved(Place(0, line.Top), -10, 5), line.Text!, Muted, "end")));

        public IEnumerable<XElement> Expected(SeriesChart series) =>
            series
                .Targets.Select(target => target.Bottom > target.Top ? Band(target) : Level(target, Colours[1], 3))
                .Concat(series.Baselines.Select(start => Level(start, Muted, 2, "2 4")))
                .Concat(series.Breaks.Select(at => Line(Place(at, 0), Place(at, 100), Ink, 2, "8 4")));

        public IEnumerable<XElement> Measured(SeriesChart series) =>
            series
                .Points.Where(point => point.From is not null)
                .Select(point => Line(Place(point.From!.Value.X, point.From.Value.Y), Place(point.X, point.Y), Colours[0], 2.5))
                .Concat(series.Points.Select(point => Circle(Place(point.X, point.Y), !point.IsSuperseded, Radius)));

        public IEnumerable<XElement> Words(SeriesChart series) =>
            series
                .Breaks.Select(at => Label(Moved(Place(at, 0), 0, -10), "definizione nuova", Ink, "middle"))
                .Concat(
                    series
                        .Targets.Where(target => target.Text is not null)
                        .Select(target => Label(Beside(target, (target.From + target.To) / 2), target.Text!, "#7a4a00", "middle"))
                )
                .Concat(
                    series
                        .Baselines.Where(start => start.Text is not null)
                        .Select(start => Label(Moved(Beside(start, start.From), 4, 0), start.Text!, Ink, "start"))
                )
                .Concat(series.Points.Where(point => point.Text is not null).Select(point => Label(point, Place(point.X, point.Y))));

        private (double X, double Y) Place(double x, double y) => (Left + (Across * x / 100), top + (Down * y / 100));

        private static XElement Label(SeriesPoint point, (double X, double Y) at) =>
            point.Side switch
            {
                TextSide.Above => Label(Moved(at, 0, -10), point.Text!, Ink, "middle"),
                TextSide.Below => Label(Moved(at, 0, 21), point.Text!, Ink, "middle"),
                TextSide.Left => Label(Moved(at, -9, 5), point.Text!, Ink, "end"),
                _ => Label(Moved(at, 9, 5), point.Text!, Ink, "start"),
            };

        private (double X, double Y) Beside(SeriesMark mark, double x) =>
            mark.IsTextBelow ? Moved(Place(x, mark.Bottom), 0, 18) : Moved(Place(x, mark.Top), 0, -7);

        private static (double X, double Y) Moved((double X, double Y) place, double right, double down) =>
            (place.X + right, place.Y + down);

        private XElement Level(SeriesMark mark, string colour, double width, string? dashes = null) =>
            Line(Place(mark.From, mark.Top), Place(mark.To, mark.Top), colour, width, dashes);

        private XElement Band(SeriesMark mark)
        {
            var ((left, upper), (right, lower)) = (Place(mark.From, mark.Top), Place(mark.To, mark.Bottom));
            return new XElement(
                Svg + "rect",
                At("x", left),
                At("y", upper),
                At("width", right - left),
                At("height", lower - upper),
                Fill(Colours[1]),
                At("fill-opacity", 0.22),
                new XAttribute("stroke", Colours[1])
            );
        }

        // A rim of the ground keeps words legible on lines.
        private static XElement Label((double X, double Y) at, string words, string colour, string anchor)
        {
            var text = Text(at.X, at.Y, words, 14, colour, isBold: true);
            text.Add(
                new XAttribute("text-anchor", anchor),
                new XAttribute("stroke", "#fff"),
                At("stroke-width", 4),
                new XAttribute("paint-order", "stroke")
            );
            return text;
        }
    }
}
