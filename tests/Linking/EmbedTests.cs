using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Linking;

public sealed class EmbedTests
{
    private static SmallSite Two =>
        new SmallSite()
            .With("personale/tabelle.yml", "eta:\n  titolo: Persone per età\n")
            .With("personale/eta.csv", "Ufficio;M\nStrade;2023\n")
            .With("tipologie.csv", "codice;nome\nscuole;Scuole\n")
            .With("luoghi.csv", "codice;nome;tipologia\na;Scuola del ventitré;scuole\n")
            .With("annotazioni.csv", "dove;testo\ntabella:eta/Strade/M;La nota del ventitré.\n")
            .With("2022/anno.yml", "tipo di piano: PIAO\n")
            .With("2022/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
            .With("2022/personale/tabelle.yml", "eta:\n  titolo: Persone per età\nsola:\n  titolo: Solo di quell'anno\n")
            .With("2022/personale/eta.csv", "Ufficio;M\nStrade;2022\n")
            .With("2022/personale/sola.csv", "Ufficio;M\nPonti;7\n")
            .With("2022/tipologie.csv", "codice;nome\nscuole;Scuole\n")
            .With("2022/luoghi.csv", "codice;nome;tipologia\nb;Scuola del ventidue;scuole\n")
            .With("2022/annotazioni.csv", "dove;testo\ntabella:eta/Strade/M;La nota del ventidue.\n");

    [Fact]
    public void An_embedded_table_of_another_year_names_its_year()
    {
        var page = Chapter("[](tabella:2022/eta)\n\n[](tabella:2022/sola)\n\n[](tabella:2023/eta)");
        Assert.Contains("Persone per età (anno 2022)", page, StringComparison.Ordinal);
        Assert.Contains("Solo di quell'anno (anno 2022)", page.Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(
            ">2022</td>",
            System
                .Text.RegularExpressions.Regex.Replace(page, "<td[^>]*>\\s*(\\d[\\d.]*)", "<td>$1</td>")
                .Replace("2.022", "2022", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("La nota del ventidue.", page, StringComparison.Ordinal);
        Assert.Contains("La nota del ventitré.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_embedded_list_of_another_year_names_its_year()
    {
        var page = Chapter("[](elenco:2022/scuole)");
        Assert.Contains("Scuola del ventidue", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Scuola del ventitré", page, StringComparison.Ordinal);
        Assert.Contains("Anno 2022", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notizie/01-nota.md", "---\ntitolo: Nota\ndata: 2023-01-02\n---\n", "2023/notizie/nota.html")]
    [InlineData("obiettivi/ob1.md", "", "2023/obiettivi/ob1.html")]
    public void News_and_long_texts_may_embed_tables_without_losing_text(string file, string head, string path)
    {
        var files = Withdrawn.Files(
            Two.With("obiettivi.csv", "codice;titolo;tipo\nob1;Uno;strategico\n")
                .With(file, head + "Prima.\n\n[](tabella:2022/eta)\n\nIn mezzo.\n\n[](elenco:scuole)\n\nDopo.\n")
                .Files,
            null
        );
        var page = files.Text(path);
        Assert.All(["Prima.", "In mezzo.", "Dopo.", "Persone per età (anno 2022)", "Scuola del ventitré"], words =>
            Assert.Contains(words, page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_glossary_text_may_embed_a_table()
    {
        var page = Withdrawn
            .Files(
                Two.With(
                    "/glossario.csv",
                    "codice;voce;definizione\neta;Età;[](tabella:2022/eta)\nscuola;Scuola;[](elenco:scuole)\n"
                ).Files,
                null
            )
            .Text("2023/glossario.html");
        Assert.All(["Persone per età (2022)</a>", "Scuole</a>"], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_a_frozen_year_is_replaced_by_a_link()
    {
        using var town = new Town();
        town.Done("freeze", "2022");
        File.AppendAllText(
            Path.Combine(town.Content, "2024/piano/01-presentazione.md"),
            "\n\n[](tabella:2022/strutture)\n\n[](elenco:2022/scuole)\n"
        );
        town.Done("build");
        var page = File.ReadAllText(Path.Combine(town.Output, "2024/piano/presentazione.html"));
        Assert.Matches("href=\"../../2022/personale/strutture.html\"[^>]*>[^<]*\\(2022\\)</a>", page);
        Assert.Matches("href=\"../../2022/luoghi/index.html#tipologia-scuole\"[^>]*>[^<]*\\(2022\\)</a>", page);
    }

    private static string Chapter(string text) =>
        Withdrawn.Files(Two.With("piano/02-altro.md", $"# Altro\n\n{text}\n").Files, null).Text("2023/piano/altro.html");
}
