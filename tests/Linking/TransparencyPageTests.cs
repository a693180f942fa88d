using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Law;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>What the pages of Amministrazione trasparente show: the tree in force, level by level, and what is not filled.</summary>
public sealed class TransparencyPageTests
{
    private const string Folder = "amministrazione-trasparente/";
    private const string Documents = "codice;titolo;tipo;stato;url;sezione\n";
    private static readonly DateOnly Day = new(2024, 1, 1);
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Two = new(() => Withdrawn.Files(TwoYears.Files, null));

    // 2014 had another tree than 2023 has.
    private static SmallSite TwoYears =>
        new SmallSite()
            .With("2014/anno.yml", "tipo di piano: PIAO\n")
            .With("2014/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
            .With(
                "2014/documenti.csv",
                Documents + "indagine;L'indagine;relazione;altrove;https://a.example/i;Benessere organizzativo | OIV\n"
            )
            .With("/sezioni.csv", "sezione;dove\nBenessere organizzativo;pagina:2014/personale | pagina:2023/personale\n");

    [Theory]
    [InlineData("attuale", "", 119)]
    [InlineData("2013", "2014/", 64)]
    public void Every_label_that_concerns_a_municipality_is_a_link_on_the_page_of_its_parent(string tree, string year, int count)
    {
        var pages = new Dictionary<int, string> { [0] = $"{year}{Folder}index.html" };
        var labels = NationalLabels.OfTowns(tree);
        Assert.Equal(count, labels.Count);
        foreach (var (level, _, label) in labels.Skip(1))
        {
            var page = pages[level - 1];
            var links = Parse(Two.Value, page).QuerySelectorAll("main a[href]").Where(link => link.TextContent.Trim() == label);
            var hrefs = links.Select(link => link.GetAttribute("href")!).Distinct().ToArray();
            Assert.True(hrefs.Length == 1, $"{page}: «{label}»: {hrefs.Length}");
            var target = new Uri(new Uri("https://x.example/" + page), hrefs[0]);
            pages[level] = target.AbsolutePath[1..];
            var isThere = target.Fragment.Length == 0 || Parse(Two.Value, pages[level]).GetElementById(target.Fragment[1..]) is not null;
            Assert.True(isThere, target.ToString());
        }
    }

    [Fact]
    public void A_year_under_an_older_tree_fills_that_tree_with_its_own_content()
    {
        var duty = Duty(Two.Value, $"2014/{Folder}performance.html", "benessere-organizzativo");
        var links = duty.QuerySelectorAll("dd a").Select(link => link.TextContent.Trim());
        Assert.Equal(["Chi lavora in Comune (2014)", "L'indagine (2014)"], links);
        Assert.Contains("art. 20, c. 3, D.Lgs 33/2013", duty.TextContent, StringComparison.Ordinal);
        Assert.Null(Parse(Two.Value, Folder + "performance.html").GetElementById("benessere-organizzativo"));
    }

    [Fact]
    public void The_trees_of_a_portal_link_to_each_other()
    {
        string[] Links(string page) => [.. Parse(Two.Value, page).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)];
        Assert.Contains("../2014/amministrazione-trasparente/index.html", Links(Folder + "index.html"));
        Assert.Contains("../../amministrazione-trasparente/index.html", Links($"2014/{Folder}index.html"));
        Assert.Contains("amministrazione-trasparente/index.html", Links("2014/index.html"));
        Assert.Contains("../amministrazione-trasparente/index.html", Links("2023/index.html"));
        Assert.Contains("../amministrazione-trasparente/performance.html#benessere-organizzativo", Links("2014/documenti/indagine.html"));
        Assert.DoesNotContain($"2023/{Folder}index.html", Two.Value.Keys);
    }

