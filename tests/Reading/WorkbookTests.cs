using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Reading;

public sealed class WorkbookTests
{
    private static readonly string[] Header = ["codice", "nome", "capitale sociale", "percentuale", "pubblicato", "attività"];
    private readonly DiagnosticLog _log = new();

    private IEnumerable<string> Told => _log.InOrder().Select(message => $"{message.Problem.Code} {HumanFormat.Where(message.Place, "c")}");

    [Fact]
    public void Cells_of_excel_are_read_by_their_type()
    {
        var rows = Read(
            Xlsx.Book(
                (
                    "Foglio1",
                    "visible",
                    Xlsx.Rows(
                        ["t=\"s\"|<v>0</v>", "t=\"s\"|<v>1</v>", .. Header[2..]],
                        [
                            "acqua",
                            "t=\"s\"|<v>2</v>",
                            "|<v>1234567.5</v>",
                            "s=\"2\"|<v>0.1255</v>",
                            "s=\"1\"|<v>40603</v>",
                            "Riga uno\nriga; \"due\"",
                        ],
                        [],
                        [
                            "gas",
                            "t=\"str\"|<f>A1&amp;B1</f><v>Gas S.p.A.</v>",
                            "|<f>1+1</f><v>0.30000000000000004</v>",
                            "|<v>12.5</v>",
                            "s=\"6\"|<v>40603</v>",
                            "s=\"4\"|<v>7</v>",
                        ]
                    )
                )
            ),
            ".xlsx"
        );
        Assert.Equal(
            [
                "acqua ¦ Acqua & gas ¦ 1234567.5 ¦ 12.55 ¦ 2011-03-01 ¦ Riga uno\nriga; \"due\"",
                "gas ¦ Gas S.p.A. ¦ 0.3 ¦ 12.5 ¦ 2011-03-01 ¦ 7",
            ],
            rows
        );
        Assert.Empty(Told);
    }

    [Theory]
    [InlineData("codice", "s=\"3\"|<v>40603</v>", "TR202 c/2023/societa.xlsx (cella A2)")]
    [InlineData("codice", "|<v>1130000</v>", "TR201 c/2023/societa.xlsx (cella A2)")]
    [InlineData("codice", "t=\"b\"|<v>1</v>", "TR217 c/2023/societa.xlsx (cella A2)")]
    [InlineData("capitale sociale", "s=\"1\"|<v>40603</v>", "TR218 c/2023/societa.xlsx (cella C2)")]
    [InlineData("capitale sociale", "t=\"e\"|<v>#N/A</v>", "TR203 c/2023/societa.xlsx (cella C2)")]
    [InlineData("capitale sociale", "t=\"e\"|<f>1/0</f><v>#DIV/0!</v>", "TR203 c/2023/societa.xlsx (cella C2)")]
    [InlineData("capitale sociale", "|<f>SUM(A1:A9)</f>", "TR132 c/2023/societa.xlsx (cella C2)")]
    [InlineData("capitale sociale", "|<f>SUM(A1:A9)</f><v/>", "TR132 c/2023/societa.xlsx (cella C2)")]
    [InlineData("capitale sociale", "|<f>SUM(A1:A9)</f><v></v>", "TR132 c/2023/societa.xlsx (cella C2)")]
    [InlineData("capitale sociale", "t=\"n\"|<f t=\"shared\" si=\"0\"/><v></v>", "TR132 c/2023/societa.xlsx (cella C2)")]
    [InlineData("attività", "t=\"str\"|<f>A1</f>", "TR132 c/2023/societa.xlsx (cella F2)")]
    [InlineData("capitale sociale", "s=\"7\"|<v>1.5208333333333333</v>", "TR205 c/2023/societa.xlsx (cella C2)")]
    [InlineData("percentuale", "s=\"2\"|<v>12.5</v>", "TR208 c/2023/societa.xlsx (cella D2)")]
    [InlineData("pubblicato", "|<v>40603</v>", "TR204 c/2023/societa.xlsx (cella E2)")]
    public void Values_damaged_by_Excel_are_reported_with_their_cell(string field, string cell, string told)
    {
        var row = Header
            .Select(name =>
                name == field ? cell
                : name is "codice" or "nome" ? "acqua"
                : ""
            )
            .ToArray();
        Read(Xlsx.Book(("Foglio1", "visible", Xlsx.Rows(Header, row))), ".xlsx");
        Assert.Equal([told], Told);
    }

