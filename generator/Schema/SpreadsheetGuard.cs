using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// Adds and removes the apostrophe that protects a text in a spreadsheet. Without it, the spreadsheet would run the text as a formula or
/// convert it (to a date, a shorter number). Adding and removing are exact inverses for every text.
/// </summary>
public static partial class SpreadsheetGuard
{
    private const string Month =
        "(gen(naio)?|feb(braio)?|mar(zo)?|apr(ile)?|mag(gio)?|giu(gno)?|lug(lio)?|ago(sto)?|set(tembre)?|ott(obre)?|nov(embre)?|"
        + "dic(embre)?|jan|may|jun|jul|aug|sep|oct|dec)";

    /// <summary>Returns the text protected for a cell.</summary>
    public static string Give(string text) => IsAtRisk(text.TrimStart('\'')) ? "'" + text : text;

    /// <summary>Returns the text as it was before <see cref="Give"/>; unprotected text is unchanged.</summary>
    public static string Take(string cell) => cell.StartsWith('\'') && IsAtRisk(cell.TrimStart('\'')) ? cell[1..] : cell;

    private static bool IsAtRisk(string text) =>
        text.Length > 0
        && (
            text[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
            || (Figures().IsMatch(text) && !Plain().IsMatch(text))
            || Words().IsMatch(text)
        );

    // Text of only digits and their separators may be read as a date, a time, a fraction or an amount.
    [GeneratedRegex(@"^[\d.,:/%€-]*\d[\d.,:/%€-]*$|^\d+ \d+/\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    // A short integer survives the round trip unchanged.
    [GeneratedRegex(@"^(0|[1-9]\d{0,10})$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"^(vero|falso|true|false|#.*|\d+([.,]\d+)?e[+-]?\d+|\d{1,4}[-/. ]?" + Month + @"([-/. ]?\d{1,4})?|" + Month + @"[-/. ]?\d{1,4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Words();
}
