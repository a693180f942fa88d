using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Cleans cells of what spreadsheets, web pages and word processors leave in them: invisible characters and damaged values.
/// </summary>
public static partial class CellText
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\u00A0', '\u202F', '\u2009', '\u2007', '\u3000'];

    /// <summary>
    /// Returns the text trimmed, without invisible characters, and without the apostrophe that only protects it from a spreadsheet.
    /// </summary>
    public static string Clean(string written)
    {
        var text = Unseen().IsMatch(written) ? Unseen().Replace(written, "") : written;
        return SpreadsheetGuard.Take(text.Trim(Blanks));
    }

    /// <summary>Cleans the name of a row or column as <see cref="Clean"/> does, and replaces special spaces with plain spaces.</summary>
    public static string CleanName(string written) => OtherSpaces().Replace(Clean(written), " ");

    /// <summary>Replaces tabs and line breaks with spaces.</summary>
    public static string OneLine(string text) => text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0 ? text : Breaks().Replace(text, " ");

    /// <summary>
    /// True for a formula in place of its result. Protected text that only looks like a formula begins with an apostrophe.
    /// </summary>
    public static bool IsFormula(string written) => written.Length > 2 && Formula().IsMatch(written);

    /// <summary>Returns the damage that a spreadsheet did to the cell, or null. Message argument: the text.</summary>
    public static Problem? DamageOf(FieldType type, string text) =>
        Lost().IsMatch(text) ? Problems.CellDamaged
        : type == FieldType.Code && Logical().IsMatch(text) ? Problems.CodeIsLogical
        : type is FieldType.Number or FieldType.Whole or FieldType.Percent or FieldType.Degrees
        && (IsMonth(text) || WholeDate().IsMatch(text))
            ? Problems.NumberIsDate
        : null;

    /// <summary>True for a date, full or of two parts, which spreadsheets make out of codes.</summary>
    public static bool IsDate(string text) => IsMonth(text) || DateParts().IsMatch(text);

    /// <summary>
    /// True for a date with an abbreviated month (<c>mar-11</c>, <c>05-set</c>): spreadsheets write this form, clerks do not.
    /// </summary>
    public static bool IsMonth(string text) => MonthName().IsMatch(text);

    // A function call, or a cell reference to another sheet.
    [GeneratedRegex(@"^\s*=\s*[+-]?(\p{L}[\p{L}.]*\(|('?[\w ]+'?!)?\$?[A-Za-z]{1,3}\$?[0-9]+\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    // Soft hyphen, zero-width space, word joiner, directional marks, byte order marks inside the text.
    [GeneratedRegex(@"[\u00AD\u200B\u2060\u200E\u200F\uFEFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\u00A0\u202F\u2009\u2007\u3000]", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSpaces();

    [GeneratedRegex(@" *[\t\r\n][\t\r\n ]*", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex(
        @"^(#{3,}|"
            + @"#(RIF!|REF!|N/D|N/A|VALORE!|VALUE!|NOME\?|NAME\?|DIV/0!|NUM!|NULLO!|NULL!|ESPANSIONE!|SPILL!|CALC!|CAMPO!|FIELD!)|"
            + @"Err:\d{3}|\d+([.,]\d+)?E[+-]\d+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Lost();

    [GeneratedRegex(@"^(vero|falso|true|false)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Logical();

    private const string Months = "(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec)";

    [GeneratedRegex(
        @"^((\d{1,2}[-/.])?" + Months + @"[-/.]\d{2,4}|\d{1,2}[-/.]" + Months + ")$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex MonthName();

    [GeneratedRegex(@"^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateParts();

    [GeneratedRegex(@"^(\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d{2}-\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeDate();
}
