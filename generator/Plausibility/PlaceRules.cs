using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Checks coordinates: in Italy, latitude and longitude not exchanged, near the other places of the municipality.</summary>
internal static class PlaceRules
{
    // A municipality is small: a quarter of a degree is about 25 kilometres.
    private const decimal Reach = 0.25m;

    /// <summary>Checks the places of a year.</summary>
    public static void Check(YearContent year, RowCache cache, DiagnosticLog log) =>
        cache.Once("places on the map", year.Year, year.Facilities, log, own =>
        {
            Answers[] known =
            [
                .. year
                    .Facilities.Select(facility => facility.Head.Answers)
                    .Where(row => row.Number(FacilitySchema.Latitude) is not null && row.Number(FacilitySchema.Longitude) is not null),
            ];
            var (north, east) = (Median(known, FacilitySchema.Latitude), Median(known, FacilitySchema.Longitude));
            foreach (var row in known)
            {
                var (lat, lon) = (row.Number(FacilitySchema.Latitude)!.Value, row.Number(FacilitySchema.Longitude)!.Value);
                if (IsItalian(lon, lat))
                {
                    own.Report(
                        Problems.DegreesSwapped.AtField(
                            row,
                            FacilitySchema.Latitude,
                            row[FacilitySchema.Latitude]!.Text,
                            row[FacilitySchema.Longitude]!.Text
                        )
                    );
                }
                else if (!IsItalian(lat, lon) || (known.Length > 2 && Math.Abs(lat - north) > Reach))
                {
                    own.Report(
                        Problems.PlaceFar.AtField(
                            row,
                            FacilitySchema.Latitude,
                            row[FacilitySchema.Latitude]!.Text,
                            row[FacilitySchema.Longitude]!.Text
                        )
                    );
                }
                else if (known.Length > 2 && Math.Abs(lon - east) > Reach)
                {
                    own.Report(
                        Problems.PlaceFar.AtField(
                            row,
                            FacilitySchema.Longitude,
                            row[FacilitySchema.Latitude]!.Text,
                            row[FacilitySchema.Longitude]!.Text
                        )
                    );
                }
            }

            return true;
        });

    // The extremes of Italy: Lampedusa to the Brenner, Bardonecchia to Otranto.
    private static bool IsItalian(decimal lat, decimal lon) => lat is > 35 and < 47.5m && lon is > 6 and < 19;

    private static decimal Median(Answers[] rows, Field field) =>
        rows.Select(row => row.Number(field)!.Value).Order().ElementAtOrDefault(rows.Length / 2);
}
