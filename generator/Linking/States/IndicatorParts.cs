using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Indicators as parts of their objective's page.</summary>
public static class IndicatorParts
{
    /// <summary>Returns the part of an indicator.</summary>
    public static IndicatorPart Of(YearLinks year, Objective objective, Indicator indicator)
    {
        var row = indicator.Head.Answers;
        var readings = ReadingsOf(year, indicator);
        return new IndicatorPart(indicator.Head.Code, indicator.Head.Name)
        {
            Facts = [.. Facts(row, indicator), .. Targets(indicator)],
            Readings = readings.Length == 0 ? null : Readings(year, objective, indicator, readings),
            Chart = SeriesCopies.WithCopy(year, objective, SeriesDrawing.Of(SeriesOf(year, indicator, readings))),
        };
    }

    /// <summary>Returns an indicator with its readings, to be drawn.</summary>
    public static Series SeriesOf(YearLinks year, Indicator indicator) => SeriesOf(year, indicator, ReadingsOf(year, indicator));

    private static Measurement[] ReadingsOf(YearLinks year, Indicator indicator) =>
        [.. year.MeasurementsOf(indicator).OrderBy(reading => reading.AsOf).ThenBy(reading => reading.TakenOn)];

    private static IEnumerable<Fact> Facts(Answers row, Indicator indicator) =>
        new[]
        {
            IndicatorSchema.Type,
            IndicatorSchema.Unit,
            IndicatorSchema.Formula,
            IndicatorSchema.Direction,
            IndicatorSchema.Course,
            IndicatorSchema.Baseline,
        }
            .Where(field => row[field] is not null)
            .Select(field =>
                DisplayText.Fact(
                    NameOf(field),
                    field == IndicatorSchema.Baseline && indicator.Baseline is { } start
                        ? new Shown(MeasureWords.Of(start))
                        : DisplayText.Of(row[field])
                )
            );

    private static string NameOf(Field field) =>
        field == IndicatorSchema.Baseline ? "Valore di partenza"
        : field == IndicatorSchema.Direction ? "Verso del miglioramento"
        : DisplayText.Capital(field.Name);

    private static IEnumerable<Fact> Targets(Indicator indicator) =>
        indicator.Targets.Count == 0
            ? [DisplayText.Fact("Valore atteso", DisplayText.Of(Absence.NotInSource))]
            : indicator
                .Targets.OrderBy(target => target.Key)
                .Select(target => DisplayText.Fact($"Valore atteso {target.Key}", new Shown(MeasureWords.Of(target.Value))));

    private static DataTable Readings(YearLinks year, Objective objective, Indicator indicator, IReadOnlyList<Measurement> readings) =>
        new(
            "rilevazioni-" + indicator.Head.Code,
            $"Rilevazioni: {indicator.Head.Name}",
            [
                new("Riferita al"),
                new("Valore") { IsNumeric = true },
                new("Scostamento dal valore atteso"),
                new("Rilevata il"),
                new("Fonte"),
                new("Note"),
            ],
            [.. readings.Select(reading => Row(year, objective, indicator, reading, readings))]
        );

    private static TableRow Row(
        YearLinks year,
        Objective objective,
        Indicator indicator,
        Measurement reading,
        IReadOnlyList<Measurement> all
    )
    {
        var isCorrected = reading.IsCorrectedIn(all);
        var remarks = new[]
        {
            isCorrected ? "Valore corretto da una rilevazione successiva." : "",
            reading.Corrects is { } day ? $"Corregge la rilevazione {ItalianArticle.Before("di", ItalianText.Day(day))}." : "",
            reading.Answers.Text(ReadingSchema.Note),
        };
        var source = Citation.Parse(reading.Answers.TextOrNull(ReadingSchema.Source));
        return new TableRow(
            new Shown(ItalianText.Day(reading.AsOf)),
            [
                new Shown(MeasureWords.Of(reading.Value)),
                new Shown(
                    isCorrected
                        ? "non conta"
                        : IndicatorVerdicts
                            .Of(indicator, reading, ObjectiveStates.DueOf(year, objective), year.Year, year.Content.Settings.Thresholds)
                            .Deviation
                ),
                new Shown(ItalianText.Day(reading.TakenOn)),
                source is null ? DisplayText.Of((Answer?)null) : Provenances.Sources(year, source)[0],
                new Shown(string.Join(" ", remarks.Where(remark => remark.Length > 0))),
            ]
        );
    }

    // What the plan expects later is part of the picture, and so is a reading that refers to another year.
    private static Series SeriesOf(YearLinks year, Indicator indicator, IReadOnlyList<Measurement> readings)
    {
        int[] drawn =
        [
            year.Year,
            .. indicator.Targets.Keys.Where(target => target > year.Year),
            .. readings.Select(reading => reading.AsOf.Year),
        ];
        var (first, last) = (drawn.Min(), drawn.Max());
        return new Series(
            "grafico-" + indicator.Head.Code,
            indicator.Head.Name,
            indicator.Direction,
            [
                .. Enumerable
                    .Range(first, last - first + 1)
                    .Select(number => new SeriesYear(
                        number,
                        [
                            .. readings
                                .Where(reading => reading.AsOf.Year == number)
                                .Select(reading => new SeriesReading(reading.AsOf, reading.Value, reading.IsCorrectedIn(readings))),
                        ]
                    )
                    {
                        Target = indicator.Targets.GetValueOrDefault(number),
                        Baseline = number == year.Year ? indicator.Baseline : null,
                    }),
            ]
        )
        {
            Unit = indicator.Head.Answers.TextOrNull(IndicatorSchema.Unit),
            IsCumulative = indicator.IsCumulative,
        };
    }
}
