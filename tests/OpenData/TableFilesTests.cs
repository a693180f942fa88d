using System.Text;

namespace Cremona.Transparency.Tests.OpenData;

public sealed class TableFilesTests
{
    private static readonly string[] Headers = ["Nome", "Quantità", "Data"];

    public static TheoryData<string> Formulas =>
        ["=1+1", "+x", "@x", "-x", "=HYPERLINK(\"https://esempio.example\";\"clicca\")", "\t=1", "-"];

    public static TheoryData<string> Words =>
        [
            "uno",
            "Città dei bambini",
            "a, b; c",
            "dice \"sì\"",
            "\"",
            " spazi ",
            "due\nrighe",
            "due\r\nrighe",
            "",
            "0123",
            "1,5",
            "=1+1",
            "😀 ﬁ",
            ";",
            ",",
        ];

    [Fact]
    public void The_CSV_for_programs_conforms_to_RFC_4180() =>
        Assert.Equal(
            "Nome,Quantità,Data\nUno,-1234.50,2011-12-31\n\"Due, e tre\",,\n"u8.ToArray(),
            WrittenTable
                .ForPrograms(
                    Headers,
                    [
                        ["Uno", -1234.50m, new DateOnly(2011, 12, 31)],
                        ["Due, e tre", null, null],
                    ]
                )
                .ToArray()
        );

    [Fact]
    public void The_CSV_for_spreadsheets_has_the_Italian_dialect() =>
        Assert.Equal(
            "\uFEFFNome;Quantità;Data\r\nUno;1234,50;31/12/2011\r\n\"Due; e tre\";;\r\n",
            Encoding.UTF8.GetString(
                WrittenTable
                    .ForSpreadsheets(
                        Headers,
                        [
                            ["Uno", 1234.50m, new DateOnly(2011, 12, 31)],
                            ["Due; e tre", null, null],
                        ]
                    )
                    .Span
            )
        );

    [Theory]
    [MemberData(nameof(Words))]
    public void Text_in_the_CSV_for_programs_reads_back_unchanged(string words) =>
        Assert.Equal(
            [words, words, "fine"],
            CsvRows.Of(
                WrittenTable
                    .ForPrograms(
                        ["a", "b", "c"],
                        [
                            [words, words, "fine"],
                        ]
                    )
                    .Span,
                ','
            )[1]
        );

    [Fact]
    public void Headers_in_the_CSV_for_programs_read_back_unchanged() =>
        Assert.Equal(["a,b", "c\"d", "=e"], CsvRows.Of(WrittenTable.ForPrograms(["a,b", "c\"d", "=e"], []).Span, ',')[0]);

    [Theory]
    [MemberData(nameof(Formulas))]
    public void No_text_is_a_formula_in_a_spreadsheet(string words)
    {
        var rows = Spreadsheet([words, "b", "c"], ["nome", words, "fine"]);
        Assert.Equal("'" + words, rows[0][0]);
        Assert.Equal(["nome", "'" + words, "fine"], rows[1]);
    }

    [Theory]
    [InlineData("-5", "-5")]
    [InlineData("-0.5", "-0,5")]
    [InlineData("-1234567.89", "-1234567,89")]
    [InlineData("0", "0")]
    [InlineData("5.00", "5,00")]
    public void Numbers_stay_numbers_in_a_spreadsheet(string number, string written) =>
        Assert.Equal(
            ["n", written, "x"],
            Spreadsheet(["a", "b", "c"], ["n", decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), "x"])[1]
        );

    [Theory]
    [InlineData("uno")]
    [InlineData("a;b")]
    [InlineData("dice \"sì\"")]
    [InlineData("due\nrighe")]
    [InlineData("1,5%")]
    public void Other_text_stays_unchanged_in_a_spreadsheet(string words) =>
        Assert.Equal(["nome", words, "x"], Spreadsheet(["a", "b", "c"], ["nome", words, "x"])[1]);

    private static IReadOnlyList<string[]> Spreadsheet(string[] headers, object?[] row)
    {
        var bytes = WrittenTable.ForSpreadsheets(headers, [row]).Span;
        Assert.True(bytes.StartsWith(Encoding.UTF8.Preamble));
        return CsvRows.Of(bytes[3..], ';');
    }
}
