using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The state of an objective as known on a date, from its readings and the year's thresholds.</summary>
public static class ObjectiveStates
{
    /// <summary>The state as known last; without any reading, what is known of the outcome.</summary>
    public static StateMark Last(YearLinks year, Objective objective) => On(year, objective, DateOnly.MaxValue);

    /// <summary>The days that readings refer to, oldest first.</summary>
    public static IReadOnlyList<DateOnly> Days(YearLinks year, Objective objective) =>
        [.. year.IndicatorsOf(objective).SelectMany(year.MeasurementsOf).Select(reading => reading.AsOf).Distinct().Order()];

    /// <summary>The state as known on a day.</summary>
    public static StateMark On(YearLinks year, Objective objective, DateOnly day)
    {
        var known = year.IndicatorsOf(objective).Select(indicator => (indicator, reading: LastReading(year, indicator, day))).Where(pair => pair.reading is not null).ToArray();
        if (known.Length == 0)
        {
            return objective.Type == ObjectiveType.Commitment ? StateMark.OutcomeUnknown : StateMark.NotMeasured;
        }

        var progress = known.Select(pair => Progress(pair.indicator, pair.reading!, year.Year)).OfType<decimal>().ToArray();
        if (year.Content.Settings.Thresholds is not { } thresholds || progress.Length == 0)
        {
            return StateMark.NotMeasured;
        }

        return Judge(progress.Average(), known.Max(pair => pair.reading!.AsOf), objective.Due ?? new DateOnly(year.Year, 12, 31), thresholds, year.Year);
    }

    /// <summary>The reading of an indicator as known on a day: the last one that no later one corrects, or null.</summary>
    public static Measurement? LastReading(YearLinks year, Indicator indicator, DateOnly day)
    {
        Measurement? last = null;
        foreach (var reading in year.MeasurementsOf(indicator).Where(reading => reading.AsOf <= day))
        {
            var isLater = last is null || reading.AsOf > last.AsOf || (reading.AsOf == last.AsOf && reading.TakenOn >= last.TakenOn);
            if (isLater && !year.MeasurementsOf(indicator).Any(later => later.AsOf <= day && later.Corrects == reading.TakenOn))
            {
                last = reading;
            }
        }

        return last;
    }

    /// <summary>How far an indicator has come from its baseline to its target, in per cent; null where there is no target.</summary>
    public static decimal? Progress(Indicator indicator, Measurement reading, int year)
    {
        if (indicator.Targets.GetValueOrDefault(year) is not { } target)
        {
            return null;
        }

        var value = reading.Value.Low;
        if (indicator.Direction is Direction.Range or Direction.YesNo)
        {
            return value >= target.Low && value <= target.High ? 100 : 0;
        }

        var start = indicator.Baseline?.Low ?? 0;
        var way = target.Low - start;
        return way == 0 ? Reached(indicator, value, target) ? 100 : 0 : (value - start) / way * 100;
    }

    /// <summary>The rule in words, or null where the year has none.</summary>
    public static string? Rule(YearContent year) => year.Settings.Thresholds is not { } t ? null :
        $"Lo stato segue dalle rilevazioni. Per ogni indicatore si calcola quanta strada è stata fatta dal valore di partenza (zero, se non è indicato) al valore atteso, in per cento; se gli indicatori sono più d'uno, si fa la media. Alla scadenza: {ItalianText.Short(t.Reached)} o più vuol dire raggiunto, {ItalianText.Short(t.Partly)} o più raggiunto in parte, meno non raggiunto. Prima della scadenza: in linea se la strada fatta è almeno il {ItalianText.Short(t.OnTrack)}% di quella che ci si aspetta a quella data, in ritardo se è meno, non avviato se è zero.";

    private static StateMark Judge(decimal progress, DateOnly asOf, DateOnly due, Thresholds thresholds, int year)
    {
        if (progress >= thresholds.Reached)
        {
            return StateMark.Reached;
        }

        if (asOf >= due)
        {
            return progress >= thresholds.Partly ? StateMark.PartlyReached : StateMark.Missed;
        }

        var start = new DateOnly(Math.Min(year, due.Year), 1, 1);
        var elapsed = (decimal)(asOf.DayNumber - start.DayNumber) / Math.Max(1, due.DayNumber - start.DayNumber) * 100;
        return progress <= 0 ? StateMark.NotStarted : progress * 100 >= thresholds.OnTrack * elapsed ? StateMark.OnTrack : StateMark.Late;
    }

    private static bool Reached(Indicator indicator, decimal value, Measure target) =>
        indicator.Direction == Direction.Down ? value <= target.Low : value >= target.Low;
}
