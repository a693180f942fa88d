using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Themes;

/// <summary>A count drawn as squares, one for each unit, in rows of 20: 20 squares fit a phone, and rows can be counted.</summary>
/// <param name="Count">The number of squares, at least 1.</param>
internal readonly record struct Squares(int Count)
{
    private const int InRow = 20;
    private const int Step = 14;
    private const int Side = 12;

    /// <summary>The width of the drawing in pixels.</summary>
    public int Width => (Math.Min(Count, InRow) * Step) - (Step - Side) + 2;

    /// <summary>The height of the drawing in pixels.</summary>
    public int Height => ((Count + InRow - 1) / InRow * Step) - (Step - Side) + 2;

    /// <summary>The squares as the data of one SVG path; the margin of 1 px is for outlines.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            for (var i = 0; i < Count; i++)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{(i % InRow * Step) + 1} {(i / InRow * Step) + 1}h{Side}v{Side}h-{Side}z");
            }

            return path.ToString();
        }
    }
}
