using AngleSharp.Dom;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Addresses, head and foot of the pages.</summary>
public sealed class ShellTests
{
    [Theory]
    [InlineData("index.html", "risorse/", "2011/index.html")]
    [InlineData("amministrazione-trasparente/organizzazione.html", "../risorse/", "../2011/index.html")]
    [InlineData("2011/index.html", "risorse/", "index.html")]
    [InlineData("2011/obiettivi/ob01.html", "../risorse/", "../index.html")]
    [InlineData("404.html", "/portale/risorse/", "/portale/2011/index.html")]
    public void References_are_relative_to_the_page_and_absolute_on_the_404_page(string path, string folder, string year)
    {
        var page = RenderedPages.At(path);
        Assert.StartsWith(folder, page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith(folder, page.QuerySelector("link[rel=icon]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(year, page.QuerySelector(".top-menu a")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_a_base_URL_there_is_no_canonical_link_and_the_404_page_links_from_the_root()
    {
        var lost = SamplePages.At("404.html");
        var page = RenderedPages.Of(lost with { Frame = lost.Frame with { BaseUrl = null } });
        Assert.Equal("/index.html", page.QuerySelector(".it-brand-wrapper a")!.GetAttribute("href"));
        var home = SamplePages.At("index.html");
        Assert.Empty(
            RenderedPages
                .Of(home with { Frame = home.Frame with { BaseUrl = null } })
                .QuerySelectorAll("link[rel=canonical],meta[property]")
        );
        Assert.Equal(
            "https://trasparenza.vallechiara.example/portale/index.html",
            RenderedPages.At("index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
    }

    [Fact]
    public void The_hooks_of_the_national_checker_are_on_links_with_targets()
    {
        var home = RenderedPages.At("index.html");
        Assert.Equal(
            ["accessibility-link", "faq", "legal-notes", "privacy-policy-link", "report-inefficiency"],
            home.QuerySelectorAll("footer [data-element]").Select(Hook).Order(StringComparer.Ordinal)
        );
        Assert.NotNull(home.QuerySelector("main [data-element=all-topics]"));
        Assert.Equal(3, RenderedPages.At("argomenti.html").QuerySelectorAll("main a[data-element=topic-element]").Length);
        Assert.Equal(
            "Licenza dei contenuti",
            RenderedPages.At("note-legali.html").QuerySelector("[data-element=legal-notes-section]")!.Words()
        );
        Assert.Single(RenderedPages.At("note-legali.html").QuerySelectorAll("[data-element=legal-notes-body]"));
    }

    [Fact]
    public void Links_that_leave_the_site_say_so() =>
        Assert.All(
            SamplePages
                .All.SelectMany(page => RenderedPages.Of(page).QuerySelectorAll("a[href*=':']"))
                .Where(link => !link.Matches(".testo a")),
            link => Assert.Equal("external", link.GetAttribute("rel"))
        );

    [Fact]
    public void Each_download_inside_the_site_is_named_in_the_head() =>
        Assert.Equal(
            ["text/csv", "application/json"],
            RenderedPages.At("2011/obiettivi/index.html").QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("type"))
        );

    [Fact]
    public void A_page_of_a_year_states_its_year_and_term()
    {
        var banner = RenderedPages.At("2011/obiettivi/ob01.html").QuerySelector(".year-banner")!;
        Assert.Contains("Dati del 2011.", banner.Words(), StringComparison.Ordinal);
        Assert.Contains("31 dicembre 2016", banner.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_assets_are_fingerprinted_and_the_styles_name_the_design_systems_version()
    {
        Assert.All(CremonaTheme.Value.Assets, asset => Assert.Matches(@"^[a-z0-9-]+\.[0-9a-f]{10}\.(css|js|png|svg|woff2)$", asset.Name));
        var styles = CremonaTheme.Value.Assets.Single(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal));
        var text = System.Text.Encoding.UTF8.GetString(styles.Content.Span);
        Assert.Contains("body{--bootstrap-italia-version:\"2.18.3\"}", text, StringComparison.Ordinal);
        Assert.All(CremonaTheme.Value.Assets.Where(asset => asset.Name.EndsWith(".woff2", StringComparison.Ordinal)), font =>
            Assert.Contains($"url(\"{font.Name}\")", text.Replace('\'', '"'), StringComparison.Ordinal)
        );
        Assert.InRange(styles.Content.Length, 10_000, 60 * 1024);
    }

    [Fact]
    public void The_home_link_has_the_logo_or_a_default_sign()
    {
        var home = SamplePages.At("2011/index.html");
        var page = RenderedPages.Of(
            home with
            {
                Frame = home.Frame with { Logo = new Pages.Picture(SamplePages.Place("2011/logo.png"), "Stemma: un ponte", 200, 240) },
            }
        );
        var logo = page.QuerySelector(".it-brand-wrapper a > img")!;
        Assert.Equal(["logo.png", "200", "240", "Stemma: un ponte"], new[] { "src", "width", "height", "alt" }.Select(logo.GetAttribute));
        Assert.Null(page.QuerySelector(".it-brand-wrapper a > svg"));
        Assert.NotNull(RenderedPages.Of(home).QuerySelector(".it-brand-wrapper a > svg"));
    }

    private static string? Hook(IElement element) => element.GetAttribute("data-element");
}
