using System.Globalization;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Parses dates as clerks write them: 31/12/2011, 31-12-2011, 31.12.2011, or 2011-12-31 (ISO 8601).</summary>
public static class ItalianDates
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>Returns the date, or null if the text is not a date.</summary>
    public static DateOnly? Parse(string written) =>
        DateOnly.TryParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && ContentDays.Holds(day)
            ? day
            : null;
}
