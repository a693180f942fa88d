using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Compares the values of an indicator: expected values with its direction, measured values with all others.</summary>
internal static class IndicatorRules
{
    private const decimal Factor = 8;

    /// <summary>Checks the indicators of a year with their readings.</summary>
    public static void Check(YearContent year, RowCache cache, DiagnosticLog log) =>
        cache.Once("values of indicators", year.Year, (year.Indicators, year.Measurements), log, own =>
        {
            var readings = year.Measurements.ToLookup(reading => reading.Indicator);
            foreach (var indicator in year.Indicators.Where(indicator => indicator.Direction is Direction.Up or Direction.Down))
            {
                CheckTargets(indicator, own);
                CheckReadings(indicator, [.. readings[indicator.Head.Code].OrderBy(reading => reading.AsOf)], own);
            }

            return true;
        });

    private static void CheckTargets(Indicator indicator, DiagnosticLog log)
    {
        var (row, before) = (indicator.Head.Answers, indicator.Baseline);
        decimal[] all = [.. indicator.Targets.Values.Select(target => target.Low)];
        foreach (var (year, target) in indicator.Targets.OrderBy(target => target.Key))
        {
            var field = IndicatorSchema.Definition.Of(year);
            decimal[] others =
            [
                .. all.Where(other => other != target.Low),
                .. (decimal[])(indicator.Baseline is { Low: not 0 } start && all.Length < 2 ? [start.Low] : []),
            ];
            if (
                Scale.Of(target.Low, others, Factor) is { Kind: not DoubtKind.Sign } doubt
                && (others.Length > 1 || doubt.Kind == DoubtKind.Comma)
            )
            {
                log.Report(
                    doubt.Problem.AtField(
                        row,
                        field,
                        target.Written,
                        ItalianText.Number(doubt.Other),
                        "fra gli altri valori dell'indicatore"
                    )
                );
            }
            else if (before is { } earlier && (indicator.Direction == Direction.Up ? target.Low < earlier.Low : target.Low > earlier.Low))
            {
                log.Report(
                    Problems.TargetAgainstDirection.AtField(
                        row,
                        field,
                        target.Written,
                        earlier.Written,
                        indicator.Direction == Direction.Up ? "in aumento" : "in diminuzione"
                    )
                );
            }

            before = target;
        }
    }

    // A cumulative count begins low. So only a value above all others, or far below an earlier reading, is unlikely.
    private static void CheckReadings(Indicator indicator, Measurement[] readings, DiagnosticLog log)
    {
        decimal[] expected = [.. indicator.Targets.Values.Append(indicator.Baseline).OfType<Measure>().Select(value => value.Low)];
        for (var i = 0; i < readings.Length; i++)
        {
            var value = readings[i].Value.Low;
            decimal[] others = [.. expected, .. readings.Where((_, at) => at != i).Select(other => other.Value.Low)];
            var top = others.Length < 2 ? 0 : others.Max();
            var least = i == 0 ? 0 : readings.Take(i).Min(other => other.Value.Low);
            if ((top > 0 && value >= 30 && value >= top * Factor) || (least >= 5 && value > 0 && value <= least / Factor))
            {
                log.Report(
                    Problems.BeyondScale.AtField(
                        readings[i].Answers,
                        ReadingSchema.Value,
                        readings[i].Value.Written,
                        ItalianText.Number(value >= top ? top : least),
                        "fra gli altri valori dell'indicatore"
                    )
                );
            }
        }
    }
}
