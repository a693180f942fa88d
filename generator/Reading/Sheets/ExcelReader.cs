using System.Globalization;
using System.Xml;
using Cremona.Transparency.Generator.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the sheets of an <c>.xlsx</c> (ECMA-376): only the results of formulas, never the formulas.</summary>
internal static class ExcelReader
{
    /// <summary>Returns all sheets in order. Throws the library's own exceptions if the file is not a workbook.</summary>
    public static IReadOnlyList<WorkbookCells> Read(Stream stream, int mostCharacters)
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = mostCharacters });
        var book = document.WorkbookPart ?? throw new InvalidDataException("senza cartella di lavoro");
        var styles = ExcelFormats.Of(book);
        var words = ReadWords(book.SharedStringTablePart);
        var sheets = new List<WorkbookCells>();
        foreach (var sheet in book.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? [])
        {
            var cells = new WorkbookCells(sheet.Name?.Value ?? "", sheet.State?.Value is { } state && state != SheetStateValues.Visible);
            if (sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart part)
            {
                ReadCells(part, cells, words, styles);
            }

            sheets.Add(cells);
        }

        return sheets;
    }

    private static List<string> ReadWords(SharedStringTablePart? part)
    {
        var words = new List<string>();
        using var reader = part is null ? null : OpenXmlReader.Create(part);
        while (reader?.Read() == true)
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                words.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
            }
        }

        return words;
    }

    private static void ReadCells(WorksheetPart part, WorkbookCells cells, List<string> words, ExcelFormats formats)
    {
        using var reader = OpenXmlReader.Create(part);
        var (row, column) = (-1, -1);
        while (!cells.IsTooBig && reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var number = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
                (row, column) = (number is null ? row + 1 : int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) - 1, -1);
            }
            else if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
            {
                var cell = (Cell)reader.LoadCurrentElement()!;
                column = cell.CellReference?.Value is { } name ? ColumnOf(name) : column + 1;
                ReadCell(cell, row, column, cells, words, formats);
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement)
            {
                var range = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "ref").Value ?? "";
                cells.Faults.Add((0, 0, Problems.CellsMerged, range));
            }
        }
    }

    private static void ReadCell(Cell cell, int row, int column, WorkbookCells cells, List<string> words, ExcelFormats formats)
    {
        var text = cell.CellValue?.Text ?? "";
        // An empty result is valid only for a formula of type text. Programs that write formulas without calculating leave the result out
        // or empty.
        if (cell.CellFormula is not null && (cell.CellValue is null || (text.Length == 0 && cell.DataType?.Value != CellValues.String)))
        {
            cells.Faults.Add((row, column, Problems.FormulaWithoutValue, ""));
        }

        var type = cell.DataType?.Value ?? CellValues.Number;
        var shown =
            type == CellValues.SharedString ? words[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)]
            : type == CellValues.InlineString
                ? cell.InlineString is { } inline ? TextOf(inline)
                    : ""
            : type == CellValues.Boolean ? WorkbookCells.Logical(text is "1" or "true")
            : type == CellValues.Number && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? formats.Show(number, cell.StyleIndex?.Value ?? 0)
            : type == CellValues.Date && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? WorkbookCells.Day(day)
            : type == CellValues.String ? Decoded(text)
            : text;
        cells.Put(row, column, shown);
    }

    // Rich text consists of runs with one text each; the phonetic guides of East Asian scripts are excluded.
    private static string TextOf(OpenXmlElement item) =>
        Decoded(string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

    // Characters that XML cannot contain are escaped by number, _x000D_ (ECMA-376, part 1, 22.9.2.19).
    private static string Decoded(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? (XmlConvert.DecodeName(text) ?? text).ReplaceLineEndings("\n") : text;

    // "BC12" → 54.
    private static int ColumnOf(string name)
    {
        var column = 0;
        foreach (var letter in name.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column - 1;
    }
}
