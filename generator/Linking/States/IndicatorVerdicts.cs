using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>How a reading is compared with the expected value. <see cref="StateRule"/> has a sentence for each.</summary>
public enum Comparison
{
    /// <summary>Progress from the baseline towards the expected value, as a share.</summary>
    Way,

    /// <summary>Share of the expected value, counted from zero since the year began.</summary>
    Sum,

    /// <summary>A count since the year began that must not exceed the expected value.</summary>
    Cap,

    /// <summary>As expected or not: for intervals, yes/no values, and values without a measurable distance.</summary>
    Match,
}

/// <summary>The verdict of a reading: the indicator's state and the text beside the reading. Both follow from one comparison.</summary>
/// <param name="State">The state of the indicator.</param>
/// <param name="Deviation">The signed difference from the expected value, and its meaning.</param>
public sealed record Verdict(StateMark State, string Deviation);

/// <summary>Judges readings of an indicator. <see cref="StateRule"/> prints the rule; change both together.</summary>
public static class IndicatorVerdicts
{
    /// <summary>Returns how the readings of an indicator are compared; null if the year has no expected value.</summary>
    public static Comparison? ComparisonOf(Indicator indicator, int year) =>
        indicator.Targets.GetValueOrDefault(year) is not { } target
            ? null
            : indicator switch
            {
                { Direction: Direction.Up, IsCumulative: true } => target.Low > 0 ? Comparison.Sum : Comparison.Match,
                { Direction: Direction.Down, IsCumulative: true } => Comparison.Cap,
                { Direction: Direction.Up } => target.Low > (indicator.Baseline?.Low ?? 0) ? Comparison.Way : Comparison.Match,
                { Direction: Direction.Down, Baseline: { } start } => target.Low < start.Low ? Comparison.Way : Comparison.Match,
                _ => Comparison.Match,
            };

    /// <summary>Returns the verdict of a reading.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reading">The reading; the verdict applies to its reference date.</param>
    /// <param name="due">The last day of the objective.</param>
    /// <param name="year">The year of the content.</param>
    /// <param name="thresholds">The year's thresholds; without them no reading is judged.</param>
    public static Verdict Of(Indicator indicator, Measurement reading, DateOnly due, int year, Thresholds? thresholds)
    {
        if (ComparisonOf(indicator, year) is not { } comparison)
        {
            return new Verdict(StateMark.NotMeasured, "manca il valore atteso");
        }

        var target = indicator.Targets[year];
        var isFinal = reading.AsOf >= due;
        var isAsExpected = IsAsExpected(indicator.Direction, reading.Value, target);
        var state = thresholds is null
            ? StateMark.NotMeasured
            : comparison switch
            {
                Comparison.Match => Match(isAsExpected, isFinal),
                Comparison.Cap => isAsExpected ? Match(true, isFinal) : StateMark.Missed,
                Comparison.Sum when isAsExpected => StateMark.Reached,
                Comparison.Way when isAsExpected => Match(true, isFinal),
                _ => InProgress(
                    Progress(indicator, reading.Value.Low, target.Low, comparison),
                    isFinal ? null : Elapsed(reading.AsOf, due, year),
                    thresholds
                ),
            };
        return new Verdict(state, Deviation(indicator.Direction, reading.Value, target, (comparison, state, isFinal, isAsExpected)));
    }

    private static bool IsAsExpected(Direction direction, Measure value, Measure target) =>
        direction switch
        {
            Direction.Up => value.Low >= target.Low,
            Direction.Down => value.Low <= target.Low,
            _ => value.Low >= target.Low && value.High <= target.High,
        };

    private static StateMark Match(bool isAsExpected, bool isFinal) =>
        (isAsExpected, isFinal) switch
        {
            (true, true) => StateMark.Reached,
            (true, false) => StateMark.OnTrack,
            (false, true) => StateMark.Missed,
            _ => StateMark.NotYetReached,
        };

    // A yearly count starts from zero. Its baseline is often last year's figure, which is not part of the progress.
    private static decimal Progress(Indicator indicator, decimal value, decimal target, Comparison comparison)
    {
        var start = comparison == Comparison.Sum ? 0 : indicator.Baseline?.Low ?? 0;
        return (value - start) / (target - start) * 100;
    }

    private static decimal Elapsed(DateOnly day, DateOnly due, int year)
    {
        var start = new DateOnly(Math.Min(year, due.Year), 1, 1);
        return (decimal)Math.Max(0, day.DayNumber - start.DayNumber) / Math.Max(1, due.DayNumber - start.DayNumber) * 100;
    }

    private static StateMark InProgress(decimal progress, decimal? elapsed, Thresholds thresholds) =>
        elapsed switch
        {
            null => progress >= thresholds.Reached ? StateMark.Reached
            : progress >= thresholds.Partly ? StateMark.PartlyReached
            : StateMark.Missed,
            _ when progress == 0 => StateMark.NotStarted,
            _ => progress > 0 && progress * 100 >= thresholds.OnTrack * elapsed.Value ? StateMark.OnTrack : StateMark.Late,
        };

    // The difference keeps its sign. The text never claims more than the state does.
    private static string Deviation(
        Direction direction,
        Measure value,
        Measure target,
        (Comparison How, StateMark State, bool IsFinal, bool IsAsExpected) verdict
    )
    {
        var difference = ItalianText.Signed(value.Low - target.Low);
        return direction switch
        {
            Direction.YesNo => verdict.IsAsExpected ? "come atteso"
            : verdict.IsFinal ? "diverso dall'atteso"
            : "non ancora come atteso",
            Direction.Range when verdict.IsAsExpected => "dentro l'intervallo",
            Direction.Range when value.Low < target.Low => $"{difference}: sotto l'intervallo",
            Direction.Range => $"{ItalianText.Signed(value.High - target.High)}: sopra l'intervallo",
            _ => $"{difference}: {OfNumber(value.Low == target.Low, verdict)}",
        };
    }

    private static string OfNumber(bool isEqual, (Comparison How, StateMark State, bool IsFinal, bool IsAsExpected) verdict) =>
        verdict switch
        {
            { How: Comparison.Cap, IsAsExpected: true, IsFinal: false } => "entro il valore atteso",
            { IsAsExpected: true } => isEqual ? "come atteso" : "meglio dell'atteso",
            { State: StateMark.Reached } => "quasi come atteso, e basta per dirlo raggiunto",
            { IsFinal: true } or { State: StateMark.Missed } => "peggio dell'atteso",
            _ => "non ancora al valore atteso",
        };
}
