using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>What a cell looks like, whatever its column says. Each looks at the whole cell.</summary>
internal static partial class Shapes
{
    /// <summary>True for an e-mail address and nothing else.</summary>
    public static bool IsMail(string text) => text.Contains('@', StringComparison.Ordinal) && Mail().IsMatch(text);

    /// <summary>True for a telephone number: digits in groups, the first of them beginning with 0, 3, 8 or a prefix of a country.</summary>
    public static bool IsPhone(string text) =>
        text.Length is > 5 and < 24 && Phone().IsMatch(text) && text.Count(char.IsAsciiDigit) is >= 6 and <= 13;

    /// <summary>True for a day and nothing else.</summary>
    public static bool IsDay(string text) => text.Length is >= 8 and <= 10 && Day().IsMatch(text);

    /// <summary>True for a number and nothing else.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>True where there is a digit.</summary>
    public static bool HasDigit(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    [GeneratedRegex(@"^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^(\+\d{1,3}[ ./-]?)?[038]\d{1,4}[ ./-]?\d[\d ./-]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^-?\d[\d.,]*%?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
