using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// The words of baselines, so that they cover no value: they go to the other side of their line, lose the word for what they are, which
/// the key has too, or are left out. The table has every value.
/// </summary>
internal static class BaselineLabels
{
    // Below this height words would cover the years.
    private const double Under = 6;

    private static readonly double[] Widths = [WordBox.Phone, WordBox.Wide];

    /// <summary>Returns the marks with their words placed.</summary>
    /// <param name="marks">The marks, on the side that they prefer.</param>
    /// <param name="points">The measured values, with their words placed.</param>
    public static SeriesMark[] Placed(IReadOnlyList<SeriesMark> marks, IReadOnlyList<SeriesPoint> points)
    {
        SeriesPoint[] named = [.. points.Where(point => point.Text is not null)];
        return
        [
            .. marks.Select(mark =>
                Choices(mark).FirstOrDefault(choice => Array.TrueForAll(Widths, width => IsFree(choice, named, width)))
                ?? mark with
                {
                    Text = null,
                }
            ),
        ];
    }

    private static IEnumerable<SeriesMark> Choices(SeriesMark mark) =>
        new[] { mark.Text!, mark.Text!.Split(' ')[^1] }
            .Distinct()
            .SelectMany(text =>
                new[] { mark.IsTextBelow, !mark.IsTextBelow }.Select(below => mark with { Text = text, IsTextBelow = below })
            );

    private static bool IsFree(SeriesMark mark, SeriesPoint[] named, double width)
    {
        var box = WordBox.Beginning(mark, width);
        return box.Bottom <= WordBox.Height + Under && Array.TrueForAll(named, point => !box.Touches(WordBox.Of(point, width)));
    }
}
