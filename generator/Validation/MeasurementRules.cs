using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// A correction must name an existing reading, and a year with readings must have thresholds.
/// </summary>
public static class MeasurementRules
{
    /// <summary>Reports corrections of missing readings, and readings that cannot yield a state.</summary>
    public static void Check(YearContent year, RecordIndex index, RowCache cache, DiagnosticLog log)
    {
        if (!index.IsWhole(ReadingSchema.Definition, year.Year))
        {
            return;
        }

        if (year.Measurements.Count > 0 && year.Settings.Thresholds is null && index.IsWhole(YearSchema.Definition, year.Year))
        {
            log.Report(Problems.ThresholdsMissing.At(Place.File(YearSchema.Definition.PathIn(year.Year))));
        }

        cache.Once("corrections", year.Year, year.Measurements, log, own =>
        {
            CheckCorrections(year.Measurements, own);
            return true;
        });
    }

    private static void CheckCorrections(IReadOnlyList<Measurement> measurements, DiagnosticLog log)
    {
        var taken = measurements.Select(reading => (reading.Indicator, reading.TakenOn)).ToHashSet();
        foreach (var reading in measurements)
        {
            if (reading.Corrects is { } day && !taken.Contains((reading.Indicator, day)))
            {
                log.Report(
                    Problems.CorrectionUnknown.At(
                        reading.Answers.At(ReadingSchema.Corrects),
                        ItalianText.Day(day),
                        Days(
                            taken
                                .Where(other => other.Indicator == reading.Indicator && other.TakenOn != reading.TakenOn)
                                .Select(other => other.TakenOn)
                        )
                    )
                );
            }
        }
    }

    private static string Days(IEnumerable<DateOnly> days) =>
        string.Join(", ", days.Order().Select(ItalianText.Day)) is { Length: > 0 } all ? all : "nessuno, perché è la prima rilevazione";
}
