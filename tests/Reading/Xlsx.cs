using System.IO.Compression;
using System.Text;

namespace Cremona.Transparency.Tests.Reading;

/// <summary>Workbooks made of the XML that Excel and Calc write.</summary>
internal static class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>
    /// An .xlsx. Styles: 0 general, 1 day (14), 2 percentage (10), 3 «mmm-yy» of its own, 4 text, 5 hours, 7 «[h]:mm», 8 [h]:mm:ss (46), 9
    /// mm:ss (45), 10 a number in hours and red.
    /// </summary>
    /// <param name="sheets">Name, state ("visible", "hidden", "veryHidden") and the XML inside the worksheet.</param>
    public static byte[] Book(params (string Name, string State, string Inside)[] sheets)
    {
        var overrides = Each(i => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Kind}worksheet+xml\"/>");
        var names = Each(i => $"<sheet name=\"{sheets[i].Name}\" sheetId=\"{i + 1}\" state=\"{sheets[i].State}\" r:id=\"s{i + 1}\"/>");
        var relations = Each(i => $"<Relationship Id=\"s{i + 1}\" Type=\"{Of}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>");
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] =
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"""
                + $"""<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
                + $"""<Default Extension="xml" ContentType="application/xml"/>"""
                + $"""<Override PartName="/xl/workbook.xml" ContentType="{Kind}sheet.main+xml"/>"""
                + $"""<Override PartName="/xl/styles.xml" ContentType="{Kind}styles+xml"/>"""
                + $"""<Override PartName="/xl/sharedStrings.xml" ContentType="{Kind}sharedStrings+xml"/>{overrides}</Types>""",
            ["_rels/.rels"] =
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                + $"""<Relationship Id="r1" Type="{Of}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Of}"><sheets>{names}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] =
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                + $"""<Relationship Id="st" Type="{Of}/styles" Target="styles.xml"/>"""
                + $"""<Relationship Id="ss" Type="{Of}/sharedStrings" Target="sharedStrings.xml"/>{relations}</Relationships>""",
            ["xl/styles.xml"] =
                $"""<styleSheet xmlns="{Main}"><numFmts count="4"><numFmt numFmtId="164" formatCode="mmm\-yy"/>"""
                + $"""<numFmt numFmtId="165" formatCode="[$-410]dd/mm/yyyy;@"/><numFmt numFmtId="166" formatCode="[h]:mm;@"/>"""
                + $"""<numFmt numFmtId="167" formatCode="#,##0\ &quot;h&quot;;[Red]\-#,##0"/></numFmts>"""
                + $"""<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="20"/>"""
                + $"""<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="46"/><xf numFmtId="45"/><xf numFmtId="167"/>"""
                + $"""</cellXfs></styleSheet>""",
            ["xl/sharedStrings.xml"] =
                $"""<sst xmlns="{Main}"><si><t>codice</t></si><si><t>nome</t></si>"""
                + $"""<si><r><t>Acqua </t></r><r><t>&amp; gas</t></r></si></sst>""",
        };
        for (var i = 0; i < sheets.Length; i++)
        {
            parts[$"xl/worksheets/sheet{i + 1}.xml"] = $"""<worksheet xmlns="{Main}">{sheets[i].Inside}</worksheet>""";
        }

        return Zip(parts);

        string Each(Func<int, string> write) => string.Concat(Enumerable.Range(0, sheets.Length).Select(write));
    }

    /// <summary>
    /// Rows whose cells are XML of cells without their address: <c>t="b"|&lt;v&gt;1&lt;/v&gt;</c>; plain words are inline strings.
    /// </summary>
    public static string Rows(params string[][] rows) =>
        "<sheetData>"
        + string.Concat(
            rows.Select(
                (row, r) =>
                    $"<row r=\"{r + 1}\">" + string.Concat(row.Select((cell, c) => Cell(cell, $"{(char)('A' + c)}{r + 1}"))) + "</row>"
            )
        )
        + "</sheetData>";

    /// <summary>An .ods.</summary>
    /// <param name="tables">The XML of the tables.</param>
    public static byte[] Calc(string tables) =>
        Zip(
            new Dictionary<string, string>
            {
                ["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet",
                ["content.xml"] = $"""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
                <office:automatic-styles>
                <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
                <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
                </office:automatic-styles>
                <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>
                """,
            }
        );

    public static byte[] Zip(Dictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Cell(string cell, string at)
    {
        var parts = cell.Split('|', 2);
        return parts.Length == 2 ? $"<c r=\"{at}\" {parts[0]}>{parts[1]}</c>"
            : cell.Length == 0 ? ""
            : $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>";
    }
}
