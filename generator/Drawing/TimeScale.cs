namespace Cremona.Transparency.Generator.Drawing;

/// <summary>Maps days to widths, from the beginning of the first year to the end of the last.</summary>
/// <param name="first">The first year.</param>
/// <param name="last">The last year.</param>
public sealed class TimeScale(int first, int last)
{
    private const int DaysOfYear = 365;

    /// <summary>Returns the position of a day, in per cent from the left. All years have the same width.</summary>
    public double Of(DateOnly day) => Start(day.Year) + (Width * Math.Min(day.DayOfYear, DaysOfYear) / DaysOfYear);

    /// <summary>Returns the position at which a year begins.</summary>
    public double Start(int year) => Width * (year - first);

    private double Width => 100.0 / (last - first + 1);
}
