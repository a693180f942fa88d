using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;
using FsCheck;
using FsCheck.Fluent;

namespace Cremona.Transparency.Tests.Editing;

public sealed class SheetExportTests
{
    private static readonly string[] Portals =
    [
        Repository.Content,
        .. new[] { "complete", "minimal" }.Select(site => Path.Combine(Repository.Tests, "Sites", site, "content")),
    ];

    public static TheoryData<string> Tables =>
        [
            .. Portals
                .SelectMany(portal => Directory.EnumerateFiles(portal, "*.csv", SearchOption.AllDirectories))
                .Where(file => !file.Contains("allegati", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Repository.Root, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void An_exported_table_reads_back_unchanged(string path)
    {
        var file = new StoredFile("2023/" + Path.GetFileName(path), File.ReadAllBytes(Path.Combine(Repository.Root, path)));
        var schema = path.Contains("personale", StringComparison.Ordinal)
            ? null
            : FileSchemas.WithFixedName.Single(known => Path.GetFileName(known.Path) == Path.GetFileName(path));
        var table = SheetExport.Read(file, schema, new DiagnosticLog())!;
        var expected = Answers(file, schema);
        Assert.True(expected.Count > 0 || File.ReadAllLines(Path.Combine(Repository.Root, path)).Length == 1);
        Assert.Equal(expected, Answers(file with { Bytes = table.ToCsv() }, schema));
        var unfolded = Workbooks.Unfold(
            [
                new StoredFile(
                    schema is null
                        ? "2023/personale/tabella.xlsx"
                        : schema.Path.Replace("ANNO", "2023", StringComparison.Ordinal).Replace(".csv", ".xlsx", StringComparison.Ordinal),
                    table.ToWorkbook("tabella")
                ),
            ],
            new DiagnosticLog()
        );
        Assert.Equal(expected, Answers(unfolded[0], schema));
    }

    [Fact]
    public void An_exported_table_opens_in_italian_excel_and_no_cell_is_a_formula()
    {
        var table = SheetExport.Read(
            Sources.File("codice,nome,capitale sociale,numero azioni,sito\nacqua,=1+1,-12,00123,https://a.example\n", "2023/societa.csv"),
            CompanySchema.Definition,
            new DiagnosticLog()
        )!;
        var text = Encoding.UTF8.GetString(table.ToCsv().Span);
        Assert.StartsWith("\uFEFFcodice;nome;forma giuridica;capitale sociale;", text, StringComparison.Ordinal);
        Assert.Contains("\r\nacqua;'=1+1;;-12;", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_errors_is_not_exported()
    {
        var log = new DiagnosticLog();
        Assert.Null(SheetExport.Read(Sources.File("codice;nome\n2011-03;A\n", "2023/settori.csv"), UnitSchema.Definition, log));
        Assert.Equal(["TR202"], Sources.Codes(log));
    }

    [Fact]
    public void Any_text_survives_export_and_import()
    {
        var piece = Gen.Elements(
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            ";",
            ",",
            "|",
            "\t",
            "\n",
            "0",
            "00123",
            "1/2",
            "12/2011",
            "mar-11",
            "set2",
            "1E5",
            "12345678901234567890",
            "12,50",
            "vero",
            "#N",
            "a",
            "è",
            " ",
            "€",
            "10:30",
            "😀",
            "50%"
        );
        var words = Gen.ArrayOf(piece).Select(string.Concat);
        Prop.ForAll(Arb.From(words), text =>
            {
                var clean = CellText.Clean(text);
                var guarded = SpreadsheetGuard.Give(clean);
                var table = new ExportedTable(
                    ["codice", "nome"],
                    [
                        ["a", guarded],
                    ]
                );
                var sheet = SheetReader.Read(new StoredFile("2023/settori.csv", table.ToCsv()), new DiagnosticLog())!;
                return SpreadsheetGuard.Take(guarded) == clean
                    && CellText.Clean(sheet.Rows[1].Cells[1]) == clean
                    && guarded is not ['=' or '+' or '-' or '@', ..];
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1", "''=1")]
    [InlineData("00123", "'00123")]
    [InlineData("12/2011", "'12/2011")]
    [InlineData("5-9", "'5-9")]
    [InlineData("mar-11", "'mar-11")]
    [InlineData("marzo 2011", "'marzo 2011")]
    [InlineData("set2", "'set2")]
    [InlineData("1E5", "'1E5")]
    [InlineData("123456789012", "'123456789012")]
    [InlineData("12,50", "'12,50")]
    [InlineData("vero", "'vero")]
    [InlineData("+39 0372", "'+39 0372")]
    [InlineData("12", "12")]
    [InlineData("0372 407123", "0372 407123")]
    [InlineData("ottimo", "ottimo")]
    [InlineData("'ndrangheta", "'ndrangheta")]
    [InlineData("riga 127", "riga 127")]
    [InlineData("", "")]
    public void A_cell_that_a_spreadsheet_would_alter_is_guarded(string text, string cell)
    {
        Assert.Equal(cell, SpreadsheetGuard.Give(text));
        Assert.Equal(text, SpreadsheetGuard.Take(cell));
    }

    private static string ValueOf(Answer answer) =>
        answer.Date?.ToString("o", CultureInfo.InvariantCulture) ?? answer.Number?.ToString(CultureInfo.InvariantCulture) ?? answer.Text;

    private static List<string> Answers(StoredFile file, FileSchema? schema)
    {
        var log = new DiagnosticLog();
        List<string> all;
        if (schema is null)
        {
            var sheet = SheetReader.Read(file, log)!;
            var width = sheet.Rows[0].Cells.Count(cell => CellText.CleanName(cell).Length > 0);
            all =
            [
                .. sheet
                    .Rows.Where(row => !row.IsEmpty)
                    .Select(row =>
                        string.Join(" ¦ ", Enumerable.Range(0, width).Select(i => i < row.Cells.Length ? CellText.Clean(row.Cells[i]) : ""))
                    ),
            ];
        }
        else
        {
            var rows = RecordSheetReader.Read(file, schema, log);
            all =
            [
                .. rows.Select(row =>
                    string.Join(
                        " ¦ ",
                        row.All.Where(answer => answer.Text.Length > 0)
                            .OrderBy(answer => answer.Field.Key, StringComparer.Ordinal)
                            .Select(answer => $"{answer.Field.Key}={ValueOf(answer)} {answer.Absence} {answer.Flag}")
                    )
                ),
            ];
        }

        Assert.False(
            log.HasErrors,
            string.Join('\n', log.InOrder().Select(message => $"{message.Problem.Code} {message.Place.Cell} {message.What}"))
        );
        return all;
    }
}
