using AngleSharp.Dom;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Single parts of the pages: states, tables, charts, sections of Amministrazione trasparente.</summary>
public sealed class PartTests
{
    [Fact]
    public void Every_state_has_a_word_and_a_shape_that_no_other_state_has()
    {
        var shapes = Enum.GetValues<StateMark>()
            .Select(state => Objective(new Shown($"{state}") { State = state }).QuerySelector(".state-now .state")!)
            .ToList();
        Assert.All(shapes, shape => Assert.NotEmpty(shape.Words()));
        Assert.Equal(shapes.Count, shapes.Select(shape => shape.QuerySelector("svg")!.InnerHtml).Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void Three_or_more_missing_facts_are_folded_with_their_reasons(int count)
    {
        string[] reasons = ["non presente nella fonte", "non richiesto all'epoca", "omesso per riservatezza"];
        Fact[] missing =
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Fact(
                    $"Dato {i}",
                    [SamplePages.Lacking((Missing)(1 + (i % 3)), "parola") with { Reason = reasons[i % 3], Id = $"dato-{i}" }]
                )
                {
                    Law = "art. 13",
                }),
        ];
        var unit = SamplePages.All.OfType<UnitPage>().First();
        var page = RenderedPages.Of(unit with { Facts = [new Fact("Nome", [new Shown("Scuola")]), .. missing] });
        var folded = page.QuerySelector("main details.absent");
        Assert.Equal(count < 3 ? null : $"{count} dati mancano", folded?.QuerySelector("summary")!.Words());
        Assert.Equal(count < 3 ? count + 1 : 1, page.QuerySelector("main .facts")!.QuerySelectorAll("dt").Length);
        Assert.Equal(
            count < 3 ? [] : missing.Select((fact, i) => $"{fact.Name} art. 13 {reasons[i % 3]}"),
            folded?.QuerySelectorAll("div").Select(row => row.Words()) ?? []
        );
        Assert.All(missing, fact => Assert.NotNull(page.GetElementById(fact.Values[0].Id!)));
        Assert.Equal(count < 3, folded?.QuerySelector("a") is null);
    }

    [Fact]
    public void Only_a_wide_table_scrolls_by_itself()
    {
        var page = RenderedPages.At("2011/obiettivi/ob01.html");
        Assert.Equal("0", page.QuerySelector("#letture [role=group]")!.GetAttribute("tabindex"));
        Assert.Empty(page.QuerySelectorAll("#stati [role],#stati [tabindex]"));
    }

    [Fact]
    public void A_sentence_is_followed_by_its_drawing_its_figures_and_its_doubts()
    {
        var page = RenderedPages.At("index.html");
        var first = page.GetElementById("in-breve-donne")!;
        Assert.Equal("Le donne sono quasi due su tre, ma meno di un dirigente su tre.", first.QuerySelector(".headline-text")!.Words());
        Assert.Equal(
            "Donne su cento persone: Tutte le persone 63%; Dirigenti 31%.",
            first.QuerySelector("[role=img]")!.GetAttribute("aria-label")
        );
        Assert.Equal(["63", "31"], first.QuerySelectorAll("rect").Select(bar => bar.GetAttribute("width")));
        Assert.Equal(4, first.QuerySelectorAll(".headline-figures > li > a").Length);
        Assert.Equal(3, first.QuerySelectorAll("details.headline-caution > ul > li").Length);
        var others = page.GetElementById("in-breve-quote")!;
        Assert.Equal("I 6 numeri da cui viene", others.QuerySelector("details > summary")!.Words());
        Assert.Equal("Frase scritta dall’ufficio", page.GetElementById("in-breve-ufficio")!.QuerySelector(".headline-source")!.Words());
    }

