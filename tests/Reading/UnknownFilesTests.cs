using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Reading;

public sealed class UnknownFilesTests
{
    [Theory]
    [InlineData(".~lock.settori.csv#")]
    [InlineData("2023/~$settori.xlsx")]
    [InlineData("desktop.ini")]
    [InlineData("2023/Thumbs.db")]
    [InlineData("2023/settori.csv~")]
    [InlineData("2023/settori.csv.bak")]
    [InlineData(".git/config")]
    [InlineData("2023/.nascosta/a.csv")]
    [InlineData("README.md")]
    public void What_programs_leave_behind_is_passed_over(string path) => Assert.True(UnknownFiles.IsPassedOver(path));

    [Theory]
    [InlineData("2023/settori.csv")]
    [InlineData("2023/README.md")]
    [InlineData("2023/allegati/a.tmp.pdf")]
    public void Other_files_are_not(string path) => Assert.False(UnknownFiles.IsPassedOver(path));

    [Theory]
    [InlineData("2023/settori.csv", null)]
    [InlineData("2023/piano/99-fine.md", null)]
    [InlineData("2023/allegati/sotto/a.pdf", null)]
    [InlineData("2023/Settori.CSV", null)]
    [InlineData("glossario.csv", null)]
    [InlineData("settori.csv", "TR102")]
    [InlineData("2023/piano/sotto/01.md", "TR102")]
    [InlineData("2023/piano/01-testo.txt", "TR102")]
    [InlineData("2023/personale/eta.xlsx", "TR118")]
    [InlineData("2023/piano/01-testo.DOCX", "TR181")]
    [InlineData("2023/settori.docx", "TR118")]
    [InlineData("2023/settori.xls", "TR182")]
    [InlineData("2023/Copia di anno.yml", "TR183")]
    [InlineData("2023/settori (2).csv", "TR183")]
    [InlineData("2023/settori - Copia.csv", "TR183")]
    [InlineData("2023/settori - Copia (2).xlsx", "TR183")]
    [InlineData("2023/piano/Copia di 01-testo.md", null)]
    [InlineData("2023/allegati/settori (2).csv", null)]
    public void A_file_without_a_place_is_told(string path, string? code)
    {
        var log = new DiagnosticLog();
        UnknownFiles.Report(new ContentTree([Sources.File("", "2023/anno.yml"), Sources.File("", path)]), log);
        Assert.Equal(code is null ? [] : [code], Sources.Codes(log));
    }

    [Fact]
    public void Of_two_names_that_differ_only_by_case_the_second_is_refused()
    {
        var log = new DiagnosticLog();
        UnknownFiles.Report(new ContentTree([Sources.File("", "2023/Settori.csv"), Sources.File("", "2023/settori.csv")]), log);
        Assert.Equal(
            "errore TR125 content/2023/settori.csv: il nome di questo file è uguale a quello di «content/2023/Settori.csv», salvo maiuscole e minuscole. "
            + "Rimedio: dai ai due file nomi diversi: molti sistemi non li distinguono.\n",
            HumanFormat.WritePlain(Assert.Single(log.InOrder()), "content"));
    }
}
