using System.Globalization;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>A band of ages, in whole years, both ends included.</summary>
/// <param name="Low">The youngest age, or null for no limit.</param>
/// <param name="High">The oldest age, or null for no limit.</param>
internal sealed partial record AgeBand(int? Low, int? High)
{
    /// <summary>The band in a sentence: «da 41 a 50 anni», «fino a 29 anni», «da 61 anni in su».</summary>
    public string Spoken =>
        (Low, High) switch
        {
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"da {low} a {high} anni"),
            (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"fino a {high} anni"),
            _ => string.Create(CultureInfo.InvariantCulture, $"da {Low} anni in su"),
        };

    /// <summary>
    /// Parses <c>41 - 50</c>, <c>&lt; 30</c>, <c>fino a 30</c>, <c>&gt; 60</c>, <c>oltre 60</c>, <c>60 e oltre</c>; otherwise null.
    /// </summary>
    public static AgeBand? Parse(string written) =>
        Between().Match(written) is { Success: true } between ? Ordered(Number(between, "low"), Number(between, "high"))
        : Below().Match(written) is { Success: true } below ? new AgeBand(null, Number(below, "age") - (IsStrict(below) ? 1 : 0))
        : Above().Match(written) is { Success: true } above ? new AgeBand(Number(above, "age") + (IsStrict(above) ? 1 : 0), null)
        : OrMore().Match(written) is { Success: true } more ? new AgeBand(Number(more, "age"), null)
        : null;

    private static AgeBand? Ordered(int low, int high) => low <= high ? new AgeBand(low, high) : null;

    // «fino a 30» includes 30, «meno di 30» does not; «oltre 60» excludes 60, «da 60» does not.
    private static bool IsStrict(Match match) =>
        match.Groups["sign"].Value.ToLowerInvariant() is "<" or "meno di" or "sotto i" or ">" or "oltre" or "oltre i" or "più di";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(da\s+)?(?<low>\d{1,3})\s*([-–]|a)\s*(?<high>\d{1,3})(\s+anni)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*(?<sign><=|≤|<|fino a|meno di|sotto i)\s*(?<age>\d{1,3})(\s+anni)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Below();

    [GeneratedRegex(@"^\s*(?<sign>>=|≥|>|oltre i|oltre|più di|da)\s*(?<age>\d{1,3})(\s+anni)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Above();

    [GeneratedRegex(@"^\s*(?<age>\d{1,3})(\s+anni)?\s*(e oltre|e più|o più|\+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OrMore();
}
