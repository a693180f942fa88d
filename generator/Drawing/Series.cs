using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>An indicator over time: what was measured, and what each year's plan expected.</summary>
/// <param name="Id">The id of its drawing.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Direction">The direction in which it improves.</param>
/// <param name="Years">The years without gaps, oldest first.</param>
public sealed record Series(string Id, string Name, Direction Direction, IReadOnlyList<SeriesYear> Years)
{
    /// <summary>The unit (<c>%</c>, <c>giorni</c>), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>True if values accumulate since the year began, so that each year starts from zero.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>True if the values are percentages, by their unit or as they are written.</summary>
    public bool IsPercent =>
        Unit == "%" || Years.Any(year => year.Readings.Select(reading => reading.Value).Append(year.Target).Any(IsWrittenAsPercent));

    /// <summary>True if at least one reading is valid, so that there is something to draw.</summary>
    public bool HasReadings => Years.Any(year => year.Readings.Any(reading => !reading.IsSuperseded));

    /// <summary>Returns the years with the definition of a year, up to it.</summary>
    public IEnumerable<SeriesYear> RunOf(SeriesYear year)
    {
        var until = Years.TakeWhile(known => known.Year <= year.Year).ToList();
        return until.Skip(Math.Max(0, until.FindLastIndex(known => known.IsRedefined)));
    }

    private static bool IsWrittenAsPercent(Measure? value) => value?.Written.EndsWith('%') == true;
}

/// <summary>A year of an indicator.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Readings">The readings in order of time.</param>
public sealed record SeriesYear(int Year, IReadOnlyList<SeriesReading> Readings)
{
    /// <summary>The expected value, or null.</summary>
    public Measure? Target { get; init; }

    /// <summary>The baseline that the year's plan gives, or null.</summary>
    public Measure? Baseline { get; init; }

    /// <summary>True if the indicator measures something else than in the year before.</summary>
    public bool IsRedefined { get; init; }
}

/// <summary>A measured value.</summary>
/// <param name="AsOf">The day that the value refers to.</param>
/// <param name="Value">The value.</param>
/// <param name="IsSuperseded">True if a later reading corrects it.</param>
public sealed record SeriesReading(DateOnly AsOf, Measure Value, bool IsSuperseded)
{
    /// <summary>False if only the year is known; <see cref="AsOf"/> is then its last day.</summary>
    public bool IsDayKnown { get; init; } = true;
}
