using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>The rectangle of words in a drawing of a certain size, in pixels from its upper left corner.</summary>
internal readonly record struct WordBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The height of the drawing in pixels, on all screens.</summary>
    public const double Height = 193;

    /// <summary>The width of the drawing on a phone of 320 pixels.</summary>
    public const double Phone = 182;

    /// <summary>The width of the drawing on a wide screen.</summary>
    public const double Wide = 615;

    /// <summary>The size of the letters in pixels.</summary>
    public const double Letter = 14.4;

    private const double Gap = 3;

    /// <summary>Returns the box of the words of a point.</summary>
    public static WordBox Of(SeriesPoint point, double width) =>
        point.Side switch
        {
            TextSide.Above => At(point.X, point.Y, point.Text!, width, -0.7),
            TextSide.Below => At(point.X, point.Y, point.Text!, width, 1.5),
            TextSide.Left => At(point.X, point.Y, point.Text!, width, 0.35).Moved(-1),
            _ => At(point.X, point.Y, point.Text!, width, 0.35).Moved(1),
        };

    /// <summary>Returns the box of the words of a mark, around its middle.</summary>
    public static WordBox Of(SeriesMark mark, double width) =>
        At((mark.From + mark.To) / 2, mark.IsTextBelow ? mark.Bottom : mark.Top, mark.Text!, width, Down(mark));

    /// <summary>Returns the box of the words of a mark, from its left end.</summary>
    public static WordBox Beginning(SeriesMark mark, double width)
    {
        var box = At(mark.From, mark.IsTextBelow ? mark.Bottom : mark.Top, mark.Text!, width, Down(mark));
        var way = ((box.Right - box.Left) / 2) + (0.3 * Letter);
        return box with { Left = box.Left + way, Right = box.Right + way };
    }

    /// <summary>Returns the box of words around a position.</summary>
    /// <param name="x">The middle, in per cent of the width.</param>
    /// <param name="y">The height, in per cent.</param>
    /// <param name="words">The words.</param>
    /// <param name="width">The width of the drawing.</param>
    /// <param name="down">The distance from the height to the line of the words, in em.</param>
    public static WordBox At(double x, double y, string words, double width, double down)
    {
        var (middle, line, half) = (x * width / 100, (y * Height / 100) + (down * Letter), MeasureText.Ems(words) * Letter / 2);
        return new WordBox(middle - half, line - (0.75 * Letter), middle + half, line + (0.2 * Letter));
    }

    /// <summary>True if two boxes overlap, or are nearer than a small gap.</summary>
    public bool Touches(WordBox other) => AreNear(Left, Right, other.Left, other.Right) && AreNear(Top, Bottom, other.Top, other.Bottom);

    /// <summary>True if a straight line between two positions, in per cent, goes through the box, or nearly so.</summary>
    public bool IsNear((double X, double Y) from, (double X, double Y) to, double width) =>
        new WordBox(Left - Gap, Top - Gap, Right + Gap, Bottom + Gap).IsCrossedBy(from, to, width);

    /// <summary>True if a straight line between two positions, in per cent, goes through the box.</summary>
    public bool IsCrossedBy((double X, double Y) from, (double X, double Y) to, double width)
    {
        var (x, y) = (from.X * width / 100, from.Y * Height / 100);
        var (across, down) = ((to.X * width / 100) - x, (to.Y * Height / 100) - y);
        var (first, last) = (0.0, 1.0);
        return Clip(x, across, Left, Right, ref first, ref last) && Clip(y, down, Top, Bottom, ref first, ref last);
    }

    private static double Down(SeriesMark mark) => mark.IsTextBelow ? 1.3 : -0.5;

    // Half of the words and a little away from the point: they begin or end there.
    private WordBox Moved(int sign)
    {
        var way = sign * (((Right - Left) / 2) + (0.6 * Letter));
        return this with { Left = Left + way, Right = Right + way };
    }

    // The part of a line, between 0 and 1, that is between two edges.
    private static bool Clip(double start, double length, double low, double high, ref double first, ref double last)
    {
        if (length == 0)
        {
            return start >= low && start <= high;
        }

        var (one, other) = ((low - start) / length, (high - start) / length);
        (first, last) = (Math.Max(first, Math.Min(one, other)), Math.Min(last, Math.Max(one, other)));
        return first <= last;
    }

    private static bool AreNear(double from, double to, double start, double end) => from < end + Gap && start < to + Gap;
}
