using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Other ways to write the same datum: surname first, a date in digits or words, a telephone number with the country code, an amount as
/// data files and rounded sentences write it. Matches are reported but not redacted, since they may be something else.
/// </summary>
internal static partial class PossibleVariants
{
    private const string Country = "39";
    private const int LongestName = 4;

    // Digits of a national number with its area code, or of a mobile number.
    private const int Shortest = 8;
    private const int Longest = 11;

    private const decimal Million = 1_000_000;

    // Smaller amounts look like years and quantities.
    private const decimal LeastAmount = 10_000;

    /// <summary>Returns the variants; empty for most data.</summary>
    public static IReadOnlyList<string> Of(string datum)
    {
        var written = datum.Trim();
        return DayOf(written) is { } day ? DaysLike(day)
            : NumberOf(written) is { } number ? [.. NumbersLike(number), .. AmountsLike(written)]
            : AmountsLike(written) is { Count: > 0 } amounts ? amounts
            : OfName(written);
    }

    /// <summary>Returns the variants of a personal name.</summary>
    public static IReadOnlyList<string> OfName(string datum)
    {
        var words = datum.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            words.Length is < 2 or > LongestName
            || !words.All(word => word.Any(char.IsLetter) && !word.Any(char.IsDigit) && !word.Contains('@', StringComparison.Ordinal))
            ? []
            : [.. Enumerable.Range(1, words.Length - 1).Select(first => string.Join(' ', [.. words[first..], .. words[..first]]))];
    }

    private static DateOnly? DayOf(string datum)
    {
        var match = InWords().Match(datum);
        if (match.Success && int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture) is var day)
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            return Enumerable
                .Range(1, 12)
                .Where(month => year > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                .Select(month => (DateOnly?)new DateOnly(year, month, day))
                .FirstOrDefault(date =>
                    ItalianText.Day(date!.Value).Split(' ')[1].Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase)
                );
        }

        return DateOnly.TryParseExact(
            datum,
            ["yyyy-M-d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;
    }

    // Patterns ignore punctuation between digits and the ordinal mark of the first of a month.
    private static IReadOnlyList<string> DaysLike(DateOnly day) =>
        [
            ItalianText.Iso(day),
            ItalianText.Day(day),
            ItalianText.Day(day).Replace("º", "", StringComparison.Ordinal),
            day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            day.ToString("d/M/yyyy", CultureInfo.InvariantCulture),
        ];

    private static string? NumberOf(string datum)
    {
        if (!Dialled().IsMatch(datum))
        {
            return null;
        }

        var digits = string.Concat(datum.Where(char.IsAsciiDigit));
        var national =
            digits.StartsWith("00" + Country, StringComparison.Ordinal) ? digits[4..]
            : datum.StartsWith('+') && digits.StartsWith(Country, StringComparison.Ordinal) ? digits[2..]
            : digits;
        return national.Length is >= Shortest and <= Longest && national[0] is '0' or '3' ? national : null;
    }

    // Digits are matched one by one, with any separator between them.
    private static IReadOnlyList<string> NumbersLike(string national) =>
        [.. new[] { "", Country, "00" + Country }.Select(code => string.Join(' ', (code + national).ToCharArray()))];

    // As in data files, without cents, and as sentences round it: «113,0 milioni», or only «113,0» before «dei 114,6 milioni».
    private static IReadOnlyList<string> AmountsLike(string datum)
    {
        if (
            !Amount().IsMatch(datum)
            || ItalianText.NumberOf(string.Concat(datum.Where(letter => char.IsAsciiDigit(letter) || letter == ','))) is not { } value
            || value < LeastAmount
        )
        {
            return [];
        }

        var whole = decimal.Round(value);
        var millions = ItalianText.Number(decimal.Round(value / Million, 1, MidpointRounding.AwayFromZero) + 0.0m);
        return
        [
            .. new[]
            {
                value.ToString("0.##", CultureInfo.InvariantCulture),
                ItalianText.Number(value),
                whole.ToString("0", CultureInfo.InvariantCulture),
                ItalianText.Number(whole),
            },
            .. value < Million ? [] : new[] { millions, $"{millions} milioni", $"{millions.Split(',')[0]} milioni" }.Where(IsRounded),
        ];

        // «112 milioni» for 112,9 would be another amount.
        bool IsRounded(string text) => text.Contains(',', StringComparison.Ordinal) || millions.EndsWith(",0", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(€\s*)?[1-9][0-9]*(\.[0-9]{3})*(,[0-9]{1,2})?(\s*(€|euro))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})[º°]? (?<month>\p{L}+) (?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^\+?[\d\s./()-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Dialled();
}
