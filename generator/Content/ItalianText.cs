using System.Globalization;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Formats numbers and dates in Italian, with built-in rules that do not depend on the machine's culture.</summary>
public static class ItalianText
{
    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "−",
    };

    private static readonly string[] Months =
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ];

    /// <summary>Formats a number with all its decimals (<c>1.234,50</c>).</summary>
    public static string Number(decimal number) => number.ToString("N" + number.Scale, Numbers);

    /// <summary>Reads a number as <see cref="Number"/> formats it, also with a hyphen as its sign; null for other texts.</summary>
    public static decimal? NumberOf(string written) =>
        decimal.TryParse(written.Replace('-', '−'), NumberStyles.Number, Numbers, out var number) ? number : null;

    /// <summary>Formats a number without trailing zero decimals.</summary>
    public static string Short(decimal number) => Number(number / 1.0000000000000000000000000000m);

    /// <summary>Formats a number with its sign, including the plus sign.</summary>
    public static string Signed(decimal number) => (number > 0 ? "+" : "") + Short(number);

    /// <summary>Formats a date (<c>31 maggio 2011</c>, <c>1º giugno 2011</c>).</summary>
    public static string Day(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(day.Day == 1 ? "1º" : day.Day.ToString(CultureInfo.InvariantCulture))} {Months[day.Month - 1]} {day.Year}"
        );

    /// <summary>Formats a date as ISO 8601.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Formats a count: "1 obiettivo", "3 obiettivi".</summary>
    public static string Count(int count, string one, string many) => string.Create(Numbers, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>Returns words with a capital initial.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Returns a name in quotation marks; its own become marks of the second level.</summary>
    public static string Quoted(string name) => $"«{name.Replace('«', '“').Replace('»', '”')}»";

    /// <summary>Joins words as in a sentence: "a, b e c".</summary>
    public static string And(IReadOnlyList<string> words) => Joined(words, "e");

    /// <summary>Joins alternatives as in a sentence: "a, b o c".</summary>
    public static string Or(IReadOnlyList<string> words) => Joined(words, "o");

    private static string Joined(IReadOnlyList<string> words, string conjunction) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {conjunction} {words[^1]}";
}
