using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>
/// Checks coordinates: both given, with enough decimals, in Italy, not exchanged, near the other places of the municipality.
/// </summary>
internal static class PlaceRules
{
    // A municipality is small: a quarter of a degree is about 25 kilometres.
    private const decimal Reach = 0.25m;

    // The third decimal is about a hundred metres.
    private const int Fine = 3;

    /// <summary>Checks the places of a year.</summary>
    public static void Check(YearContent year, RowCache cache, DiagnosticLog log) =>
        cache.Once("places on the map", year.Year, year.Facilities, log, own =>
        {
            Answers[] rows = [.. year.Facilities.Select(facility => facility.Head.Answers)];
            Answers[] known =
            [
                .. rows.Where(row => row.Number(FacilitySchema.Latitude) is not null && row.Number(FacilitySchema.Longitude) is not null),
            ];
            CheckForms(rows.Except(known), known, own);
            CheckPositions(known, own);
            return true;
        });

    private static void CheckForms(IEnumerable<Answers> others, Answers[] known, DiagnosticLog log)
    {
        foreach (var row in others)
        {
            foreach (
                var (given, missing) in new[]
                {
                    (FacilitySchema.Latitude, FacilitySchema.Longitude),
                    (FacilitySchema.Longitude, FacilitySchema.Latitude),
                }
            )
            {
                if (row.Number(given) is not null && !row.IsUnread(missing))
                {
                    log.Report(Problems.DegreesAlone.AtField(row, given, given.Name, missing.Name));
                }
            }
        }

        foreach (
            var row in known.Where(row =>
                DecimalsOf(row, FacilitySchema.Latitude) < Fine && DecimalsOf(row, FacilitySchema.Longitude) < Fine
            )
        )
        {
            log.Report(
                Problems.DegreesRough.AtField(
                    row,
                    FacilitySchema.Latitude,
                    row[FacilitySchema.Latitude]!.Text,
                    row[FacilitySchema.Longitude]!.Text
                )
            );
        }
    }

    private static void CheckPositions(Answers[] known, DiagnosticLog log)
    {
        var (north, east) = (Median(known, FacilitySchema.Latitude), Median(known, FacilitySchema.Longitude));
        foreach (var row in known)
        {
            var (lat, lon) = (row.Number(FacilitySchema.Latitude)!.Value, row.Number(FacilitySchema.Longitude)!.Value);
            if (IsItalian(lon, lat))
            {
                log.Report(
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
                log.Report(
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
                log.Report(
                    Problems.PlaceFar.AtField(
                        row,
                        FacilitySchema.Longitude,
                        row[FacilitySchema.Latitude]!.Text,
                        row[FacilitySchema.Longitude]!.Text
                    )
                );
            }
        }
    }

    // The number of decimals as written.
    private static int DecimalsOf(Answers row, Field field) => row.Number(field)!.Value.Scale;

    // The extremes of Italy: Lampedusa to the Brenner, Bardonecchia to Otranto.
    private static bool IsItalian(decimal lat, decimal lon) => lat is > 35 and < 47.5m && lon is > 6 and < 19;

    private static decimal Median(Answers[] rows, Field field) =>
        rows.Select(row => row.Number(field)!.Value).Order().ElementAtOrDefault(rows.Length / 2);
}
