using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The map of the town has a source, a use, and is near the places.</summary>
internal static class MapRules
{
    /// <summary>The greatest distance in kilometres; the largest municipality of Italy reaches 35 from its middle.</summary>
    private const int Reach = 50;

    private const double KilometresOfDegree = 111.2;

    /// <summary>Checks the map.</summary>
    public static void Check(SiteContent content, DiagnosticLog log)
    {
        if (content.Map is not { } map)
        {
            if (content.Portal.Map is { } credit && !content.Unread.Contains(MapSchema.FileName))
            {
                log.Report(
                    Problems.FileMissing.At(
                        credit.Answers.At(MapSchema.Source),
                        new ContentFile(MapSchema.FileName),
                        "il confine del Comune e, se si vuole, le vie, in GeoJSON."
                    )
                );
            }

            return;
        }

        if (content.Portal.Map is null && !content.Unread.Contains(PortalSchema.Definition.Path))
        {
            log.Report(Problems.MapUncredited.At(Place.File(map.Source.Path)));
        }

        (double Latitude, double Longitude)[] places =
        [
            .. content.Years.SelectMany(year => year.Facilities).Select(facility => facility.Position).OfType<(double, double)>(),
        ];
        if (places.Length == 0)
        {
            log.Report(Problems.MapUnused.At(Place.File(map.Source.Path)));
            return;
        }

        var middle = (Median(places.Select(place => place.Latitude)), Median(places.Select(place => place.Longitude)));
        var far = map.Lines.SelectMany(line => line.Positions).Where(position => Kilometres(position, middle) > Reach).Take(1);
        foreach (var position in far)
        {
            log.Report(Problems.MapFar.At(map.Source.AtBytes(position.Offset, 1), Reach));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static double Kilometres(MapPosition position, (double Latitude, double Longitude) middle) =>
        KilometresOfDegree
        * Math.Sqrt(
            Math.Pow(position.Latitude - middle.Latitude, 2)
                + Math.Pow((position.Longitude - middle.Longitude) * Math.Cos(middle.Latitude * Math.PI / 180), 2)
        );
}
