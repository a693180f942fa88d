using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>
/// Writes a table as <c>.xlsx</c> (ECMA-376). Every text cell has the format «Testo», so that spreadsheets do not convert it.
/// </summary>
public static class WorkbookFile
{
    private const uint AsText = 1;

    /// <summary>Returns the bytes of a workbook with one sheet; a cell is a <see cref="decimal"/> or text.</summary>
    public static byte[] Write(string sheetName, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            var part = book.AddNewPart<WorksheetPart>();
            var lines = rows.Select(row => Line(row)).Prepend(Line(headers));
            part.Worksheet = new Worksheet(
                new Columns(
                    new Column
                    {
                        Min = 1,
                        Max = (uint)Math.Max(headers.Count, 1),
                        Width = 24,
                        CustomWidth = true,
                        Style = AsText,
                    }
                ),
                new SheetData(lines)
            );
            book.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = NameOf(sheetName),
                        SheetId = 1,
                        Id = book.GetIdOfPart(part),
                    }
                )
            );
        }

        return stream.ToArray();
    }

    private static Row Line(IEnumerable<object?> cells) =>
        new(
            cells.Select(cell =>
                cell switch
                {
                    decimal number => new Cell
                    {
                        CellValue = new CellValue(number),
                        DataType = CellValues.Number,
                        StyleIndex = 0,
                    },
                    _ => new Cell
                    {
                        InlineString = new InlineString(new Text(cell as string ?? "") { Space = SpaceProcessingModeValues.Preserve }),
                        DataType = CellValues.InlineString,
                        StyleIndex = AsText,
                    },
                }
            )
        );

    // Format 49 is «@», the text format in every language edition.
    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font()),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true })
        );

    // Excel allows at most thirty-one characters.
    private static string NameOf(string name) => name.Length > 31 ? name[..31] : name;
}
