using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Reading;

public sealed class SheetReaderTests
{
    private readonly DiagnosticLog _log = new();

    [Theory]
    [InlineData("a;b\n1;2\n", "a|b / 1|2")]
    [InlineData("a,b\n1,2\n", "a|b / 1|2")]
    [InlineData("a\tb\n1\t2\n", "a|b / 1|2")]
    [InlineData("sep=,\na,b\n1,2\n", "a|b / 1|2")]
    [InlineData("sep=;\r\na;b\r\n1,5;2\r\n", "a|b / 1,5|2")]
    [InlineData("\uFEFFa;b\n1;2", "a|b / 1|2")]
    [InlineData("a;b\r\n1;2\r\n", "a|b / 1|2")]
    [InlineData("a;b\n1,5;2,5\n", "a|b / 1,5|2,5")]
    [InlineData("a;b\n\"uno; due\";2\n", "a|b / uno; due|2")]
    [InlineData("a;b\n\"prima\nseconda\";2\n", "a|b / prima\nseconda|2")]
    [InlineData("a;b\r\n\"prima\r\nseconda\";2\r\n", "a|b / prima\r\nseconda|2")]
    [InlineData("a;b\n\"detto \"\"Il Torrazzo\"\"\";2\n", "a|b / detto \"Il Torrazzo\"|2")]
    [InlineData("a;b;;\n1;2;;\n", "a|b|| / 1|2||")]
    [InlineData("a;b\n1;2\n;\n\n;;;\n", "a|b / 1|2")]
    [InlineData("a;b\n\n1;2\n", "a|b /  / 1|2")]
    [InlineData("a;b\n1\n1;2;3\n", "a|b / 1 / 1|2|3")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    [InlineData("sep=", "sep=")]
    public void Sheets_written_by_spreadsheet_programs_are_read(string text, string rows)
    {
        Assert.Equal(rows, string.Join(" / ", Read(text).Rows.Select(row => string.Join("|", row.Cells))));
        Assert.Empty(_log.InOrder());
    }

    [Theory]
    [InlineData(SheetReader.MaxRows, "a\n", true)]
    [InlineData(SheetReader.MaxRows + 1, "a\n", false)]
    [InlineData(SheetReader.MaxCells, ";", false)]
    [InlineData(SheetReader.MaxCells - 1, ";", true)]
    [InlineData(SheetReader.MaxCells / 16, "a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;p\n", true)]
    [InlineData((SheetReader.MaxCells / 16) + 1, "a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;p\n", false)]
    public void A_table_over_the_limits_is_rejected(int times, string part, bool isRead)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        Assert.Equal(isRead, SheetReader.Read(Sources.File(text), _log) is not null);
        Assert.Equal(isRead ? [] : ["TR140"], Sources.Codes(_log));
        Assert.All(_log.InOrder(), message =>
            Assert.Equal(
                "una tabella può avere fino a 500.000 righe e 4.000.000 celle: togli le righe che non servono, oppure pubblica il "
                    + "file intero fra gli allegati.",
                message.CureFrom(null)
            )
        );
    }

    [Theory]
    [InlineData("a;b\n\"uno; due\";due\n", 2, 1, "due", 2, 12)]
    [InlineData("a;b\r\n1;due\r\n", 2, 1, "due", 2, 3)]
    [InlineData("a;b\n\"prima\nseconda\";2\n3;quattro\n", 3, 1, "quattro", 4, 3)]
    [InlineData("sep=;\na;b\n1;due\n", 2, 1, "due", 3, 3)]
    [InlineData("città;b\nperché;due\n", 2, 1, "due", 2, 8)]
    [InlineData("a;b\n\n1;due\n", 3, 1, "due", 3, 3)]
    public void A_cell_knows_its_place(string text, int number, int cell, string value, int line, int column)
    {
        var sheet = Read(text);
        var row = sheet.Rows.Single(candidate => candidate.Number == number);
        var place = row.Origin(sheet.Source).At(row.Spans[cell], cell);
        Assert.Equal((value, line, column), (row.Cells[cell], place.Line, place.Column));
        Assert.Equal("B" + number, place.Cell);
    }

    [Theory]
    [InlineData("a;b\n1;\"due\n3;4\n", "B2")]
    [InlineData("a;b\n1;\"due\" tre\n3;4\n", "B2")]
    [InlineData("a;b\n1;2\n3;quat\"tro\n", "B3")]
    [InlineData("a;\"b\n", "B1")]
    public void Wrong_quotes_are_reported_with_their_cell(string text, string cell)
    {
        var broken = Read(text).Rows.Where(row => row.IsBroken);
        var message = Assert.Single(_log.InOrder());
        Assert.Equal(("TR105", cell), (message.Problem.Code, message.Place.Cell));
        Assert.Equal(cell[1..], Assert.Single(broken).Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_very_long_row_is_read()
    {
        var sheet = Read("a;b\n" + string.Concat(Enumerable.Repeat("x;", 20_000)) + "\n");
        Assert.Equal(20_001, sheet.Rows[1].Cells.Length);
    }

    private Sheet Read(string text) => SheetReader.Read(new StoredFile("a.csv", Encoding.UTF8.GetBytes(text)), _log)!;
}
