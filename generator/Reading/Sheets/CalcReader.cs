using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Reads the sheets of an <c>.ods</c> (OpenDocument 1.3, part 3). No suitable library exists, and only a small part of the format is
/// needed.
/// </summary>
internal static class CalcReader
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private const string Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Returns all sheets in order. Throws .NET's own exceptions if the file is not a workbook.</summary>
    public static IReadOnlyList<WorkbookCells> Read(Stream stream, int mostCharacters)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        using var content = (archive.GetEntry("content.xml") ?? throw new InvalidDataException("senza contenuto")).Open();
        using var xml = XmlReader.Create(
            content,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = mostCharacters,
            }
        );
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var sheets = new List<WorkbookCells>();
        var style = "";
        while (xml.Read())
        {
            var isStart = xml.NodeType == XmlNodeType.Element;
            style = isStart && xml is { LocalName: "style", NamespaceURI: Style } ? xml.GetAttribute("name", Style) ?? "" : style;
            if (isStart && xml.LocalName == "table-properties" && xml.GetAttribute("display", Table) == "false")
            {
                hidden.Add(style);
            }
            else if (isStart && xml is { LocalName: "table", NamespaceURI: Table })
            {
                var cells = new WorkbookCells(
                    xml.GetAttribute("name", Table) ?? "",
                    hidden.Contains(xml.GetAttribute("style-name", Table) ?? "")
                );
                ReadRows(xml, cells);
                sheets.Add(cells);
            }
        }

        return sheets;
    }

    private static void ReadRows(XmlReader xml, WorkbookCells cells)
    {
        var (row, times) = (0, 1);
        using var table = xml.ReadSubtree();
        while (!cells.IsTooBig && table.Read())
        {
            if (table is { NodeType: XmlNodeType.Element, LocalName: "table-row", NamespaceURI: Table })
            {
                times = Times(table, "number-rows-repeated");
                ReadRow(table, row, times, cells);
                row += times;
            }
        }
    }

    private static void ReadRow(XmlReader xml, int row, int times, WorkbookCells cells)
    {
        var column = 0;
        using var line = xml.ReadSubtree();
        while (!cells.IsTooBig && line.Read())
        {
            if (line is not { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell", NamespaceURI: Table })
            {
                continue;
            }

            var repeated = Times(line, "number-columns-repeated");
            if (
                line.GetAttribute("number-columns-spanned", Table) is not (null or "1")
                || line.GetAttribute("number-rows-spanned", Table) is not (null or "1")
            )
            {
                cells.Faults.Add((row, column, Problems.CellsMerged, "celle unite"));
            }

            var hasFormula = line.GetAttribute("formula", Table) is not null;
            var shown = ReadCell(line);
            if (hasFormula && shown is null)
            {
                cells.Faults.Add((row, column, Problems.FormulaWithoutValue, ""));
            }

            for (
                var i = 0;
                shown is { Length: > 0 }
                    && i < Math.Min(times, WorkbookCells.MaxRows + 1) * (long)Math.Min(repeated, WorkbookCells.MaxColumns + 1)
                    && !cells.IsTooBig;
                i++
            )
            {
                cells.Put(row + (i / repeated), column + (i % repeated), shown);
            }

            column += repeated;
        }
    }

    // Returns null if the cell has no value.
    private static string? ReadCell(XmlReader xml)
    {
        var type = xml.GetAttribute("value-type", Office);
        var value = xml.GetAttribute("value", Office);
        var day = xml.GetAttribute("date-value", Office);
        var logical = xml.GetAttribute("boolean-value", Office);
        var text = ReadableText(xml);
        return type switch
        {
            null => text.Length > 0 ? text : null,
            "float"
            or "currency"
            or "percentage" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                WorkbookCells.Number(number, type == "percentage"),
            "date" when DateTime.TryParse(day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var when) => WorkbookCells.Day(when),
            "boolean" => WorkbookCells.Logical(logical == "true"),
            "string" => text,
            _ => text.Length > 0 ? text : null,
        };
    }

    // Returns the paragraphs of the cell, without those of its comments.
    private static string ReadableText(XmlReader xml)
    {
        var text = new StringBuilder();
        using var cell = xml.ReadSubtree();
        cell.Read();
        while (cell.Read())
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "annotation", NamespaceURI: Office })
            {
                cell.Skip();
            }

            if (cell.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(cell.Value);
            }
            else if (cell is { NodeType: XmlNodeType.Element, NamespaceURI: Words })
            {
                text.Append(
                    cell.LocalName switch
                    {
                        "p" when text.Length > 0 => "\n",
                        "line-break" => "\n",
                        "tab" => "\t",
                        "s" => new string(' ', Math.Min(int.TryParse(cell.GetAttribute("c", Words), out var count) ? count : 1, 100)),
                        _ => "",
                    }
                );
            }
        }

        return text.ToString();
    }

    private static int Times(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Math.Clamp(times, 1, 2_000_000)
            : 1;
}
