using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// The words of measured values, on the side where the fewest lines go through them, on the smallest phone and on a wide screen. The side
/// that a caller prefers wins if others are hardly better.
/// </summary>
internal static class ValueLabels
{
    // Words may begin a little left of the drawing, and end a little right of it or below it.
    private const double Outside = 12;
    private const double Beside = 26;
    private const double Under = 6;

    // Their rim keeps words legible on the line between two values.
    private const int Preference = 2;

    private static readonly double[] Widths = [WordBox.Phone, WordBox.Wide];

    /// <summary>Returns the points with their words placed.</summary>
    /// <param name="points">The points, oldest first, on the side that they prefer.</param>
    /// <param name="marks">What is expected, and the baselines.</param>
    public static SeriesPoint[] Placed(IReadOnlyList<SeriesPoint> points, IReadOnlyList<SeriesMark> marks)
    {
        var placed = points.ToArray();
        var named = new List<SeriesPoint>();
        foreach (var at in Enumerable.Range(0, placed.Length).Reverse().Where(at => placed[at].Text is not null))
        {
            placed[at] = Enum.GetValues<TextSide>()
                .Select(side => placed[at] with { Side = side })
                .MinBy(point => Faults(point, points, marks, named) - (point.Side == points[at].Side ? Preference : 0))!;
            named.Add(placed[at]);
        }

        return placed;
    }

    private static int Faults(
        SeriesPoint point,
        IReadOnlyList<SeriesPoint> points,
        IReadOnlyList<SeriesMark> marks,
        List<SeriesPoint> named
    ) =>
        Widths.Sum(width =>
        {
            var box = WordBox.Of(point, width);
            var outside = box.Left < -Outside || box.Right > width + Beside || box.Bottom > WordBox.Height + Under;
            return (outside ? 100 : 0)
                + (10 * named.Count(other => box.Touches(WordBox.Of(other, width))))
                + (4 * Edges(marks).Count(edge => box.IsCrossedBy(edge.From, edge.To, width)))
                + Edges(marks).Count(edge => box.IsNear(edge.From, edge.To, width))
                + points.Count(other => other.From is { } from && box.IsCrossedBy(from, (other.X, other.Y), width));
        });

    // The upper and the lower edge of a band.
    private static IEnumerable<((double X, double Y) From, (double X, double Y) To)> Edges(IEnumerable<SeriesMark> marks) =>
        marks.SelectMany(mark => new[] { mark.Top, mark.Bottom }.Distinct().Select(height => ((mark.From, height), (mark.To, height))));
}
