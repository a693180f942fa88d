using System.Globalization;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The date from SOURCE_DATE_EPOCH, the convention of reproducible builds: seconds since 1970, UTC.</summary>
public static class SourceDate
{
    /// <summary>The variable's name.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    private const long EndOf9999 = 253_402_300_800;

    /// <summary>The value of the variable, or null.</summary>
    public static string? Written => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } written ? written : null;

    /// <summary>Returns the date (ISO 8601), or null if the value is not a number of seconds.</summary>
    public static string? DayOf(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < EndOf9999
            ? DateTimeOffset.FromUnixTimeSeconds(count).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
