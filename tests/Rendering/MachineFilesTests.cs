using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Rendering;

public sealed class MachineFilesTests
{
    private const string Root = "https://prova.example/piano/";

    [Fact]
    public void Without_a_base_URL_files_that_need_one_are_omitted() => Assert.Equal(["robots.txt"], Of("minimal", baseUrl: null).Keys);

    [Fact]
    public void The_site_map_lists_every_page_except_the_404_page_and_moved_ones()
    {
        var site = BuiltSite
            .Of("minimal")
            .Bytes.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html")
            .Except(BuiltSite.MovedPages("minimal"))
            .Select(path => Root + path);
        var listed = XDocument
            .Parse(Of("minimal", Root)["sitemap.xml"])
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value);
        Assert.Equal(site.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Robots_txt_names_the_site_map() =>
        Assert.Equal($"User-agent: *\nAllow: /\nSitemap: {Root}sitemap.xml\n", Of("minimal", Root)["robots.txt"]);

    [Fact]
    public void The_feed_has_the_news_newest_first_with_links()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Of("complete", Root, new DateOnly(2030, 5, 6))["notizie.atom"]).Root!;
        var entries = feed.Elements(atom + "entry").ToArray();
        Assert.Equal(entries[0].Element(atom + "updated")!.Value, feed.Element(atom + "updated")!.Value);
        var days = entries.Select(entry => entry.Element(atom + "updated")!.Value).ToArray();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(2, entries.Length);
        Assert.All(entries, entry =>
            Assert.Contains(entry.Element(atom + "link")!.Attribute("href")!.Value[Root.Length..], BuiltSite.Of("complete").Bytes.Keys)
        );
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void Feeds_site_maps_and_search_descriptions_conform_to_their_specifications()
    {
        var files = Of("complete", Root).Where(file => file.Key.EndsWith(".atom", StringComparison.Ordinal) || IsXml(file.Key)).ToArray();
        Assert.Equal(
            [
                "2022/opensearch.xml",
                "2023/opensearch.xml",
                "2024/documenti.atom",
                "2024/notizie.atom",
                "2024/obiettivi.atom",
                "2024/opensearch.xml",
                "notizie.atom",
                "sitemap.xml",
            ],
            files.Select(file => file.Key).Order(StringComparer.Ordinal)
        );
        Assert.All(files, file => Assert.Empty(RulesOf(file.Key)(file.Value)));
    }

    [Theory]
    [InlineData("notizie.atom", "<updated>2", "<updated>x2")]
    [InlineData("notizie.atom", "<name>", "<nome>", "</name>", "</nome>")]
    [InlineData("notizie.atom", "rel=\"self\"", "rel=\"via\"")]
    [InlineData("notizie.atom", "<id>https://", "<id>")]
    [InlineData("2024/obiettivi.atom", "<entry>", "<entry><title>x</title>")]
    [InlineData("sitemap.xml", "<loc>https://prova.example/piano/", "<loc>")]
    [InlineData("sitemap.xml", "<lastmod>", "<lastmod>il ")]
    [InlineData("sitemap.xml", "<loc>", "<priority>1</priority><loc>")]
    [InlineData("2024/opensearch.xml", "Trasparenza 2024", "Trasparenza del 2024")]
    [InlineData("2024/opensearch.xml", "{searchTerms}", "")]
    [InlineData("2024/opensearch.xml", "template=\"https://prova.example/piano/", "template=\"")]
    public void A_file_that_breaks_a_rule_is_found(string path, params string[] changes) =>
        Assert.NotEmpty(
            RulesOf(path)(
                changes
                    .Chunk(2)
                    .Aggregate(Of("complete", Root)[path], (text, change) => text.Replace(change[0], change[1], StringComparison.Ordinal))
            )
        );

    [Fact]
    public void The_site_map_has_the_dates_of_the_content_and_never_the_day_of_the_build()
    {
        var dates = DatesOf(Of("complete", Root, new DateOnly(2030, 5, 6))["sitemap.xml"]);
        Assert.DoesNotContain(dates.Values, day => day?.StartsWith("2030", StringComparison.Ordinal) == true);

        // A record's own date, the date of its year's settings, the date of the portal's settings.
        Assert.Equal("2025-01-31", dates["2024/obiettivi/sportello-digitale.html"]);
        Assert.Equal("2024-02-15", dates["2023/settori/biblioteca.html"]);
        Assert.Equal("2025-02-03", dates["note-legali.html"]);
        Assert.All(DatesOf(Of("minimal", Root)["sitemap.xml"]).Values, Assert.Null);
    }

