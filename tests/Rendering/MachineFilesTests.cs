using System.Text;
using System.Xml.Linq;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Rendering;

public sealed class MachineFilesTests
{
    private const string Root = "https://prova.example/piano/";

    [Fact]
    public void Without_a_base_URL_files_that_need_one_are_omitted() => Assert.Equal(["robots.txt"], Of("minimal", baseUrl: null).Keys);

    [Fact]
    public void The_site_map_lists_every_page_except_the_404_page()
    {
        var site = BuiltSite
            .Of("minimal")
            .Bytes.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html")
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
        Assert.Equal("2030-05-06T00:00:00Z", feed.Element(atom + "updated")!.Value);
        var entries = feed.Elements(atom + "entry").ToArray();
        var days = entries.Select(entry => entry.Element(atom + "updated")!.Value).ToArray();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(2, entries.Length);
        Assert.All(entries, entry =>
            Assert.Contains(entry.Element(atom + "link")!.Attribute("href")!.Value[Root.Length..], BuiltSite.Of("complete").Bytes.Keys)
        );
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
    }

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