    [Theory]
    [InlineData("s=\"7\"|<v>1.5208333333333333</v>", "36:30")]
    [InlineData("s=\"8\"|<v>1.5208449074074074</v>", "36:30:01")]
    [InlineData("s=\"5\"|<v>0.39583333333333331</v>", "9:30")]
    [InlineData("s=\"5\"|<v>1.5208333333333333</v>", "12:30")]
    [InlineData("s=\"9\"|<v>0.0013888888888888889</v>", "02:00")]
    [InlineData("s=\"7\"|<v>-0.5</v>", "-12:00")]
    [InlineData("s=\"10\"|<v>12.5</v>", "12.5")]
    [InlineData("Riga uno_x000D_\nriga _x0032_, _x005F_x000D_ e nome_x_y", "Riga uno\nriga 2, _x000D_ e nome_x_y")]
    [InlineData("t=\"str\"|<f>A1</f><v>uno_x000A_due</v>", "uno\ndue")]
    [InlineData("t=\"str\"|<f>A1</f><v></v>", "")]
    public void Cells_are_read_as_displayed(string cell, string shown)
    {
        var row = Header
            .Select(name =>
                name is "codice" or "nome" ? "acqua"
                : name == "attività" ? cell
                : ""
            )
            .ToArray();
        var read = Assert.Single(Read(Xlsx.Book(("Foglio1", "visible", Xlsx.Rows(Header, row))), ".xlsx"));
        Assert.Equal(shown, read.Split(" ¦ ")[5].Replace(',', shown == "12.5" ? '.' : ','));
        Assert.Empty(Told);
    }

    [Fact]
    public void The_sheet_named_like_the_file_is_read_and_hidden_sheets_are_reported()
    {
        var full = Xlsx.Rows(["codice", "nome"], ["acqua", "Acqua"]);
        Assert.Single(
            Read(Xlsx.Book(("Note", "visible", full), ("SOCIETA", "visible", full), ("Vuoto", "visible", "<sheetData/>")), ".xlsx")
        );
        Assert.Empty(Told);
        Assert.Single(Read(Xlsx.Book(("A", "visible", full), ("B", "hidden", full), ("C", "veryHidden", "<sheetData/>")), ".xlsx"));
        Assert.Equal(["TR131 c/2023/societa.xlsx"], Told);
    }

    [Fact]
    public void Two_sheets_with_data_are_rejected()
    {
        var full = Xlsx.Rows(["codice", "nome"], ["acqua", "Acqua"]);
        Unfold(Xlsx.Book(("A", "visible", full), ("B", "visible", full)), ".xlsx");
        Assert.Equal("il file ha 2 fogli con dati: «A», «B»", Assert.Single(_log.InOrder()).What);
        Assert.Equal(["TR130 c/2023/societa.xlsx"], Told);
    }

