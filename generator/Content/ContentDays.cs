namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// Which days anybody may write, in the content, in a call or in the register: a slip of a digit must not become a term that never ends,
/// nor a day after which no other comes.
/// </summary>
public static class ContentDays
{
    /// <summary>The first year.</summary>
    public const int First = 1000;

    /// <summary>The last year.</summary>
    public const int Last = 2999;

    /// <summary>True for a day that may be written.</summary>
    public static bool Holds(DateOnly day) => day.Year is >= First and <= Last;
}
