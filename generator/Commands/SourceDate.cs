using System.Globalization;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The date that the environment gives, by the convention of reproducible builds: seconds since 1970, UTC.</summary>
public static class SourceDate
{
    /// <summary>The variable's name.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    private const long EndOf9999 = 253_402_300_800;

    /// <summary>What stands in the variable, or null.</summary>
    public static string? Written => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } written ? written : null;

    /// <summary>The day (ISO 8601), or null where the seconds are none.</summary>
    public static string? DayOf(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < EndOf9999
            ? DateTimeOffset.FromUnixTimeSeconds(count).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
