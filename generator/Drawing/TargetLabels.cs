using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// The words of what each year expects, so that they cover neither one another nor the values on the smallest phone: they go to the
/// other side of their line or band, or are left out where there is no room. The table has every value.
/// </summary>
internal static class TargetLabels
{
    // The drawing on a phone of 320 pixels, and its letters, in pixels.
    private const double Width = 182;
    private const double Height = 193;
    private const double Letter = 14.4;

    // Words may begin left of the drawing, but not on the numbers of the scale.
    private const double Outside = 12;

    // Below this height words would cover the years.
    private const double Ground = 75;

    private const double Gap = 3;

    /// <summary>Returns the marks with their words placed. Only the first says what the line is, where it has room.</summary>
    /// <param name="marks">The marks, oldest first, on the side that they prefer.</param>
    /// <param name="points">The measured values, with their words.</param>
    public static IReadOnlyList<SeriesMark> Placed(IReadOnlyList<SeriesMark> marks, IReadOnlyList<SeriesPoint> points)
    {
        var placed = marks.ToArray();
        List<Box> taken = [.. points.Where(point => point.Text is not null).Select(Of)];

        // From the right, because what is expected last is still to come.
        for (var at = placed.Length - 1; at >= 0; at--)
        {
            placed[at] = Sided(placed[at], taken);
            if (placed[at].Text is not null)
            {
                taken.Add(Of(placed[at]));
            }
        }

        var first = Array.FindIndex(placed, mark => mark.Text is not null);
        if (first >= 0)
        {
            var named = placed[first] with { Text = "atteso " + placed[first].Text };
            placed[first] =
                IsFree(Of(named), taken.SkipLast(1)) && (placed.Length == 1 || Of(named).Left > -Outside) ? named : placed[first];
        }

        return placed;
    }

    /// <summary>Returns the box of a mark's words on the smallest phone, in pixels from the upper left corner of the drawing.</summary>
    internal static Box Of(SeriesMark mark) =>
        At((mark.From + mark.To) / 2, mark.IsTextBelow ? mark.Bottom : mark.Top, mark.Text!, mark.IsTextBelow ? 1.3 : -0.5);

    private static Box Of(SeriesPoint point) => At(point.X, point.Y, point.Text!, point.IsTextBelow ? 1.5 : -0.7);

    private static Box At(double x, double y, string words, double down)
    {
        var (middle, line, half) = (x * Width / 100, (y * Height / 100) + (down * Letter), MeasureText.Ems(words) * Letter / 2);
        return new Box(middle - half, line - (0.75 * Letter), middle + half, line + (0.2 * Letter));
    }

    private static SeriesMark Sided(SeriesMark mark, List<Box> taken)
    {
        var other = mark with { IsTextBelow = !mark.IsTextBelow };
        return IsFree(Of(mark), taken) ? mark
            : (other.Bottom < Ground || !other.IsTextBelow) && IsFree(Of(other), taken) ? other
            : mark with { Text = null };
    }

    private static bool IsFree(Box box, IEnumerable<Box> taken) => taken.All(other => !box.Touches(other));

    /// <summary>A rectangle in pixels.</summary>
    internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        /// <summary>True if two rectangles overlap, or are nearer than a small gap.</summary>
        public bool Touches(Box other) => AreNear(Left, Right, other.Left, other.Right) && AreNear(Top, Bottom, other.Top, other.Bottom);

        private static bool AreNear(double from, double to, double start, double end) => from < end + Gap && start < to + Gap;
    }
}
