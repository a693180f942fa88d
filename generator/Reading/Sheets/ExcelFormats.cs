using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Interprets the numbers of an <c>.xlsx</c>: cells contain plain numbers, and only their format marks dates or percentages.
/// </summary>
/// <param name="codes">The format code of each style.</param>
/// <param name="isFrom1904">True if dates are counted from 1904, as on old Macs.</param>
internal sealed partial class ExcelFormats(IReadOnlyList<string> codes, bool isFrom1904)
{
    /// <summary>Returns the formats of a workbook.</summary>
    public static ExcelFormats Of(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var own = sheet
            ?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "")
            ?? [];
        var codes = sheet
            ?.CellFormats?.Elements<CellFormat>()
            .Select(style => style.NumberFormatId?.Value ?? 0)
            .Select(id => own.GetValueOrDefault(id) ?? BuiltIn(id))
            .ToArray()
            ?? [];
        return new ExcelFormats(codes, book.Workbook?.WorkbookProperties?.Date1904?.Value == true);
    }

    /// <summary>Formats a number the way a clerk would type the displayed value.</summary>
    public string Show(double number, uint style)
    {
        var code = style < codes.Count ? Literal().Replace(codes[(int)style], "") : "";
        var raw = style < codes.Count ? Quoted().Replace(codes[(int)style], "") : "";
        var days = number + (isFrom1904 ? 1462 : 0);
        return days is >= 1 and < 2_958_466 && DayMark().IsMatch(code) ? WorkbookCells.Day(DateTime.FromOADate(days))
            : !DayMark().IsMatch(code) && TimeMark().IsMatch(raw) && Math.Abs(number) < 1_000_000 ? Time(number, raw)
            : WorkbookCells.Number(number, code.Contains('%', StringComparison.Ordinal));
    }

    // As displayed: [h] continues beyond 24 hours, h restarts; seconds are shown only with s.
    private static string Time(double days, string code)
    {
        var seconds = (long)Math.Round(Math.Abs(days) * 86_400);
        var minutes = seconds / 60;
        var sign = days < 0 ? "-" : "";
        var hasSeconds = code.Contains('s', StringComparison.OrdinalIgnoreCase);
        if (!code.Contains('h', StringComparison.OrdinalIgnoreCase))
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{sign}{(code.Contains("[m", StringComparison.OrdinalIgnoreCase) ? minutes : minutes % 60):00}:{seconds % 60:00}"
            );
        }

        var hours = code.Contains("[h", StringComparison.OrdinalIgnoreCase) ? minutes / 60 : minutes / 60 % 24;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{hours}:{minutes % 60:00}")
            + (hasSeconds ? string.Create(CultureInfo.InvariantCulture, $":{seconds % 60:00}") : "");
    }

    // ECMA-376, part 1, 18.8.30; 27–36 and 50–58 are dates in East Asian editions.
    private static string BuiltIn(uint id) =>
        id switch
        {
            9 or 10 => "0%",
            18 or 20 => "h:mm",
            19 or 21 => "h:mm:ss",
            45 or 47 => "mm:ss",
            46 => "[h]:mm:ss",
            >= 14 and <= 17 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => "dd/mm/yyyy",
            _ => "",
        };

    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // Hours, or minutes and seconds; in brackets they count beyond their range. «[Red]» and «General» do not match.
    [GeneratedRegex(@"\[(h+|m+|s+)\]|(?<![A-Za-z])(h{1,2}|m{1,2}:s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeMark();

    // Days and years; formats written by Italian editions use «gg» and «aa». Hours and minutes alone are not a date.
    [GeneratedRegex("[dy]|mmm|gg|aa", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMark();
}
