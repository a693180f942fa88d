using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// Lines of a town as an SVG path on a grid of 1000 by 750, so that a page carries no more digits than a screen can show.
/// </summary>
internal static class MapOutline
{
    /// <summary>Returns the path; empty without a line inside the frame.</summary>
    public static string Path(IEnumerable<MapLine> lines, MapProjection projection, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (var line in lines)
        {
            var points = new List<(int X, int Y)>();
            foreach (var position in line.Positions)
            {
                var (x, y) = frame.Share(projection.Of(position.Latitude, position.Longitude));
                var point = (Cell(x, PlaceMap.Width), Cell(y, PlaceMap.Height));
                if (points.Count == 0 || points[^1] != point)
                {
                    points.Add(point);
                }
            }

            if (points.Count > 1 && IsSeen(points))
            {
                Append(path, points, line.IsClosed);
            }
        }

        return path.ToString();
    }

    private static int Cell(double share, int size) => (int)Math.Round(share * size / 100);

    // False if all points are beyond the same edge.
    private static bool IsSeen(List<(int X, int Y)> points) =>
        points.Exists(point => point.X >= 0)
        && points.Exists(point => point.X <= PlaceMap.Width)
        && points.Exists(point => point.Y >= 0)
        && points.Exists(point => point.Y <= PlaceMap.Height);

    // Steps are shorter to write than positions.
    private static void Append(StringBuilder path, List<(int X, int Y)> points, bool isClosed)
    {
        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
        for (var at = 1; at < points.Count; at++)
        {
            var (x, y) = (points[at].X - points[at - 1].X, points[at].Y - points[at - 1].Y);
            path.Append(CultureInfo.InvariantCulture, $"{(at > 1 && x >= 0 ? " " : "")}{x}{(y >= 0 ? " " : "")}{y}");
        }

        path.Append(isClosed ? "z" : "");
    }
}