    [Fact]
    public void A_document_of_an_old_year_also_fills_its_section_of_the_current_tree() =>
        Assert.Contains("L'indagine (2014)", Duty(Two.Value, Folder + "personale.html", "oiv").TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_search_of_a_year_finds_the_sections_of_its_tree()
    {
        string Words(int year) =>
            string.Concat(
                Two.Value.Keys.Where(path => path.StartsWith($"{year}/ricerca/", StringComparison.Ordinal)).Select(Two.Value.Text)
            );
        Assert.Contains("Controlli sulle imprese", Words(2014), StringComparison.Ordinal);
        Assert.DoesNotContain("Organigramma", Words(2014), StringComparison.Ordinal);
        Assert.Contains("Organigramma", Words(2023), StringComparison.Ordinal);
        Assert.DoesNotContain("Controlli sulle imprese", Words(2023), StringComparison.Ordinal);
    }

    [Fact]
    public void The_portal_links_to_the_tree_of_a_frozen_year()
    {
        var content = TwoYears.Read();
        var frozen = Withdrawn.Files(content, Day).Site.Years().Single(year => year.Year == 2014);
        Assert.True(frozen.HasOwnTree);
        Assert.Contains("HasOwnTree", JsonSerializer.Serialize(frozen), StringComparison.Ordinal);
        Assert.DoesNotContain("HasOwnTree", JsonSerializer.Serialize(frozen with { HasOwnTree = false }), StringComparison.Ordinal);
        string Index(bool hasTree) =>
            BuiltSite
                .BytesOf(
                    SiteRenderer.Render(
                        SiteLinker.Link(
                            content with
                            {
                                Years =
                                [
                                    .. content.Years.Select(year =>
                                        year.Year == 2014 ? year with { Frozen = frozen with { HasOwnTree = hasTree } } : year
                                    ),
                                ],
                            },
                            new Findings([], []),
                            new SiteSettings(null, Day),
                            new DiagnosticLog()
                        ),
                        CremonaTheme.Value
                    )
                )
                .Text(Folder + "index.html");
        Assert.Contains("2014/amministrazione-trasparente/index.html", Index(true), StringComparison.Ordinal);
        Assert.DoesNotContain("2014/amministrazione-trasparente/index.html", Index(false), StringComparison.Ordinal);
    }

    [Fact]
    public void An_inapplicable_section_and_its_parts_state_the_reason()
    {
        var files = Files(
            """
            Performance;non applicabile;Il Comune non valuta nessuno
            Personale > Sanzioni per mancata comunicazione dei dati;Non applicabile;Nessun dirigente.
            Articolazione degli uffici;non applicabile;Un solo ufficio

            """
        );
        Assert.Equal("Non applicabile: Il Comune non valuta nessuno.", State(files, "performance", "sezione"));
        Assert.Equal("Non applicabile: Il Comune non valuta nessuno.", State(files, "performance", "dati-relativi-ai-premi"));
        Assert.Equal("Non applicabile: Nessun dirigente.", State(files, "personale", "sanzioni-per-mancata-comunicazione-dei-dati"));
        Assert.Equal("Non applicabile: Un solo ufficio.", State(files, "organizzazione", "organigramma"));
        var other = State(files, "organizzazione", "sanzioni-per-mancata-comunicazione-dei-dati");
        Assert.Equal("Non è in questo portale.", other);
        var index = Parse(files, Folder + "index.html").QuerySelector("main")!.TextContent;
        Assert.Contains("Non applicabile: Il Comune non valuta nessuno.", index, StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_level_section_says_where_its_content_is()
    {
        var files = Files("Atti generali;pagina:2023/documenti;\nArticolazione degli uffici > Organigramma;pagina:2023/organizzazione;\n");
        Assert.Equal(
            "Per questa voce non è indicato un posto: guarda ciò che è indicato per «Atti generali».",
            State(files, "disposizioni-generali", "statuti-e-leggi-regionali")
        );
        Assert.Equal("Non è in questo portale.", State(files, "bilanci", "bilancio-preventivo"));
        Assert.Equal("Uffici e organi (2023)", State(files, "organizzazione", "organigramma"));
        Assert.Equal("Guarda le voci qui sotto.", State(files, "organizzazione", "articolazione-degli-uffici"));
    }

    [Fact]
    public void Sections_not_for_municipalities_are_listed_once_and_are_not_gaps()
    {
        var list = Parse(Two.Value, Folder + "index.html").QuerySelector("details.not-for-towns")!;
        Assert.Equal("Non riguardano un Comune (6)", list.QuerySelector("summary")!.TextContent.Trim());
        Assert.Contains("Strutture sanitarie private accreditate", list.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Folder + "strutture-sanitarie-private-accreditate.html", Two.Value.Keys);
        Assert.Null(Parse(Two.Value, Folder + "servizi-erogati.html").GetElementById("liste-di-attesa"));
    }

    [Fact]
    public void A_missing_source_of_the_law_is_stated()
    {
        var duty = Duty(Two.Value, Folder + "altri-contenuti.html", "dati-ulteriori");
        Assert.Contains("Fonte da verificare", duty.TextContent, StringComparison.Ordinal);
    }

    private static IReadOnlyDictionary<string, byte[]> Files(string rows) =>
        Withdrawn.Files(new SmallSite().With("/sezioni.csv", "sezione;dove;motivo\n" + rows).Files, null);

    private static string State(IReadOnlyDictionary<string, byte[]> files, string page, string id) =>
        Duty(files, $"{Folder}{page}.html", id).QuerySelector("dd")!.TextContent.Trim();

    private static IElement Duty(IReadOnlyDictionary<string, byte[]> files, string page, string id) =>
        Parse(files, page).GetElementById(id)!;

    private static IDocument Parse(IReadOnlyDictionary<string, byte[]> files, string page) =>
        new HtmlParser().ParseDocument(files.Text(page));
}
