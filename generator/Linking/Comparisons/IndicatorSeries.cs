using System.Globalization;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The drawings of an indicator through all years. Values of different units cannot share a scale, so each has its own.</summary>
internal static class IndicatorSeries
{
    /// <summary>Returns the drawings, each with its values as a table.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="id">The beginning of their ids.</param>
    public static IEnumerable<SeriesChart> Of(RunningIndicator indicator, string id)
    {
        var known = indicator.Years.Zip(indicator.Record.ByYear).Where(pair => pair.Second is not null).ToArray();
        for (int start = 0, part = 1; start < known.Length; part++)
        {
            var end = start + 1;
            while (end < known.Length && ScaleOf(known[end].Second!) == ScaleOf(known[start].Second!))
            {
                end++;
            }

            var series = SeriesOf(
                string.Create(CultureInfo.InvariantCulture, $"{id}-disegno-{part}"),
                [.. known[start..end].Select(pair => (pair.First.Year, pair.Second!))],
                indicator.Breaks,
                end == known.Length
            );
            if (SeriesDrawing.Of(series) is { } drawing)
            {
                yield return drawing with
                {
                    Table = SeriesTable.Of(series),
                };
            }

            start = end;
        }
    }

    private static (string? Unit, bool IsYesNo) ScaleOf(FactRecord own) =>
        (own.Cell(IndicatorSchema.Unit.Name)?.Value, IndicatorFacts.DirectionOf(own) == Direction.YesNo);

    private static Series SeriesOf(string id, IReadOnlyList<(int Year, FactRecord Own)> known, IReadOnlyList<int> breaks, bool isLast)
    {
        var newest = known[^1];
        var later = isLast ? LaterTargets(newest.Own, newest.Year) : [];
        var last = later.Keys.DefaultIfEmpty(newest.Year).Max();
        return new Series(
            id,
            newest.Own.Name,
            IndicatorFacts.DirectionOf(newest.Own),
            [.. Enumerable.Range(known[0].Year, last - known[0].Year + 1).Select(year => YearOf(year, known, later, breaks))]
        )
        {
            Unit = newest.Own.Cell(IndicatorSchema.Unit.Name)?.Value,
            IsCumulative = newest.Own.Cell(IndicatorSchema.Course.Name)?.Value == IndicatorSchema.Course.Choices[^1],
        };
    }

    private static SeriesYear YearOf(
        int year,
        IReadOnlyList<(int Year, FactRecord Own)> known,
        Dictionary<int, Measure> later,
        IReadOnlyList<int> breaks
    ) =>
        known.FirstOrDefault(pair => pair.Year == year).Own is not { } own
            ? new SeriesYear(year, []) { Target = later.GetValueOrDefault(year) }
            : new SeriesYear(year, [.. ReadingsOf(own, year)])
            {
                Target = MeasureOf(own.Cell(IndicatorFacts.OwnTarget)),
                Baseline = MeasureOf(own.Cell(IndicatorSchema.Baseline.Name)),
                IsRedefined = breaks.Contains(year) && year != known[0].Year,
            };

    private static IEnumerable<SeriesReading> ReadingsOf(FactRecord own, int year)
    {
        // A year frozen before readings were kept has only its result.
        if (own.Readings.Count == 0 && MeasureOf(own.Cell(IndicatorFacts.Result)) is { } result)
        {
            return [new SeriesReading(new DateOnly(year, 12, 31), result, false) { IsDayKnown = false }];
        }

        return own
            .Readings.Select(reading => (Day: DayOf(reading.AsOf), Value: MeasureOf(reading.Value), reading.IsSuperseded))
            .Where(reading => reading.Day?.Year == year && reading.Value is not null)
            .Select(reading => new SeriesReading(reading.Day!.Value, reading.Value!, reading.IsSuperseded));
    }

    private static Dictionary<int, Measure> LaterTargets(FactRecord newest, int year) =>
        newest
            .Cells.Select(cell => (Year: IndicatorSchema.Definition.YearOf(cell.Field), Value: MeasureOf(cell)))
            .Where(target => target.Year > year && target.Value is not null)
            .ToDictionary(target => target.Year!.Value, target => target.Value!);

    private static DateOnly? DayOf(FactCell cell) =>
        cell.Type == FactType.Day ? DateOnly.ParseExact(cell.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static Measure? MeasureOf(FactCell? cell) =>
        cell switch
        {
            { Number: { } number } => new Measure(number, number, ItalianText.Short(number) + (cell.Type == FactType.Percent ? "%" : "")),
            { Type: FactType.Interval } when cell.Value.Split(" - ") is [var low, var high] => new Measure(
                decimal.Parse(low, CultureInfo.InvariantCulture),
                decimal.Parse(high, CultureInfo.InvariantCulture),
                cell.Value
            ),
            { Type: FactType.YesNo } => cell.Value == "sì" ? new Measure(1, 1, "sì") : new Measure(0, 0, "no"),
            _ => null,
        };
}
