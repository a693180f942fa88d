using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Reading;

namespace Cremona.Transparency.Tests.Editing;

public sealed class NewRowTests
{
    private static readonly string[][] Rows =
    [
        ["nome", "codice", "superiore"],
        ["Ambiente \"verde\"; parchi", "ambiente", ""],
        ["Città", "citta", "ambiente"],
    ];
    private readonly DiagnosticLog _log = new();

    [Fact]
    public void A_row_is_added_as_the_file_is_written_and_all_else_stays_byte_for_byte()
    {
        foreach (var dialect in Dialect.All.Where(dialect => !dialect.IsShuffled && !dialect.HasUnseen))
        {
            var before = dialect.Write(Rows, mayShuffle: false);
            var after = NewRow.Add(
                "2023/settori.csv",
                new StoredFile("2023/settori.csv", before),
                UnitSchema.Definition,
                "nuovo-settore",
                _log
            )!;
            Assert.True(after.AsSpan().StartsWith(before), dialect.ToString());
            var log = new DiagnosticLog();
            var sheet = SheetReader.Read(new StoredFile("2023/settori.csv", after), log)!;
            Assert.Equal([Placeholder.Words, "nuovo-settore", ""], sheet.Rows[^1].Cells[..3]);
            Assert.False(log.HasErrors);
        }
    }

    [Fact]
    public void A_missing_final_line_break_is_added()
    {
        var after = NewRow.Add("2023/settori.csv", Sources.File("codice;nome\na;A"), UnitSchema.Definition, "b", _log)!;
        Assert.Equal("codice;nome\na;A\nb;DA COMPILARE\n", Encoding.UTF8.GetString(after));
    }

    [Fact]
    public void A_new_file_has_all_columns_and_opens_in_italian_excel()
    {
        var text = Encoding.UTF8.GetString(NewRow.Add("2023/settori.csv", null, UnitSchema.Definition, "b", _log)!);
        Assert.StartsWith("\uFEFFcodice;nome;superiore;", text, StringComparison.Ordinal);
        Assert.Contains("\r\nb;DA COMPILARE;;", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", "TR302")]
    [InlineData("2011-03", "TR202")]
    [InlineData("3com", "TR201")]
    [InlineData("mar-11", "TR202")]
    public void An_unusable_code_is_rejected(string code, string told)
    {
        Assert.Null(NewRow.Add("2023/settori.csv", Sources.File("codice;nome\na;A\n"), UnitSchema.Definition, code, _log));
        Assert.Equal([told], Sources.Codes(_log));
    }

    [Theory]
    [InlineData("codice;nome\na;\"A\n", "TR105")]
    [InlineData("nome\nA\n", "TR106")]
    [InlineData("", "TR106 TR106")]
    public void A_file_that_cannot_be_read_is_left_alone(string text, string told)
    {
        Assert.Null(NewRow.Add("2023/settori.csv", Sources.File(text), UnitSchema.Definition, "b", _log));
        Assert.Equal(told.Split(' '), Sources.Codes(_log));
    }
}
