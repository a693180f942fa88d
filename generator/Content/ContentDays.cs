namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// The range of valid dates in the content, on the command line and in the register. Rejects typos such as year 20111, which would
/// create an endless term or a date that no later date can follow.
/// </summary>
public static class ContentDays
{
    /// <summary>The first valid year.</summary>
    public const int First = 1000;

    /// <summary>The last valid year.</summary>
    public const int Last = 2999;

    /// <summary>True for a date in the valid range.</summary>
    public static bool Holds(DateOnly day) => day.Year is >= First and <= Last;
}
