using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The state of an objective as known on a date: its indicators' states, combined by the rule that <see cref="StateRule"/> prints.
/// </summary>
public static class ObjectiveStates
{
    /// <summary>Returns the latest known state; without any reading, the known outcome.</summary>
    public static StateMark Last(YearLinks year, Objective objective) => On(year, objective, DateOnly.MaxValue);

    /// <summary>Returns the reference dates of the readings, oldest first.</summary>
    public static IReadOnlyList<DateOnly> Days(YearLinks year, Objective objective) =>
        [.. year.IndicatorsOf(objective).SelectMany(year.MeasurementsOf).Select(reading => reading.AsOf).Distinct().Order()];

    /// <summary>Returns the due date of the objective; by default the last day of the year.</summary>
    public static DateOnly DueOf(YearLinks year, Objective objective) => objective.Due ?? new DateOnly(year.Year, 12, 31);

    /// <summary>Returns the state as known on a day.</summary>
    public static StateMark On(YearLinks year, Objective objective, DateOnly day)
    {
        var due = DueOf(year, objective);
        var states = new List<StateMark>();
        var isRead = false;
        foreach (var indicator in year.IndicatorsOf(objective))
        {
            if (LastReading(year, indicator, day) is { } reading)
            {
                isRead = true;
                states.Add(IndicatorVerdicts.Of(indicator, reading, due, year.Year, year.Content.Settings.Thresholds).State);
            }
        }

        return !isRead && objective.Type == ObjectiveType.Commitment ? StateMark.OutcomeUnknown : Join(states);
    }

    /// <summary>Combines the states of several indicators. Indicators without an expected value do not count.</summary>
    public static StateMark Join(IEnumerable<StateMark> states)
    {
        var known = states.Where(state => state != StateMark.NotMeasured).ToHashSet();
        if (known.Count == 0)
        {
            return StateMark.NotMeasured;
        }

        if (known.Count == 1)
        {
            return known.First();
        }

        if (known.All(IsFinal))
        {
            return StateMark.PartlyReached;
        }

        // One open indicator keeps the whole open. Indicators reached early count as on time, unreachable ones as late.
        if (known.Any(state => state is StateMark.Late or StateMark.NotStarted or StateMark.PartlyReached or StateMark.Missed))
        {
            return StateMark.Late;
        }

        return known.Contains(StateMark.NotYetReached) ? StateMark.NotYetReached : StateMark.OnTrack;
    }

    /// <summary>Returns the reading as known on a day: the last one without a later correction, or null.</summary>
    public static Measurement? LastReading(YearLinks year, Indicator indicator, DateOnly day)
    {
        Measurement? last = null;
        var known = year.MeasurementsOf(indicator).Where(reading => reading.AsOf <= day).ToArray();
        foreach (var reading in known)
        {
            var isLater = last is null || reading.AsOf > last.AsOf || (reading.AsOf == last.AsOf && reading.TakenOn >= last.TakenOn);
            if (isLater && !reading.IsCorrectedIn(known))
            {
                last = reading;
            }
        }

        return last;
    }

    private static bool IsFinal(StateMark state) => state is StateMark.Reached or StateMark.PartlyReached or StateMark.Missed;
}