    [Fact]
    public void A_very_large_site_has_an_index_of_site_maps()
    {
        var site = BuiltSite.Link(BuiltSite.StoredFiles("complete"), Root);
        var files = BuiltSite.BytesOf([.. SiteMapFiles.Of(site, Root, limit: 100)]);
        var whole = DatesOf(Of("complete", Root)["sitemap.xml"]);
        var index = DatesOf(Encoding.UTF8.GetString(files["sitemap.xml"]));
        Assert.Equal((whole.Count + 99) / 100, index.Count);
        Assert.Equal(files.Keys.Except(["sitemap.xml"]).Order(StringComparer.Ordinal), index.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(whole, index.Keys.SelectMany(map => DatesOf(Encoding.UTF8.GetString(files[map]))).ToDictionary());
        Assert.Empty(DiscoveryRules.OfSiteMap(Encoding.UTF8.GetString(files["sitemap.xml"])));
    }

    [Fact]
    public void A_section_without_dated_records_has_no_feed() => Assert.DoesNotContain("2022/obiettivi.atom", Of("complete", Root).Keys);

    [Fact]
    public void The_head_of_a_page_names_the_search_and_the_feeds_of_its_section()
    {
        var site = BuiltSite.Of("complete").Bytes;
        Assert.Equal(["../opensearch.xml", "../obiettivi.atom"], LinksOf(site["2024/obiettivi/sportello-digitale.html"]));
        Assert.Equal(["../opensearch.xml", "../notizie.atom"], LinksOf(site["2024/notizie/index.html"]));
        Assert.Equal(["opensearch.xml"], LinksOf(site["2024/index.html"]));
        Assert.Equal(["2024/opensearch.xml", "notizie.atom"], LinksOf(site["index.html"]));
        Assert.Empty(LinksOf(BuiltSite.Of("reale").Bytes["index.html"]));
    }

    private static string[] LinksOf(byte[] page) =>
        [
            .. new HtmlParser()
                .ParseDocument(Encoding.UTF8.GetString(page))
                .QuerySelectorAll("link[rel=search],link[type='application/atom+xml']")
                .Select(link => link.GetAttribute("href")!),
        ];

    private static bool IsXml(string path) => path.EndsWith(".xml", StringComparison.Ordinal);

    private static Func<string, IReadOnlyList<string>> RulesOf(string path) =>
        path.EndsWith(".atom", StringComparison.Ordinal) ? DiscoveryRules.OfFeed
        : path == "sitemap.xml" ? DiscoveryRules.OfSiteMap
        : DiscoveryRules.OfSearch;

    private static Dictionary<string, string?> DatesOf(string map) =>
        XDocument
            .Parse(map)
            .Root!.Elements()
            .ToDictionary(
                page => page.Elements().Single(part => part.Name.LocalName == "loc").Value[Root.Length..],
                page => page.Elements().SingleOrDefault(part => part.Name.LocalName == "lastmod")?.Value
            );

    [Theory]
    [InlineData("https://prova.example/", "Canonical: https://prova.example/.well-known/security.txt\n")]
    [InlineData("https://prova.example/piano/", "")] // looked for at the host's root only
    [InlineData("http://prova.example/", "")] // the web's addresses in it begin with https
    public void Security_txt_has_contact_expiry_and_canonical_address(string root, string canonical) =>
        Assert.Equal(
            "Contact: mailto:sicurezza@comune.vallechiara.example\nExpires: 2030-01-01T00:00:00Z\nPreferred-Languages: it\n" + canonical,
            Of("complete", root)[".well-known/security.txt"]
        );

    private static Dictionary<string, string> Of(string name, string? baseUrl, DateOnly? date = null) =>
        BuiltSite
            .BytesOf([.. MachineFiles.Of(BuiltSite.Link(BuiltSite.StoredFiles(name), baseUrl, date))])
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));
}
