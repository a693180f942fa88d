using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class OpenDataPageTests
{
    [Theory]
    [InlineData("complete", 68, 3)]
    [InlineData("reale", 30, 0)]
    public void The_page_links_to_every_data_file_and_states_its_size(string name, int tables, int maps)
    {
        var site = BuiltSite.Of(name).Bytes;
        var links = Page(name, "dati-aperti.html").QuerySelectorAll("main .entry a[href]").ToArray();
        var files = links
            .Where(link =>
                link.GetAttribute("href")!.Contains("/personale/", StringComparison.Ordinal)
                || $"/{link.GetAttribute("href")}".Contains("/dati/", StringComparison.Ordinal)
            )
            .ToArray();
        var descriptions = files.Where(link => link.GetAttribute("href")!.EndsWith("-metadata.json", StringComparison.Ordinal)).ToArray();
        var data = files
            .Except(descriptions)
            .Where(link => !link.GetAttribute("href")!.EndsWith(".html", StringComparison.Ordinal))
            .ToArray();
        Assert.All(descriptions, link => Assert.Contains(link.GetAttribute("href")!, site.Keys));
        Assert.Equal(tables, descriptions.Length);
        Assert.Equal((3 * tables) + maps, data.Length);
        Assert.Equal((5 * tables) + maps, files.Length);
        Assert.All(data, link =>
        {
            var length = site[link.GetAttribute("href")!].Length;
            var words = link.TextContent.Split(", ")[^1];
            Assert.Equal(
                length < 1000
                    ? $"{length} byte"
                    : Math.Round(length / 1000m, 1).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',') + " kB",
                words
            );
        });
    }

    [Fact]
    public void The_page_links_to_the_catalogue_and_to_the_package_of_each_year()
    {
        string[] expected =
        [
            "dati/catalogo.ttl",
            "dati/catalogo.rdf",
            "dati/catalogo.jsonld",
            "dati/datapackage.json",
            "2024/dati/2024.zip",
            "2023/dati/2023.zip",
            "2022/dati/2022.zip",
            "2024/datapackage.json",
            "2023/datapackage.json",
            "2022/datapackage.json",
        ];
        var page = Page("complete", "dati-aperti.html");
        Assert.Equal(expected, page.QuerySelectorAll("main .downloads a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(
            expected,
            page.QuerySelectorAll("link[rel=alternate]:not([type='application/atom+xml'])").Select(link => link.GetAttribute("href")!)
        );
        Assert.All(expected, path => Assert.Contains(path, BuiltSite.Of("complete").Bytes.Keys));
        Assert.Equal(
            ["dati/datapackage.json", "2011/dati/2011.zip", "2011/datapackage.json"],
            Page("reale", "dati-aperti.html").QuerySelectorAll("main .downloads a").Select(link => link.GetAttribute("href")!)
        );
    }

    [Fact]
    public void A_portal_without_tables_says_so()
    {
        var main = Page("minimal", "dati-aperti.html").QuerySelector("main")!;
        Assert.Contains("non ci sono ancora dati da scaricare", main.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll(".downloads"));
    }

    [Theory]
    [InlineData("complete", "2024/obiettivi/sportello-digitale.html", "../../dati-aperti.html")]
    [InlineData("reale", "index.html", "dati-aperti.html")]
    public void Each_footer_links_to_the_open_data_page(string name, string path, string href) =>
        Assert.Equal(
            href,
            Page(name, path).QuerySelectorAll("footer a").Single(link => link.TextContent == "Dati aperti").GetAttribute("href")
        );

    [Fact]
    public void The_data_catalogue_section_links_to_the_open_data_page_if_there_are_data()
    {
        const string Section = "amministrazione-trasparente/altri-contenuti.html";
        static string[] Of(string name) =>
            [
                .. Page(name, Section)
                    .QuerySelectorAll("main a")
                    .Where(link => link.TextContent == "Dati aperti")
                    .Select(link => link.GetAttribute("href")!),
            ];
        Assert.Equal(["../dati-aperti.html"], Of("reale"));
        Assert.Equal(["../dati-aperti.html"], Of("complete"));
        Assert.Empty(Of("minimal"));
    }

    [Fact]
    public void A_table_page_names_its_three_files_in_the_head_and_below_the_table()
    {
        string[] expected = ["strutture-per-foglio-di-calcolo.csv", "strutture.csv", "strutture.json"];
        var page = Page("reale", "2011/personale/strutture.html");
        Assert.Equal(expected, page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")!));
        Assert.Equal(expected, page.QuerySelectorAll(".table-links a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(
            ["text/csv", "text/csv", "application/json"],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("type")!)
        );
    }

    private static IDocument Page(string name, string path) =>
        new HtmlParser().ParseDocument(new MemoryStream(BuiltSite.Of(name).Bytes[path]));
}
