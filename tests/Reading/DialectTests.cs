using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Reading;

public sealed class DialectTests
{
    private static readonly string Complete = Path.Combine(Repository.Tests, "Sites", "complete", "content", "2024");

    [Fact]
    public void Records_are_the_same_in_every_dialect()
    {
        var rows = Rows("societa.csv");
        rows[1][Array.IndexOf(rows[0], "attività")] = "Raccolta dei rifiuti,\nigiene \"urbana\"; verde|parchi\te strade";
        var expected = Records(Encoding.UTF8.GetBytes(Plain(rows)), new DiagnosticLog());
        Assert.True(expected.Count >= 3);
        AssertAll(dialect => Records(dialect.Write(rows, mayShuffle: true), new DiagnosticLog()), expected);
    }

    [Fact]
    public void A_statistical_table_is_the_same_in_every_dialect()
    {
        var rows = Rows("personale/formazione.csv");
        var expected = Table(Encoding.UTF8.GetBytes(Plain(rows)), new DiagnosticLog());
        Assert.True(expected.Count >= 6);
        AssertAll(dialect => Table(dialect.Write(rows, mayShuffle: false), new DiagnosticLog()), expected);
    }

    public static TheoryData<string, string, string> Values =>
        new()
        {
            {
                "capitale sociale",
                "1234567,5",
                "1234567,5 | 1.234.567,5 | 1 234 567,5 | 1\u00A0234\u00A0567,5 | 1\u202F234\u202F567,5 | 1\u2009234\u2009567,5 | "
                    + "1'234'567,5 | 1’234’567,5 | € 1.234.567,5 | 1.234.567,5 € | +1.234.567,5"
            },
            { "capitale sociale", "TR206", "1234567.5 | 1,234,567.5 | 1'234'567.5 | 12.34 | 1.2345 | 1.234,56,7" },
            { "capitale sociale", "TR205", "tanto | 12,5% | 500- | (500)" },
            { "capitale sociale", "TR218", "01/12/2005 | 1-12-05 | 2005-12-01 | mag-05 | 05-set | 12/mag" },
            { "percentuale", "12,5", "12,5% | 12,5 % | 12,5\u00A0% | 12,5\u202F% | 12,5 | 12,50%" },
            { "percentuale", "TR206", "12.5% | 12.5" },
            { "percentuale", "TR208", "125% | -1" },
            { "numero azioni", "25500", "25.500 | 25500 | 25 500 | 25'500 | 25500,00" },
            {
                "pubblicato",
                "2011-03-01",
                "01/03/2011 | 1/3/2011 | 01-03-2011 | 1-3-2011 | 1.3.2011 | 01.03.2011 | 2011-03-01 | 01/3/2011"
            },
            { "pubblicato", "TR204", "31/02/2011 | 1/3/11 | marzo 2011 | 2011/03/01 | 40603 | mar-11" },
            { "codice", "TR202", "mar-11 | MAR-2011 | 11-mar | 05-set | 01/03/2011 | 2011-03 | 1-2 | 1.2.2011 | jan-05 | 05-Sep" },
            { "codice", "TR217", "VERO | FALSO | TRUE | false" },
            { "codice", "TR201", "113 | 3com | codice lungo | a_b | città" },
            {
                "nome",
                "TR203",
                "#RIF! | #REF! | #N/D | #N/A | #VALORE! | #VALUE! | #NOME? | #NAME? | #DIV/0! | #NULLO! | #NULL! | #NUM! | ### | "
                    + "######## | Err:508 | 1,13E+06 | 1.13E+06 | 1E-05"
            },
            { "codice", "TR203", "#RIF! | #N/D | #### | 1,13E+06" },
            { "oneri", "TR203", "#N/D | ##### | 1,13E+06 | #VALORE!" },
            { "pubblicato", "TR203", "######## | #VALUE!" },
            { "numero azioni", "TR203", "1,13E+06 | #DIV/0!" },
            { "forma giuridica", "TR220", "mar-11 | 11-mar" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read_or_rejected_with_its_cell(string field, string expected, string forms)
    {
        foreach (var form in forms.Split(" | "))
        {
            foreach (var separator in ";,\t|")
            {
                var log = new DiagnosticLog();
                string[] header = field is "codice" or "nome" ? ["codice", "nome", "durata"] : ["codice", "nome", field];
                var cells = header
                    .Select(name =>
                        name == field ? form
                        : name == "codice" ? "acqua"
                        : "Acqua"
                    )
                    .ToArray();
                var text = string.Join(
                    '\n',
                    new[] { header, cells }.Select(row => string.Join(separator, row.Select(cell => $"\"{cell}\"")))
                );
                var answers = RecordSheetReader.Read(Sources.File(text), CompanySchema.Definition, log);
                var shown = log.InOrder().Select(message => $"{message.Problem.Code} {message.Place.Cell}");
                var at = $"{(char)('A' + Array.IndexOf(header, field))}2";
                if (expected.StartsWith("TR", StringComparison.Ordinal))
                {
                    Assert.True(shown.SequenceEqual([$"{expected} {at}"]), $"{form}: {string.Join(", ", shown)}");
                }
                else
                {
                    Assert.True(
                        !shown.Any() && Value(Assert.Single(answers)[CompanySchema.Definition.Find(field)!]!) == expected,
                        $"{form}: {string.Join(", ", shown)}"
                    );
                }
            }
        }
    }

    private static string Value(Answer answer) =>
        answer.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? answer.Number?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',')
        ?? answer.Absence?.ToString()
        ?? answer.Text;

    private static List<string> Records(byte[] bytes, DiagnosticLog log) =>
        [
            .. RecordSheetReader
                .Read(new StoredFile("2024/societa.csv", bytes), CompanySchema.Definition, log)
                .Select(row =>
                    string.Join(
                        " ¦ ",
                        CompanySchema.Definition.Fields.Select(field => row[field] is { } answer ? $"{field.Name}={Value(answer)}" : "")
                    )
                ),
            .. Wrong(log),
        ];

    private static List<string> Table(byte[] bytes, DiagnosticLog log)
    {
        var files = new[]
        {
            new StoredFile("2024/personale/formazione.csv", bytes),
            new StoredFile(
                "2024/personale/tabelle.yml",
                Encoding.UTF8.GetBytes("formazione:\n  titolo: Formazione\n  testi ammessi: [in corso]\n")
            ),
        };
        var table = StatTableReader.Read(new ContentTree(files), 2024, log).Single();
        return
        [
            string.Join(" ¦ ", table.Columns.Select(column => column.Name)),
            .. table.Rows.Select(row =>
                string.Join(
                    " ¦ ",
                    row.Cells.Select(cell => $"{cell.Number?.ToString("0.####", CultureInfo.InvariantCulture) ?? cell.Text} {cell.Absence}")
                        .Prepend(row.Name)
                )
            ),
            .. Wrong(log),
        ];
    }

    // The message about an old encoding concerns no cell.
    private static IEnumerable<string> Wrong(DiagnosticLog log) =>
        log.InOrder()
            .Where(message => message.Problem.Code != "TR104")
            .Select(message => $"{message.Problem.Code} {message.Place.Cell} {message.What}");

    private static void AssertAll(Func<Dialect, List<string>> read, List<string> expected)
    {
        var wrong = Dialect.All.Where(dialect => !read(dialect).SequenceEqual(expected)).ToArray();
        Assert.True(
            wrong.Length == 0,
            wrong.Length == 0
                ? ""
                : $"{wrong.Length} of {Dialect.All.Count()}: {wrong[0]}\n{string.Join('\n', read(wrong[0]))}\n-- "
                    + $"expected\n{string.Join('\n', expected)}"
        );
        Assert.Equal(2560, Dialect.All.Count());
    }

    private static List<string[]> Rows(string path) =>
        [
            .. SheetReader
                .Read(new StoredFile(path, File.ReadAllBytes(Path.Combine(Complete, path))), new DiagnosticLog())!
                .Rows.Select(row => row.Cells),
        ];

    private static string Plain(IEnumerable<string[]> rows) =>
        string.Concat(
            rows.Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n")
        );
}
