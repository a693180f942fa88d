using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>
/// Moves the signs of a map apart until none covers another. Signs that would have to go too far from their places are joined into one.
/// </summary>
public static class MapSpread
{
    /// <summary>
    /// The least distance between two signs in per cent of the map's width: a sign has 28 pixels, and the map of a phone with 320 pixels
    /// has 250.
    /// </summary>
    public const double Apart = 11.5;

    // Farther than this a line no longer shows where a sign belongs.
    private const double Farthest = 14;

    private const int Rounds = 400;

    // More signs would fill the map.
    private const int Most = 40;

    // Half a sign, which must not leave the map.
    private const double Edge = 5.5;

    // A distance reached but for rounding is enough.
    private const double Slack = 0.01;

    private const double Height = 100.0 * PlaceMap.Height / PlaceMap.Width;

    /// <summary>Returns the signs: for each its position, and which places it has.</summary>
    /// <param name="places">The true positions, both coordinates in per cent of the map's width.</param>
    public static IReadOnlyList<SpreadSign> Of(IReadOnlyList<(double X, double Y)> places)
    {
        List<SpreadSign> signs = [.. places.Select((place, at) => new SpreadSign(place, place, [at]))];
        signs = signs.Count > Most ? [.. signs.GroupBy(sign => Cell(sign.Home)).Select(cell => cell.Aggregate(Joined))] : signs;
        while (true)
        {
            var moved = Separated(signs);
            if (
                moved.TrueForAll(sign => Distance(sign.At, sign.Home) <= Farthest)
                && Nearest(moved, sign => sign.At).Distance >= Apart - Slack
            )
            {
                return moved;
            }

            var (one, other, _) = Nearest(signs, sign => sign.Home);
            signs[one] = Joined(signs[one], signs[other]);
            signs.RemoveAt(other);
        }
    }

    private static (int X, int Y) Cell((double X, double Y) place) => ((int)(place.X / Apart), (int)(place.Y / Apart));

    private static SpreadSign Joined(SpreadSign one, SpreadSign other)
    {
        int[] all = [.. one.Places.Concat(other.Places).Order()];
        var (mine, its) = ((double)one.Places.Count / all.Length, (double)other.Places.Count / all.Length);
        var middle = ((one.Home.X * mine) + (other.Home.X * its), (one.Home.Y * mine) + (other.Home.Y * its));
        return new SpreadSign(middle, middle, all);
    }

    private static List<SpreadSign> Separated(List<SpreadSign> signs)
    {
        var at = signs.Select(sign => sign.Home).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var isQuiet = true;
            for (var i = 0; i < at.Length; i++)
            {
                for (var j = i + 1; j < at.Length; j++)
                {
                    isQuiet &= !Push(ref at[i], ref at[j]);
                }
            }

            if (isQuiet)
            {
                break;
            }
        }

        return [.. signs.Select((sign, i) => sign with { At = at[i] })];
    }

    // Two signs at one point go to the left and to the right.
    private static bool Push(ref (double X, double Y) one, ref (double X, double Y) other)
    {
        var (distance, x, y) = (Distance(one, other), other.X - one.X, other.Y - one.Y);
        if (distance >= Apart - Slack)
        {
            return false;
        }

        (x, y) = distance < Slack ? (1, 0) : (x / distance, y / distance);
        var way = (Apart - distance) / 2;
        one = Inside(one.X - (x * way), one.Y - (y * way));
        other = Inside(other.X + (x * way), other.Y + (y * way));
        return true;
    }

    private static (double X, double Y) Inside(double x, double y) => (Math.Clamp(x, Edge, 100 - Edge), Math.Clamp(y, Edge, Height - Edge));

    private static (int One, int Other, double Distance) Nearest(List<SpreadSign> signs, Func<SpreadSign, (double X, double Y)> place)
    {
        var found = (One: 0, Other: 0, Distance: double.MaxValue);
        for (var i = 0; i < signs.Count; i++)
        {
            for (var j = i + 1; j < signs.Count; j++)
            {
                var distance = Distance(place(signs[i]), place(signs[j]));
                found = distance < found.Distance ? (i, j, distance) : found;
            }
        }

        return found;
    }

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}

/// <summary>A sign of a map after the signs were moved apart.</summary>
/// <param name="Home">The middle of its places.</param>
/// <param name="At">Its position.</param>
/// <param name="Places">The indexes of its places, ascending.</param>
public sealed record SpreadSign((double X, double Y) Home, (double X, double Y) At, IReadOnlyList<int> Places);