    [Fact]
    public void Merged_cells_are_rejected()
    {
        Unfold(
            Xlsx.Book(
                ("A", "visible", Xlsx.Rows(["codice", "nome"], ["acqua", "Acqua"]) + "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>")
            ),
            ".xlsx"
        );
        Assert.Equal(["TR133 c/2023/societa.xlsx (cella A1)"], Told);
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void A_workbook_that_unpacks_over_the_limit_is_rejected_unread(string ending)
    {
        var bomb = Xlsx.Zip(new Dictionary<string, string> { ["content.xml"] = new string(' ', 65 << 20) });
        Assert.True(bomb.Length < 1 << 20);
        Unfold(bomb, ending);
        Assert.Equal(["TR129 c/2023/societa" + ending], Told);
    }

    [Fact]
    public void A_row_number_over_the_limit_is_rejected()
    {
        Unfold(Xlsx.Book(("A", "visible", "<sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>")), ".xlsx");
        Assert.Equal(["TR129 c/2023/societa.xlsx"], Told);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("codice;nome\n")]
    public void A_file_that_is_not_a_workbook_is_reported(string text)
    {
        Unfold(System.Text.Encoding.UTF8.GetBytes(text), ".xlsx");
        Unfold(System.Text.Encoding.UTF8.GetBytes(text), ".ods");
        Assert.Equal(["TR128 c/2023/societa.ods", "TR128 c/2023/societa.xlsx"], Told);
    }

    [Fact]
    public void A_truncated_workbook_never_crashes_the_program()
    {
        var whole = Xlsx.Book(("A", "visible", Xlsx.Rows(["codice", "nome"], ["acqua", "Acqua"])));
        for (var turn = 0; turn < 400; turn++)
        {
            var bytes = whole.ToArray();
            bytes[turn * 7919 % bytes.Length] ^= (byte)(turn + 1);
            bytes[turn * 104_729 % bytes.Length] ^= (byte)(turn * 31 % 255 + 1);
            Unfold(turn % 4 == 0 ? bytes[..(bytes.Length - (turn * 5))] : bytes, ".xlsx");
        }

        Assert.NotEmpty(Told);
    }

    [Fact]
    public void Cells_of_calc_are_read_by_their_type()
    {
        const string Row =
            "<table:table-row><table:table-cell "
            + "office:value-type=\"string\"><text:p>codice</text:p></table:table-cell><table:table-cell "
            + "office:value-type=\"string\"><text:p>nome</text:p></table:table-cell><table:table-cell "
            + "office:value-type=\"string\"><text:p>capitale "
            + "sociale</text:p></table:table-cell><table:table-cell><text:p>percentuale</text:p></table:table-cell>"
            + "<table:table-cell><text:p>pubblicato</text:p></table:table-cell><table:table-cell><text:p>attività</text:p>"
            + "</table:table-cell><table:table-cell table:number-columns-repeated=\"1018\"/></table:table-row>";
        const string Data =
            "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>una "
            + "nota</text:p></office:annotation><text:p>acqua</text:p></table:table-cell><table:table-cell "
            + "office:value-type=\"string\"><text:p>Acqua <text:span>&amp;</text:span><text:s "
            + "text:c=\"1\"/>gas</text:p></table:table-cell><table:table-cell office:value-type=\"currency\" "
            + "office:value=\"1234567.5\"><text:p>€ 1.234.567,50</text:p></table:table-cell><table:table-cell "
            + "office:value-type=\"percentage\" "
            + "office:value=\"0.1255\"><text:p>13%</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"date\" office:date-value=\"2011-03-01\"><text:p>1 mar</text:p>"
            + "</table:table-cell><table:table-cell office:value-type=\"string\"><text:p>Riga uno</text:p><text:p>"
            + "riga; \"due\"</text:p></table:table-cell></table:table-row>";
        const string Empty =
            "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell "
            + "table:number-columns-repeated=\"1024\"/></table:table-row>";
        var rows = Read(
            Xlsx.Calc(
                $"<table:table table:name=\"Foglio1\" table:style-name=\"ta1\">{Row}{Data}{Empty}</table:table><table:table "
                    + $"table:name=\"Segreto\" table:style-name=\"ta2\">{Row}</table:table>"
            ),
            ".ods"
        );
        Assert.Equal(["acqua ¦ Acqua & gas ¦ 1234567.5 ¦ 12.55 ¦ 2011-03-01 ¦ Riga uno\nriga; \"due\""], rows);
        Assert.Equal(["TR131 c/2023/societa.ods"], Told);
    }

    [Theory]
    [InlineData("<table:table-cell table:formula=\"of:=1/0\"/>", "TR132 c/2023/societa.ods (cella C2)")]
    [InlineData(
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\"><text:p>#DIV/0!</text:p></table:table-cell>",
        "TR203 c/2023/societa.ods (cella C2)"
    )]
    [InlineData("<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\"/>", "TR132 c/2023/societa.ods (cella C2)")]
    [InlineData(
        "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"\"><text:p/></table:table-cell>",
        "TR132 c/2023/societa.ods (cella C2)"
    )]
    [InlineData(
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2011-03-01\"><text:p>mar-11</text:p></table:table-cell>",
        "TR218 c/2023/societa.ods (cella C2)"
    )]
    [InlineData(
        "<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"float\" office:value=\"1\"/>",
        "TR133 c/2023/societa.ods (cella C2)"
    )]
    public void Values_damaged_by_Calc_are_reported_with_their_cell(string cell, string told)
    {
        static string Words(string text) => $"<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>";
        Read(
            Xlsx.Calc(
                $"<table:table table:name=\"A\"><table:table-row>"
                    + $"{Words("codice")}{Words("nome")}{Words("capitale sociale")}</table:table-row><table:table-row>"
                    + $"{Words("acqua")}{Words("Acqua")}{cell}</table:table-row></table:table>"
            ),
            ".ods"
        );
        Assert.Equal([told], Told);
    }

    [Theory]
    [InlineData("2023/settori.xlsx", "2023/settori.csv")]
    [InlineData("2023/personale/eta.ODS", "2023/personale/eta.csv")]
    [InlineData("glossario.xlsx", "glossario.csv")]
    [InlineData("2023/bozza.xlsx", null)]
    [InlineData("2023/allegati/settori.xlsx", null)]
    [InlineData("settori.xlsx", null)]
    [InlineData("2023/settori.xls", null)]
    public void A_workbook_replaces_the_CSV_of_its_table(string path, string? place) => Assert.Equal(place, Workbooks.PlaceOf(path));

    private StoredFile Unfold(byte[] bytes, string ending) =>
        Assert.Single(Workbooks.Unfold([new StoredFile("2023/societa" + ending, bytes)], _log));

    private List<string> Read(byte[] bytes, string ending)
    {
        var rows = RecordSheetReader.Read(Unfold(bytes, ending), CompanySchema.Definition, _log);
        return
        [
            .. rows.Select(row =>
                string.Join(" ¦ ", Header.Select(name => row[CompanySchema.Definition.Find(name)!] is { } answer ? Value(answer) : ""))
            ),
        ];
    }

    private static string Value(Answer answer) =>
        answer.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? answer.Number?.ToString("0.####", CultureInfo.InvariantCulture)
        ?? answer.Text;
}
