using System.Globalization;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Dates in command-line options.</summary>
internal static class OptionDates
{
    /// <summary>Returns the date; null if the option is missing or is not a date.</summary>
    public static DateOnly? Of(string? written) => Parsed(written) is { } day && ContentDays.Holds(day) ? day : null;

    /// <summary>Returns why a text is not a date, or null.</summary>
    public static string? FindError(string? written) =>
        written is null || Of(written) is not null ? null
        : Parsed(written) is null ? $"«{written}» non è una data: scrivila come 2011-12-31"
        : $"«{written}» non va: scrivi una data dal {ContentDays.First} al {ContentDays.Last}";

    /// <summary>The year of a portal that is made without words.</summary>
    public static int ThisYear => Today.FromClock().Year;

    /// <summary>Returns the date for a register entry: the given one, or else today.</summary>
    public static DateOnly ForRegister(string? written) => Of(written) ?? Today.FromClock();

    /// <summary>
    /// Returns why a date is invalid for a register entry, or null. After an entry with a future date no entry of today could follow, and
    /// the register is append-only.
    /// </summary>
    public static string? FindRegisterDateError(string? written) =>
        FindError(written)
        ?? (Of(written) > Today.FromClock() ? $"«{written}» deve ancora venire: scrivi con --giorno la data di oggi o una di prima" : null);

    private static DateOnly? Parsed(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
