using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>
/// Parses telephone numbers as offices write them: with or without country prefix, several in a cell, alternative last digits after a
/// slash, an extension.
/// </summary>
internal static partial class PhoneNumbers
{
    // Length of an Italian number, prefix included (ITU-T E.164 allows other countries 15 digits); short public numbers begin with 1.
    private const int Shortest = 6;
    private const int Longest = 11;
    private const int LongestAbroad = 15;

    /// <summary>
    /// Returns the digit count of a number that is too short or too long. Returns null if at least one number of the cell is valid, or if
    /// the cell contains none.
    /// </summary>
    public static int? OddLength(string written)
    {
        var outside = Extension().Replace(written, " ");
        int? odd = null;
        foreach (Match part in Parts().Matches(outside))
        {
            var digits = part.Value.Count(char.IsAsciiDigit);
            if (CanBeDialled(part.Value))
            {
                return null;
            }

            odd ??= digits;
        }

        return odd;
    }

    // Checks the first number of a run: «0372/407269» is one number, «0372 407269/70» are two.
    private static bool CanBeDialled(string part)
    {
        var (isItalian, isAbroad) = (ItalianPrefix().Match(part), part.TrimStart() is ['+', ..] or ['0', '0', ..]);
        var rest = isItalian.Success ? part[isItalian.Length..] : part;
        var digits = "";
        foreach (var group in rest.Split('/', '-', '–'))
        {
            digits += string.Concat(group.Where(char.IsAsciiDigit));
            if (digits.Length >= Shortest)
            {
                break;
            }
        }

        return digits.Length < Shortest
            ? digits.Length > 2 && digits[0] == '1'
            : digits.Length <= (isAbroad && !isItalian.Success ? LongestAbroad : Longest) || IsSeveral(rest);
    }

    // Two consecutive numbers, separated by a space.
    private static bool IsSeveral(string rest)
    {
        var groups = rest.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(1, Math.Max(groups.Length - 1, 0))
            .Any(at =>
                groups[at][0] is '0' or '3' or '8' or '+'
                && Digits(groups[..at]) is >= Shortest and <= Longest
                && Digits(groups[at..]) >= Shortest
            );
    }

    private static int Digits(IEnumerable<string> groups) => groups.Sum(group => group.Count(char.IsAsciiDigit));

    [GeneratedRegex(@"\b(?:interni|interno|int|ext)\b[ .:]*\d[\d /-]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    // Letters, commas and bars separate numbers; brackets, dots and spaces do not.
    [GeneratedRegex(@"[+\d(][\d ./()\u00A0–-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^[ (]*(?:\+|00)[ ]?39[ )]*", RegexOptions.CultureInvariant)]
    private static partial Regex ItalianPrefix();
}
