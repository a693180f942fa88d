using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// The words of what each year expects, so that they cover neither one another nor the values on the smallest phone: they go to the
/// other side of their line or band, or are left out where there is no room. The table has every value.
/// </summary>
internal static class TargetLabels
{
    // Words may begin left of the drawing, but not on the numbers of the scale.
    private const double Outside = 12;

    // Below this height words would cover the years.
    private const double Ground = 75;

    /// <summary>Returns the marks with their words placed. Only the first says what the line is, where it has room.</summary>
    /// <param name="marks">The marks, oldest first, on the side that they prefer.</param>
    /// <param name="points">The measured values, with their words.</param>
    /// <param name="baselines">The baselines, with their words.</param>
    public static IReadOnlyList<SeriesMark> Placed(
        IReadOnlyList<SeriesMark> marks,
        IReadOnlyList<SeriesPoint> points,
        IReadOnlyList<SeriesMark> baselines
    )
    {
        var placed = marks.ToArray();
        List<WordBox> taken =
        [
            .. points.Where(point => point.Text is not null).Select(point => WordBox.Of(point, WordBox.Phone)),
            .. baselines.Where(mark => mark.Text is not null).Select(mark => WordBox.Beginning(mark, WordBox.Phone)),
        ];

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
                IsFree(Of(named), taken.SkipLast(1)) && !IsCrossed(Of(named), points) && (placed.Length == 1 || Of(named).Left > -Outside)
                    ? named
                    : placed[first];
        }

        return placed;
    }

    /// <summary>Returns the box of a mark's words on the smallest phone, in pixels from the upper left corner of the drawing.</summary>
    internal static WordBox Of(SeriesMark mark) => WordBox.Of(mark, WordBox.Phone);

    private static SeriesMark Sided(SeriesMark mark, List<WordBox> taken)
    {
        var other = mark with { IsTextBelow = !mark.IsTextBelow };
        return IsFree(Of(mark), taken) ? mark
            : (other.Bottom < Ground || !other.IsTextBelow) && IsFree(Of(other), taken) ? other
            : mark with { Text = null };
    }

    private static bool IsCrossed(WordBox box, IEnumerable<SeriesPoint> points) =>
        points.Any(point => point.From is { } from && box.IsCrossedBy(from, (point.X, point.Y), WordBox.Phone));

    private static bool IsFree(WordBox box, IEnumerable<WordBox> taken) => taken.All(other => !box.Touches(other));
}
