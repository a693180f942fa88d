using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Recognizes the type of a cell's content, independent of its column. Each test applies to the whole cell.</summary>
internal static partial class Shapes
{
    /// <summary>True if the whole text is an e-mail address.</summary>
    public static bool IsMail(string text) => text.Contains('@', StringComparison.Ordinal) && Mail().IsMatch(text);

    /// <summary>True for a telephone number: groups of digits, the first of which begins with 0, 3, 8 or a country prefix.</summary>
    public static bool IsPhone(string text) =>
        text.Length is > 5 and < 24 && Phone().IsMatch(text) && text.Count(char.IsAsciiDigit) is >= 6 and <= 13;

    /// <summary>True if the whole text is a date.</summary>
    public static bool IsDay(string text) => text.Length is >= 8 and <= 10 && Day().IsMatch(text);

    /// <summary>True if the whole text is a number.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>True if the text contains a digit.</summary>
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
