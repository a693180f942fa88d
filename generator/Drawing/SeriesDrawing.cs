using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>Draws a series: time on x, a step or a band for what each year expects, points joined by a line.</summary>
public static class SeriesDrawing
{
    // Labels that are nearer than this, in per cent of the width, would cover one another on a phone.
    private const double LabelWidth = 16;

    // Below this height words would cover the years.
    private const double Ground = 75;

    /// <summary>Returns the drawing; null without a valid reading.</summary>
    public static SeriesChart? Of(Series series)
    {
        if (!series.HasReadings)
        {
            return null;
        }

        var (words, values, times) = (MeasureText.Of(series), Values(series), Times(series));
        SeriesMark[] targets = [.. Targets(series, words, values, times)];
        SeriesMark[] baselines = [.. Baselines(series, words, values, times)];
        var points = ValueLabels.Placed(Labelled(Points(series, words, values, times)), [.. targets, .. baselines]);
        baselines = BaselineLabels.Placed(baselines, points);
        return new SeriesChart(series.Id, SeriesWords.Finding(series), SeriesWords.Subject(series), SeriesWords.Description(series))
        {
            Scale = [.. values.Lines.Select(line => Line(series, words, values.Of(line), line))],
            Years = [.. series.Years.Select(year => Across(times, year, (0, 100), Text(year.Year)))],
            Targets = TargetLabels.Placed(targets, points, baselines),
            Baselines = baselines,
            Points = points,
            Breaks = [.. series.Years.Where(year => year.IsRedefined).Select(year => times.Start(year.Year))],
        };
    }

    private static ValueScale Values(Series series) =>
        series.Direction == Direction.YesNo
            ? ValueScale.YesNo
            : ValueScale.For([
                .. series
                    .Years.SelectMany(year =>
                        year.Readings.Select(reading => reading.Value).Concat(new[] { year.Target, year.Baseline }.OfType<Measure>())
                    )
                    .SelectMany(value => new[] { value.Low, value.High }),
            ]);

    private static TimeScale Times(Series series) => new(series.Years[0].Year, series.Years[^1].Year);

    private static SeriesMark Line(Series series, MeasureText words, double height, decimal value) =>
        new(
            0,
            100,
            height,
            height,
            series.Direction != Direction.YesNo ? words.Number(value)
                : value == 0 ? "no"
                : "sì"
        );

    private static SeriesMark Across(TimeScale times, SeriesYear year, (double Top, double Bottom) edges, string text) =>
        new(times.Start(year.Year), times.Start(year.Year + 1), edges.Top, edges.Bottom, text);

    // Words are on the other side of the line than the last value.
    private static IEnumerable<SeriesMark> Targets(Series series, MeasureText words, ValueScale values, TimeScale times) =>
        series
            .Years.Where(year => year.Target is not null)
            .Select(year =>
                Across(times, year, (values.Of(year.Target!.High), values.Of(year.Target.Low)), words.Label(year.Target)) with
                {
                    IsTextBelow =
                        values.Of(year.Target.Low) < Ground
                        && year.Readings.LastOrDefault(reading => !reading.IsSuperseded) is { } last
                        && IsAbove(last, year.Target),
                }
            );

    private static IEnumerable<SeriesMark> Baselines(Series series, MeasureText words, ValueScale values, TimeScale times)
    {
        var named = "partenza ";
        for (var at = 0; at < series.Years.Count; at++)
        {
            var year = series.Years[at];
            if ((at == 0 || year.IsRedefined) && year.Baseline is { } start && start.Low == start.High)
            {
                var height = values.Of(start.Low);
                var end = series.Years.Skip(at + 1).FirstOrDefault(later => later.IsRedefined)?.Year ?? series.Years[^1].Year + 1;
                yield return new SeriesMark(times.Start(year.Year), times.Start(end), height, height, named + words.Label(start))
                {
                    // Values lead towards what is expected, so the words are on the other side.
                    IsTextBelow = height < Ground && year.Target is { } target && target.Low > start.Low,
                };
                named = "";
            }
        }
    }

    private static List<SeriesPoint> Points(Series series, MeasureText words, ValueScale values, TimeScale times)
    {
        var points = new List<SeriesPoint>();
        (double X, double Y)? before = null;
        foreach (var year in series.Years)
        {
            before = year.IsRedefined || series.IsCumulative ? null : before;
            foreach (var reading in year.Readings)
            {
                var point = new SeriesPoint(times.Of(reading.AsOf), values.Of((reading.Value.Low + reading.Value.High) / 2))
                {
                    Text = words.Label(reading.Value),
                    Side =
                        values.Of(reading.Value.Low) < Ground && year.Target is { } target && !IsAbove(reading, target)
                            ? TextSide.Below
                            : TextSide.Above,
                    IsSuperseded = reading.IsSuperseded,
                    From = reading.IsSuperseded ? null : before,
                };
                points.Add(point);
                before = reading.IsSuperseded ? before : (point.X, point.Y);
            }
        }

        return points;
    }

    // From the right, because the last value is the answer; a valid one before one that was corrected.
    private static SeriesPoint[] Labelled(List<SeriesPoint> points)
    {
        var kept = new List<int>();
        foreach (var at in Enumerable.Range(0, points.Count).Reverse().OrderBy(at => points[at].IsSuperseded))
        {
            if (kept.TrueForAll(other => Math.Abs(points[other].X - points[at].X) >= LabelWidth))
            {
                kept.Add(at);
            }
        }

        return [.. points.Select((point, at) => kept.Contains(at) ? point : point with { Text = null })];
    }

    private static bool IsAbove(SeriesReading reading, Measure target) => reading.Value.High >= target.High;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
