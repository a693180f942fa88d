namespace Cremona.Transparency.Tests.Linking;

public sealed class SectionFillingTests
{
    private const string Header = "codice;titolo;tipo;stato;url;sezione\n";

    [Fact]
    public void A_document_fills_all_its_sections()
    {
        var files = Withdrawn.Files(
            new SmallSite()
                .With(
                    "documenti.csv",
                    Header + "bando;Il bando;bando;altrove;https://esempio.example/b;Bandi di concorso | Atti generali\n"
                )
                .Files,
            null
        );
        Assert.All(["bandi-di-concorso", "disposizioni-generali"], name =>
        {
            var page = files.Text($"amministrazione-trasparente/{name}.html");
            Assert.Contains("Il bando (2023)</a>", page, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(
            "Questa sezione non è pubblicata in questo portale",
            files.Text("amministrazione-trasparente/bandi-di-concorso.html"),
            StringComparison.Ordinal
        );
        Assert.Matches("Bandi di concorso</a>(.|\n)*Atti generali</a>", files.Text("2023/documenti/bando.html"));
    }

    [Fact]
    public void The_root_shows_how_much_of_each_section_is_held()
    {
        var root = Withdrawn
            .Files(
                new SmallSite()
                    .With(
                        "documenti.csv",
                        Header + "bando;Il bando;bando;altrove;https://esempio.example/b;Bandi di concorso | Atti generali\n"
                    )
                    .With("/sezioni.csv", "sezione;dove;motivo\nOpere pubbliche;non applicabile;Il Comune non ne fa\n")
                    .Files,
                null
            )
            .Text("amministrazione-trasparente/index.html");
        var states = new AngleSharp.Html.Parser.HtmlParser()
            .ParseDocument(root)
            .QuerySelectorAll(".sections .entry")
            .ToDictionary(
                section => section.QuerySelector(".entry-name")!.TextContent.Trim(),
                section => section.QuerySelector(".fact dd")!.TextContent.Trim()
            );
        Assert.Equal("tutte le voci in questo portale", states["Bandi di concorso"]);
        Assert.Matches("^in parte: [0-9]+ voc[ei] su [0-9]+$", states["Disposizioni Generali"]);
        Assert.Equal("niente in questo portale", states["Bilanci"]);
        Assert.Equal("Non applicabile: Il Comune non ne fa.", states["Opere pubbliche"]);
    }

    [Fact]
    public void The_row_of_a_section_adds_to_its_documents_without_repetition()
    {
        var page = Withdrawn
            .Files(
                new SmallSite()
                    .With("documenti.csv", Header + "bando;Il bando;bando;altrove;https://esempio.example/b;Bandi di concorso\n")
                    .With("/sezioni.csv", "sezione;dove\nBandi di concorso;pagina:2023/documenti | documento:2023/bando\n")
                    .Files,
                null
            )
            .Text("amministrazione-trasparente/bandi-di-concorso.html");
        Assert.Equal(2, page.Split("Il bando (2023)</a>").Length);
        Assert.Contains("2023/documenti/index.html", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unavailable_document_fills_no_section() =>
        Assert.Contains(
            "Questa sezione non è pubblicata in questo portale",
            Withdrawn
                .Files(
                    new SmallSite()
                        .With("documenti.csv", Header + "bando;Il bando;bando;non disponibile nella fonte;;Bandi di concorso\n")
                        .Files,
                    null
                )
                .Text("amministrazione-trasparente/bandi-di-concorso.html"),
            StringComparison.Ordinal
        );
}
