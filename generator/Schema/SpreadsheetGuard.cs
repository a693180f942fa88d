using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// The apostrophe before a text that a spreadsheet would run as a formula or turn into something else (a date, a shorter
/// number): spreadsheets show it and leave the text alone. Giving and taking it are each other's reverse for every text.
/// </summary>
public static partial class SpreadsheetGuard
{
    private const string Month =
        "(gen(naio)?|feb(braio)?|mar(zo)?|apr(ile)?|mag(gio)?|giu(gno)?|lug(lio)?|ago(sto)?|set(tembre)?|ott(obre)?|nov(embre)?|dic(embre)?|jan|may|jun|jul|aug|sep|oct|dec)";

    /// <summary>The text as it is safe in a cell.</summary>
    public static string Give(string text) => IsAtRisk(text.TrimStart('\'')) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Give"/>; one that needs no guard stays as it is.</summary>
    public static string Take(string cell) => cell.StartsWith('\'') && IsAtRisk(cell.TrimStart('\'')) ? cell[1..] : cell;

    private static bool IsAtRisk(string text) =>
        text.Length > 0
        && (
            text[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
            || (Figures().IsMatch(text) && !Plain().IsMatch(text))
            || Words().IsMatch(text)
        );

    // Whatever is only figures and their marks may be read as a date, an hour, a fraction, an amount.
    [GeneratedRegex(@"^[\d.,:/%€-]*\d[\d.,:/%€-]*$|^\d+ \d+/\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    // A short whole number comes back as it went.
    [GeneratedRegex(@"^(0|[1-9]\d{0,10})$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"^(vero|falso|true|false|#.*|\d+([.,]\d+)?e[+-]?\d+|\d{1,4}[-/. ]?" + Month + @"([-/. ]?\d{1,4})?|" + Month + @"[-/. ]?\d{1,4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Words();
}
