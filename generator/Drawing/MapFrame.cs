using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>The part of the ground that a map shows, in metres; its sides are as 4 to 3.</summary>
/// <param name="Left">The western edge.</param>
/// <param name="Top">The northern edge.</param>
/// <param name="Across">The width.</param>
/// <param name="IsCut">True if the outline of the town is larger.</param>
public sealed record MapFrame(double Left, double Top, double Across, bool IsCut)
{
    // Signs at the edge are whole, also on a phone.
    private const double Margin = 0.08;

    // A map of one place shows its surroundings.
    private const double Narrowest = 400;

    // Places that take less of the outline than this would lie on one another.
    private const double SmallShare = 1 / 3.0;

    private const double Shape = (double)PlaceMap.Width / PlaceMap.Height;

    /// <summary>The height in metres.</summary>
    private double Down => Across / Shape;

    /// <summary>Returns the frame around all places, and around the whole outline unless that would crowd the places.</summary>
    /// <param name="places">At least one position in metres.</param>
    /// <param name="outline">The positions of the outline in metres.</param>
    public static MapFrame Around(IReadOnlyList<(double X, double Y)> places, IReadOnlyList<(double X, double Y)> outline)
    {
        var near = Box.Of(places);
        if (outline.Count == 0)
        {
            return Of(near, isCut: false);
        }

        var all = Box.Of([.. places, .. outline]);
        var isCut = near.Width < SmallShare * all.Width && near.Height < SmallShare * all.Height;
        return Of(isCut ? near : all, isCut);
    }

    /// <summary>Returns a position in per cent of the width and of the height.</summary>
    public (double X, double Y) Share((double X, double Y) metres) => (100 * (metres.X - Left) / Across, 100 * (metres.Y - Top) / Down);

    /// <summary>Returns the longest round length, with one digit that is 1, 2 or 5, that takes at most a third of the width.</summary>
    public MapScale Scale()
    {
        var length = 1m;
        decimal[] steps = [2, 2.5m, 2];
        for (var at = 0; (double)(length * steps[at % 3]) <= Across / 3; at++)
        {
            length *= steps[at % 3];
        }

        return new MapScale(100 * (double)length / Across, ItalianText.Count((int)length, "metro", "metri"));
    }

    private static MapFrame Of(Box box, bool isCut)
    {
        var width = Math.Max(Math.Max(box.Width, box.Height * Shape) / (1 - (2 * Margin)), Narrowest);
        return new MapFrame(((box.Left + box.Right) / 2) - (width / 2), ((box.Top + box.Bottom) / 2) - (width / Shape / 2), width, isCut);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public double Width => Right - Left;

        public double Height => Bottom - Top;

        public static Box Of(IReadOnlyList<(double X, double Y)> positions) =>
            new(
                positions.Min(position => position.X),
                positions.Min(position => position.Y),
                positions.Max(position => position.X),
                positions.Max(position => position.Y)
            );
    }
}
