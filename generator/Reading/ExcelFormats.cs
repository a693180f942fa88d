using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>What the numbers of an <c>.xlsx</c> mean: its cells hold plain numbers, and only their format says day or percentage.</summary>
/// <param name="codes">The format of each style.</param>
/// <param name="isFrom1904">True where days are counted from 1904, as on old Macs.</param>
internal sealed partial class ExcelFormats(IReadOnlyList<string> codes, bool isFrom1904)
{
    /// <summary>The formats of a workbook.</summary>
    public static ExcelFormats Of(WorkbookPart book)
    {
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var own = sheet?.NumberingFormats?.Elements<NumberingFormat>().Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value).ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "") ?? [];
        var codes = sheet?.CellFormats?.Elements<CellFormat>().Select(style => style.NumberFormatId?.Value ?? 0)
            .Select(id => own.GetValueOrDefault(id) ?? BuiltIn(id)).ToArray() ?? [];
        return new ExcelFormats(codes, book.Workbook?.WorkbookProperties?.Date1904?.Value == true);
    }

    /// <summary>A number as a clerk would write what the cell shows.</summary>
    public string Show(double number, uint style)
    {
        var code = style < codes.Count ? Literal().Replace(codes[(int)style], "") : "";
        var days = number + (isFrom1904 ? 1462 : 0);
        return days is >= 1 and < 2_958_466 && DayMark().IsMatch(code)
            ? WorkbookCells.Day(DateTime.FromOADate(days))
            : WorkbookCells.Number(number, code.Contains('%', StringComparison.Ordinal));
    }

    // ECMA-376, part 1, 18.8.30; 27–36 and 50–58 are days in East Asian editions.
    private static string BuiltIn(uint id) => id switch
    {
        9 or 10 => "0%",
        >= 14 and <= 17 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => "dd/mm/yyyy",
        _ => "",
    };

    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    // Days and years: «gg» and «aa» are theirs in formats that Italian editions have written. Hours and minutes alone are no day.
    [GeneratedRegex("[dy]|mmm|gg|aa", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMark();
}
