using System.Text;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Themes;
using static Cremona.Transparency.Tests.Linking.PicturePages;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>The folder <c>tema</c>: colours, words in header and footer, and a drawn logo, on every page.</summary>
public sealed class TownThemeTests
{
    private const string Portal =
        "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\nindirizzo pubblico: https://borgosereno.example/p/\n";

    private static readonly Lazy<RenderedSite> Green = new(() =>
    {
        var (site, log) = Run(
            new SmallSite()
                .With("/portale.yml", Portal + "logo:\n  file: stemma.svg\n  testo alternativo: \"Stemma: un ponte\"\n")
                .With("/tema/tema.yml", "colore principale: \"#006b3c\"\n")
                .With(
                    "/tema/intestazione.md",
                    "Il Comune *risponde*. Leggi il [piano](pagina:piano), o [scrivi](https://borgosereno.example/urp).\n"
                )
                .With("/tema/piede.md", "Sportello:\n\n- [premessa](capitolo:testo)\n- **lunedì**\n"),
            ("immagini/stemma.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\"><path d=\"M0 0\"/></svg>"u8.ToArray())
        );
        Assert.DoesNotContain(log.InOrder(), message => message.Severity == Severity.Error);
        return site!;
    });

    private static IEnumerable<(string Path, AngleSharp.Html.Dom.IHtmlDocument Page)> Pages(RenderedSite site)
    {
        var parser = new HtmlParser();
        return site
            .Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Path, parser.ParseDocument(Encoding.UTF8.GetString(file.ToBytes()))));
    }

    [Fact]
    public void Every_page_has_the_words_with_links_that_lead_to_their_target()
    {
        var paths = Green.Value.Files.Select(file => file.Path).ToHashSet();
        var pages = Pages(Green.Value).ToArray();
        Assert.InRange(pages.Length, 30, 1000);
        foreach (var (path, page) in pages)
        {
            var header = page.QuerySelector("header")!;
            Assert.Contains("Il Comune risponde. Leggi il piano, o scrivi.", header.TextContent, StringComparison.Ordinal);
            var links = header.QuerySelectorAll("a").Concat(page.QuerySelectorAll("footer a"));
            var inside = links
                .Where(link => link.TextContent is "piano" or "premessa")
                .Select(link => link.GetAttribute("href")!)
                .ToArray();
            Assert.Equal(2, inside.Length);
            Assert.Equal(
                ["2023/piano/index.html", "2023/piano/testo.html"],
                inside.Select(href => new Uri(new Uri("https://borgosereno.example/p/" + path), href).AbsolutePath["/p/".Length..])
            );
            Assert.All(inside, href => Assert.Equal(path == "404.html", href.StartsWith("/p/", StringComparison.Ordinal)));
            Assert.Equal(
                "https://borgosereno.example/urp",
                header.QuerySelectorAll("a").Single(a => a.TextContent == "scrivi").GetAttribute("href")
            );
            Assert.NotNull(page.QuerySelector("footer li strong"));
            Assert.Empty(page.QuerySelectorAll("[style]"));
        }

        Assert.Contains("2023/piano/testo.html", paths);
    }

    [Fact]
    public void Every_page_requests_one_existing_style_sheet_with_the_colours()
    {
        var files = Green.Value.Files.ToDictionary(file => file.Path);
        foreach (var (path, page) in Pages(Green.Value))
        {
            var sheet = Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href")!;
            var found = new Uri(new Uri("https://borgosereno.example/p/" + path), sheet).AbsolutePath["/p/".Length..];
            var bytes = files[found].ToBytes();
            Assert.Contains("--c-brand:#006b3c;", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
            Assert.Contains(
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..10],
                found,
                StringComparison.Ordinal
            );
        }

        Assert.Equal(2, files.Keys.Count(path => path.EndsWith(".css", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_drawn_logo_is_shown_with_its_ratio()
    {
        Assert.All(Pages(Green.Value), page =>
        {
            var logo = page.Page.QuerySelector("header img")!;
            Assert.Equal(
                ("400", "200", "Stemma: un ponte"),
                (logo.GetAttribute("width"), logo.GetAttribute("height"), logo.GetAttribute("alt"))
            );
        });
        Assert.All(["logo.svg", "2023/logo.svg"], path => Assert.Contains(path, Green.Value.Files.Select(file => file.Path)));
    }

    /// <summary>Without a folder, nothing of it is on a page, and the style sheet is the theme's own.</summary>
    [Fact]
    public void Without_a_folder_the_style_sheet_is_the_theme_s()
    {
        var (site, _) = Run(new SmallSite().With("/portale.yml", Portal));
        var own = CremonaTheme.Value.Assets.Single(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal));
        Assert.All(Pages(site!), page =>
            Assert.EndsWith(
                "/" + own.Name,
                "/" + page.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"),
                StringComparison.Ordinal
            )
        );
        Assert.Equal(own.Content.ToArray(), site!.Files.Single(file => file.Path == "risorse/" + own.Name).ToBytes());
    }

    [Fact]
    public void A_theme_without_colours_shows_the_words()
    {
        var site = Sites.BuiltSite.Link(
            new SmallSite()
                .With("/portale.yml", Portal)
                .With("/tema/tema.yml", "colore principale: 006b3c\n")
                .With("/tema/piede.md", "Il [piano](pagina:piano).\n")
                .Files
        );
        Assert.NotNull(site.Colours);
        var files = SiteRenderer.Render(site, TinyTheme.Value);
        Assert.DoesNotContain(files, file => file.Path.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(
            "<p>Il <a href=\"../../2023/piano/index.html\">piano</a>.</p>".Replace("../../2023", "..", StringComparison.Ordinal),
            Encoding.UTF8.GetString(files.Single(file => file.Path == "2023/obiettivi/index.html").ToBytes()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/tema/piede.md", "La pratica di RSSMRA80A01H501U.\n")]
    [InlineData("/tema/intestazione.md", "Chiama Lucia al 347 1234567.\n")]
    public void Personal_data_in_the_words_are_rejected_with_their_position(string path, string words)
    {
        var (site, log) = Run(new SmallSite().With("/portale.yml", Portal).With(path, words));
        site!.Gate.SearchRemaining(site.Files);
        Assert.False(site.Gate.Report(log));
        Assert.Contains(log.InOrder(), message =>
            message.Problem.Code.StartsWith("TR80", StringComparison.Ordinal) && message.Place.Path == path[1..] && message.Place.Line == 1
        );
    }

    /// <summary>The checks of every other text: slips of the keyboard, damaged accents, addresses of the portal itself.</summary>
    [Theory]
    [InlineData("• uno\n• due\n", "TR444")]
    [InlineData("La cittÃ  risponde.\n", "TR451")]
    [InlineData("Vedi [qui](javascript:alert(1)).\n", "TR402")]
    [InlineData("DA COMPILARE: parole.\n", "TR134")]
    [InlineData("![La piazza con i banchi](immagini/piazza.png)\n", "TR405")]
    public void The_words_are_checked_like_other_texts(string words, string code)
    {
        var (_, log) = Run(new SmallSite().With("/portale.yml", Portal).With("/tema/piede.md", words));
        Assert.Contains(log.InOrder(), message => message.Problem.Code == code && message.Place.Path == "tema/piede.md");
    }

    [Fact]
    public void Missing_colours_are_derived_from_the_given_ones()
    {
        string Sheet(string settings) =>
            Encoding.UTF8.GetString(
                Run(new SmallSite().With("/portale.yml", Portal).With("/tema/tema.yml", settings))
                    .Site!.Files.First(file => file.Path.EndsWith(".css", StringComparison.Ordinal))
                    .ToBytes()
            );
        Assert.EndsWith(
            "@media screen{:root{}}@media screen and (prefers-color-scheme:dark){:root{--c-link:#ffffff;--c-accent:#ffffff;}}\n",
            Sheet("colore dei collegamenti al buio: rgb(255, 255, 255)\n"),
            StringComparison.Ordinal
        );
        Assert.Matches(
            @"@media screen\{:root\{--c-brand:#0066cc;--c-brand-deep:#003d7a;--c-link:#00[0-9a-f]{4};--c-accent:#00[0-9a-f]{4};\}",
            Sheet("colore principale: \"#06c\"\n")
        );
    }
}
