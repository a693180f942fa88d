using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>Files for machines: robots.txt, sitemap.xml (sitemaps.org 0.9), the feed (RFC 4287), security.txt (RFC 9116).</summary>
public static class MachineFiles
{
    private const string SecurityPath = ".well-known/security.txt";

    private static readonly XmlWriterSettings XmlForm = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Returns the files. Files that need absolute addresses are omitted if the base URL is unknown.</summary>
    public static IEnumerable<OutputFile> Of(Site site)
    {
        yield return Text("robots.txt", "User-agent: *\nAllow: /\n" + (site.BaseUrl is { } url ? $"Sitemap: {url}sitemap.xml\n" : ""));
        if (site.BaseUrl is { } root)
        {
            yield return Xml("sitemap.xml", () => SitemapOf(site, root));
            if (site.Date is not null)
            {
                yield return Xml("notizie.atom", () => FeedOf(site, root));
            }
        }

        if (site.Security is var (contact, expires))
        {
            yield return Text(
                SecurityPath,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Contact: {contact}\nExpires: {expires:yyyy-MM-dd}T00:00:00Z\nPreferred-Languages: it\n{CanonicalOf(site)}"
                )
            );
        }
    }

    // The canonical location is the host's root, over https (RFC 9116, sections 2.5.2 and 3). A site below a path does not control that
    // location.
    private static string CanonicalOf(Site site) =>
        site.BaseUrl is { } url && new Uri(url) is { Scheme: "https", AbsolutePath: "/" } ? $"Canonical: {url}{SecurityPath}\n" : "";

    // Streamed element by element, since a large site has as many elements as pages.
    private static XStreamingElement SitemapOf(Site site, string root) =>
        new(
            Sitemap + "urlset",
            site.Pages.ExceptBy([RouteBook.NotFound, .. site.Expired], page => page.Address)
                .Select(page => new XElement(Sitemap + "url", new XElement(Sitemap + "loc", root + page.Address.Path)))
        );

    private static XStreamingElement FeedOf(Site site, string root) =>
        new(
            Atom + "feed",
            new XElement(Atom + "title", site.Name),
            new XElement(Atom + "id", root),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", root + "notizie.atom")),
            new XElement(Atom + "updated", Stamp(site.Date!.Value)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Publisher)),
            site.News.Select(news => new XElement(
                Atom + "entry",
                new XElement(Atom + "title", news.Title),
                new XElement(Atom + "id", root + news.Address),
                new XElement(Atom + "link", new XAttribute("href", root + news.Address)),
                new XElement(Atom + "updated", Stamp(news.Date))
            ))
        );

    private static string Stamp(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static OutputFile Text(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes(text));

    private static OutputFile Xml(string path, Func<XStreamingElement> root) => new(path, write =>
        {
            using var stream = new MemoryStream();
            using (var writer = XmlWriter.Create(stream, XmlForm))
            {
                root().WriteTo(writer);
            }

            stream.WriteByte((byte)'\n');
            write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        });
}
