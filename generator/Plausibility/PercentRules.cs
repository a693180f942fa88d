using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>A percentage must lie between 0 and 100, and must not be a fraction in a column of percentages.</summary>
internal static class PercentRules
{
    // The minimum number of values for recognizing how a column writes percentages.
    private const int Enough = 4;

    /// <summary>
    /// Checks the percentages of records (their reader already checked the range 0 to 100), and indicator values and figures measured in
    /// per cent.
    /// </summary>
    public static void Check(YearContent year, IReadOnlyList<RecordList> lists, RowCache cache, DiagnosticLog log)
    {
        foreach (var list in lists)
        {
            foreach (var field in list.Schema.Fields.Where(field => field.Type == FieldType.Percent))
            {
                var what = $"percentages of {list.Schema.Path} {field.Name}";
                var values = cache.Each(what, year.Year, null, list.Rows, row => row.Number(field));
                cache.Once(what + " compared", year.Year, list.Key, log, own => CheckField(list, field, values, own));
            }
        }

        cache.Once("percentages of indicators", year.Year, (year.Indicators, year.Measurements), log, own => CheckIndicators(year, own));
        cache.Once("percentages of context", year.Year, year.Context, log, own => CheckContext(year, own));
    }

    /// <summary>True if the unit of measure is per cent.</summary>
    public static bool IsPercent(string? unit) =>
        unit is not null && (unit.StartsWith('%') || Field.KeyOf(unit) is "per cento" or "percento" or "percentuale");

    private static bool CheckField(RecordList list, Field field, decimal?[] values, DiagnosticLog log)
    {
        if (!Array.Exists(values, IsFraction))
        {
            return true;
        }

        decimal[] all = [.. values.OfType<decimal>().Order()];
        if (all.Length <= Enough || all[all.Length / 2] < 10 || all[1] <= 1)
        {
            return true;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (IsFraction(values[i]) && values[i] is { } value && value * 100 >= all[1] / 2)
            {
                log.Report(
                    Problems.PercentFraction.AtField(list.Rows[i], field, list.Rows[i][field]!.Text, ItalianText.Number(value * 100))
                );
            }
        }

        return true;
    }

    private static bool IsFraction(decimal? value) => value is > 0 and <= 1;

    private static bool CheckIndicators(YearContent year, DiagnosticLog log)
    {
        var percent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in year.Indicators.Where(indicator => IsPercent(indicator.Head.Answers.TextOrNull(IndicatorSchema.Unit))))
        {
            percent.Add(indicator.Head.Code);
            Report(indicator.Baseline, IndicatorSchema.Baseline, indicator.Head.Answers);
            foreach (var (of, target) in indicator.Targets)
            {
                Report(target, IndicatorSchema.Definition.Of(of), indicator.Head.Answers);
            }
        }

        foreach (var reading in percent.Count == 0 ? [] : year.Measurements.Where(reading => percent.Contains(reading.Indicator)))
        {
            Report(reading.Value, ReadingSchema.Value, reading.Answers);
        }

        return true;

        void Report(Measure? value, Field field, Answers row)
        {
            if (value is { } known && (known.Low < 0 || known.High > 100))
            {
                log.Report(Problems.PercentOutside.AtField(row, field, known.Written));
            }
        }
    }

    private static bool CheckContext(YearContent year, DiagnosticLog log)
    {
        foreach (
            var figure in year.Context.Where(figure =>
                figure.Value is < 0 or > 100 && IsPercent(figure.Head.Answers.TextOrNull(ContextSchema.Unit))
            )
        )
        {
            log.Report(Problems.PercentOutside.AtField(figure.Head.Answers, ContextSchema.Value, figure.Written));
        }

        return true;
    }
}
