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
    public void Leftovers_of_other_programs_are_ignored(string path) => Assert.True(UnknownFiles.IsIgnored(path));

    [Theory]
    [InlineData("2023/settori.csv")]
    [InlineData("2023/README.md")]
    [InlineData("2023/allegati/a.tmp.pdf")]
    public void Other_unknown_files_are_reported(string path) => Assert.False(UnknownFiles.IsIgnored(path));

    [Theory]
    [InlineData("2023/settori.csv", null)]
    [InlineData("2023/piano/99-fine.md", null)]
    [InlineData("2023/allegati/sotto/a.pdf", null)]
    [InlineData("2023/Settori.CSV", null)]
    [InlineData("glossario.csv", null)]
    [InlineData("settori.csv", "TR102")]
    [InlineData("immagini/logo.png", null)]
    [InlineData("2023/logo.png", "TR102")]
    [InlineData("2023/immagini/piazza.png", null)]
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
    [InlineData("2023/Copia (2) di anno.yml", "TR183")]
    [InlineData("2023/anno.yml.old", "TR183")]
    [InlineData("portale.yml.txt", "TR183")]
    [InlineData("2023/settori_vecchio.csv", "TR183")]
    [InlineData("2023/settori-v2.xlsx", "TR183")]
    [InlineData("2023/settori (copia in conflitto di PC-UFFICIO 2023-05-02).csv", "TR183")]
    [InlineData("2023 - Copia/anno.yml", "TR183")]
    [InlineData("2023/settori.csv.orig", null)]
    [InlineData("__MACOSX/2023/settori.csv", null)]
    [InlineData("2023/ehthumbs.db", null)]
    [InlineData("2023/personale/eta-copia.csv", null)]
    [InlineData("2023/piano/02-obiettivi-nuovi.md", null)]
    [InlineData("2023/piano/Copia di 01-testo.md", null)]
    [InlineData("2023/allegati/settori (2).csv", null)]
    public void A_misplaced_file_is_reported(string path, string? code)
    {
        var log = new DiagnosticLog();
        UnknownFiles.Report(new ContentTree([Sources.File("", "2023/anno.yml"), Sources.File("", path)]), log);
        Assert.Equal(code is null ? [] : [code], Sources.Codes(log));
    }

    [Theory]
    [InlineData(
        "2023/piano/01-testo - Copia.md",
        "2023/piano/01-testo - Copia.md: questo sembra una copia di «2023/piano/01-testo.md»: viene letto l'originale, e questa no"
    )]
    [InlineData(
        "2023/piano/01-testo-copia.md",
        "2023/piano/01-testo-copia.md: questo sembra una copia di «2023/piano/01-testo.md»: vengono letti tutti e due"
    )]
    [InlineData("2023/anno (2).yml", "2023/anno (2).yml: questo sembra una copia di «2023/anno.yml»: viene letto l'originale, e questa no")]
    [InlineData(
        "2023/settori (2).csv",
        "2023/settori (2).csv: questo sembra una copia di «2023/settori.csv»: non viene letta, e l'originale non c'è"
    )]
    [InlineData(
        "2023/personale/eta (2).csv",
        "2023/personale/eta (2).csv: questo sembra una copia di «2023/personale/eta.csv»: viene letto l'originale, e questa no"
    )]
    [InlineData("2023 - Copia/piano/01-testo.md", "2023 - Copia: questo sembra una copia di «2023»: viene letto l'originale, e questa no")]
    [InlineData(
        "2023/piano (2)/01-testo.md",
        "2023/piano (2): questo sembra una copia di «2023/piano»: viene letto l'originale, e questa no"
    )]
    public void A_copy_says_which_of_the_two_is_read(string path, string told)
    {
        var log = new DiagnosticLog();
        string[] files =
        [
            "2023/anno.yml",
            "2023/piano/01-testo.md",
            "2023/personale/eta.csv",
            path,
            path.Replace("/01-testo.md", "/02-altro.md", StringComparison.Ordinal),
        ];
        UnknownFiles.Report(new ContentTree([.. files.Distinct().Select(file => Sources.File("", file))]), log);
        var message = Assert.Single(log.InOrder());
        Assert.StartsWith(told, $"{message.Place.Path}: {message.What}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_copied_sheet_of_numbers_is_reported_once()
    {
        var site = new SmallSite()
            .With("personale/eta.csv", "Età;Totale\nTutti;3\n")
            .With("personale/eta (2).csv", "Età;Totale\nTutti;4\n")
            .With("personale/tabelle.yml", "eta:\n  titolo: Età\n");
        site.Read();
        Assert.Equal(["TR183 2023/personale/eta"], site.Messages);
    }

    [Fact]
    public void Names_that_differ_only_by_case_are_rejected()
    {
        var log = new DiagnosticLog();
        UnknownFiles.Report(new ContentTree([Sources.File("", "2023/Settori.csv"), Sources.File("", "2023/settori.csv")]), log);
        Assert.Equal(
            "errore TR125 content/2023/settori.csv: il nome di questo file è uguale a quello di «content/2023/Settori.csv», salvo "
                + "maiuscole e minuscole. "
                + "Rimedio: dai ai due file nomi diversi: molti sistemi non li distinguono.\n",
            HumanFormat.WritePlain(Assert.Single(log.InOrder()), "content")
        );
    }
}