    [Theory]
    [InlineData("2011/piano/index.html", "2011/index.html", "page")]
    [InlineData("2011/piano/testo.html", "2011/piano/index.html", "true")]
    [InlineData("2011/contesto.html", "2011/index.html", null)]
    public void The_menu_marks_the_page_or_the_section_of_the_page(string path, string above, string? mark)
    {
        var sample = (IndexPage)SamplePages.At("2011/obiettivi/index.html") with
        {
            Address = new Address(path),
            Trail = [Link.To("Sopra", new Address(above))],
        };
        var marks = RenderedPages
            .Of(sample)
            .QuerySelectorAll(".navbar-nav a")
            .Where(link => link.Words() == "Il Piano")
            .Select(link => link.GetAttribute("aria-current"));
        Assert.Equal([mark, mark], marks);
    }

    [Fact]
    public void A_chart_is_one_named_image_with_a_visible_summary()
    {
        var chart = RenderedPages.At("2011/tabelle/organico.html").QuerySelector("#piramide")!;
        Assert.Equal("Grafico", chart.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        Assert.Null(chart.QuerySelector("[role=img]")!.GetAttribute("aria-describedby"));
        Assert.Equal("Le femmine sono più dei maschi in ogni fascia di età.", chart.QuerySelector("#piramide-testo")!.Words());
        var bars = chart.QuerySelectorAll("rect").Select(bar => bar.GetAttribute("width")).ToList();
        Assert.Equal(["7.02", "11.7", "46.78", "81.87", "55.56", "100"], bars.Take(6));
    }

    [Fact]
    public void On_a_page_each_label_has_one_address()
    {
        var links = RenderedPages
            .At("amministrazione-trasparente/organizzazione.html")
            .QuerySelectorAll("a")
            .GroupBy(link => link.Words(), StringComparer.Ordinal);
        Assert.All(links, label => Assert.Single(label.Select(link => link.GetAttribute("href")).Distinct()));
    }

    [Fact]
    public void A_section_label_is_the_whole_text_of_its_link() =>
        Assert.Equal(
            ["Articolazione degli uffici", "Sanzioni per mancata comunicazione dei dati", "Telefono e posta elettronica"],
            RenderedPages
                .At("amministrazione-trasparente/organizzazione.html")
                .QuerySelectorAll(".duty h2 > a")
                .Select(link => link.TextContent)
        );

    /// <summary>The facts of a duty without a place follow each other on a line.</summary>
    [Fact]
    public void A_duty_without_a_place_takes_few_lines()
    {
        var page = RenderedPages.At("amministrazione-trasparente/organizzazione.html");
        var section = SamplePages
            .All.OfType<TransparencySectionPage>()
            .Single(one => one.Address.Path == "amministrazione-trasparente/organizzazione.html");
        Assert.All(section.Duties, duty =>
            Assert.Equal(duty.Where.Count == 0, page.GetElementById(duty.Id)!.ClassList.Contains("duty-empty"))
        );
        Assert.Contains(section.Duties, duty => duty.Where.Count == 0);
        Assert.Contains(section.Duties, duty => duty.Where.Count > 0);
    }

    [Fact]
    public void A_link_without_an_address_is_text_with_the_hook()
    {
        var home = SamplePages.At("index.html");
        var page = RenderedPages.Of(
            home with
            {
                Frame = home.Frame with
                {
                    FooterLinks = [new Link("Dichiarazione di accessibilità: non ancora indicata") { Hook = "accessibility-link" }],
                },
            }
        );
        Assert.Equal("span", page.QuerySelector("[data-element=accessibility-link]")!.LocalName);
    }

    [Fact]
    public void Content_is_escaped()
    {
        var page = Objective(new Shown("<script>alert(\"&\")</script>"));
        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json'])"));
        Assert.Equal("<script>alert(\"&\")</script>", page.QuerySelector(".state-now")!.Words());
    }

    private static IDocument Objective(Shown state) =>
        RenderedPages.Of((ObjectivePage)SamplePages.At("2011/obiettivi/ob01.html") with { State = state });
}
