using System.Globalization;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Days as a call says them.</summary>
internal static class CallDays
{
    /// <summary>The day; null where it is none, or not said.</summary>
    public static DateOnly? Of(string? written) => Parsed(written) is { } day && ContentDays.Holds(day) ? day : null;

    /// <summary>Why something that was said is no day, or null.</summary>
    public static string? WhyNone(string? written) =>
        written is null || Of(written) is not null ? null
        : Parsed(written) is null ? $"«{written}» non è una data: scrivila come 2011-12-31"
        : $"«{written}» non va: scrivi una data dal {ContentDays.First} al {ContentDays.Last}";

    /// <summary>
    /// Why a day cannot be that of a line of the register, or null. After a day that is still to come no line of today could follow, and
    /// none is ever taken back.
    /// </summary>
    public static string? WhyNotToBeNoted(string? written) =>
        WhyNone(written)
        ?? (
            Of(written) > TermVerbs.ByTheClock()
                ? $"«{written}» deve ancora venire: scrivi con --giorno la data di oggi o una di prima"
                : null
        );

    private static DateOnly? Parsed(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
