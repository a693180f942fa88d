using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>Draws places on a map of the town.</summary>
public static class PlaceDrawing
{
    private static readonly MapShape[] Shapes = Enum.GetValues<MapShape>();

    private const double WidthOfHeight = (double)PlaceMap.Height / PlaceMap.Width;

    /// <summary>Returns the sign of a kind. The kinds after the twelfth share the last sign: their numbers tell them apart.</summary>
    /// <param name="kind">The position of the kind in the list, from 0.</param>
    public static MapSign SignOf(int kind)
    {
        var at = Math.Min(kind, (2 * Shapes.Length) - 1);
        return new MapSign(Shapes[at % Shapes.Length], at >= Shapes.Length);
    }

    /// <summary>Returns the map.</summary>
    /// <param name="id">Its id. The ids of the marks begin with it.</param>
    /// <param name="places">At least one place, in the order of the numbers.</param>
    /// <param name="town">The outline and the streets, or null.</param>
    public static PlaceMap Of(string id, IReadOnlyList<DrawnPlace> places, TownMap? town)
    {
        var projection = new MapProjection(places.Average(place => place.Latitude), places.Average(place => place.Longitude));
        var lines = town?.Lines ?? [];
        var frame = MapFrame.Around(
            [.. places.Select(place => projection.Of(place.Latitude, place.Longitude))],
            [.. lines.SelectMany(line => line.Positions).Select(position => projection.Of(position.Latitude, position.Longitude))]
        );
        return new PlaceMap(id, Title(places.Count))
        {
            Areas = MapOutline.Path(lines.Where(line => line.IsClosed), projection, frame),
            Lines = MapOutline.Path(lines.Where(line => !line.IsClosed), projection, frame),
            Marks = [.. Marks(id, places, [.. places.Select(place => At(place, projection, frame))])],
            Legend =
            [
                .. places
                    .GroupBy(place => (place.Sign, place.Kind))
                    .Select(group => new MapKind(group.Key.Sign, group.Key.Kind, group.Count())),
            ],
            Scale = frame.Scale(),
            Cut = frame.IsCut ? "Il confine del Comune continua oltre la figura." : null,
        };
    }

    private static string Title(int count) =>
        count == 1 ? "Un luogo sulla mappa" : $"{ItalianText.Count(count, "luogo", "luoghi")} sulla mappa";

    // Both coordinates in per cent of the width, so that distances are true.
    private static (double X, double Y) At(DrawnPlace place, MapProjection projection, MapFrame frame)
    {
        var (x, y) = frame.Share(projection.Of(place.Latitude, place.Longitude));
        return (x, y * WidthOfHeight);
    }

    private static IEnumerable<MapMark> Marks(string id, IReadOnlyList<DrawnPlace> places, IReadOnlyList<(double X, double Y)> homes)
    {
        foreach (var sign in MapSpread.Of(homes).OrderBy(sign => sign.Places[0]))
        {
            var first = sign.Places[0];
            yield return new MapMark(
                System.FormattableString.Invariant($"{id}-{first + 1}"),
                sign.At.X,
                sign.At.Y / WidthOfHeight,
                places[first].Sign,
                [.. sign.Places.Select(at => new MapPlace(at + 1, places[at].Sign, places[at].Entry))]
            )
            {
                From = sign.At == sign.Home ? null : (sign.Home.X, sign.Home.Y / WidthOfHeight),
            };
        }
    }
}

/// <summary>A place to be drawn.</summary>
/// <param name="Entry">Its name, linked to its entry in the list.</param>
/// <param name="Sign">The sign of its kind.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Latitude">In degrees (WGS 84).</param>
/// <param name="Longitude">In degrees (WGS 84).</param>
public sealed record DrawnPlace(Link Entry, MapSign Sign, string Kind, double Latitude, double Longitude);
