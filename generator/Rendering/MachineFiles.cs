using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// Files for machines: robots.txt, security.txt (RFC 9116), the search descriptions (OpenSearch 1.1), the site map and the feeds.
/// </summary>
public static class MachineFiles
{
    private const string SecurityPath = ".well-known/security.txt";

    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Returns the files. Files that need absolute addresses are omitted if the base URL is unknown.</summary>
    public static IEnumerable<OutputFile> Of(Site site) =>
        [
            Text("robots.txt", "User-agent: *\nAllow: /\n" + (site.BaseUrl is { } url ? $"Sitemap: {url}{SiteMapFiles.Path}\n" : "")),
            .. site.BaseUrl is { } root
                ?
                [
                    .. SiteMapFiles.Of(site, root),
                    .. FeedFiles.Of(site, root),
                    .. site.Discovery.SearchableYears.Select(year => SearchDescription(site, root, year)),
                ]
                : Array.Empty<OutputFile>(),
            .. Security(site),
        ];

    private static IEnumerable<OutputFile> Security(Site site) =>
        site.Security is var (contact, expires)
            ?
            [
                Text(
                    SecurityPath,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Contact: {contact}\nExpires: {expires:yyyy-MM-dd}T00:00:00Z\nPreferred-Languages: it\n{CanonicalOf(site)}"
                    )
                ),
            ]
            : [];

    // The canonical location is the host's root, over https (RFC 9116, sections 2.5.2 and 3). A site below a path does not control that
    // location.
    private static string CanonicalOf(Site site) =>
        site.BaseUrl is { } url && new Uri(url) is { Scheme: "https", AbsolutePath: "/" } ? $"Canonical: {url}{SecurityPath}\n" : "";

    // The short name has at most 16 characters (OpenSearch 1.1, "ShortName").
    private static OutputFile SearchDescription(Site site, string root, int year)
    {
        var address = RouteBook.SearchDescription(year);
        return XmlFile.Of(address.Path, () =>
            new XStreamingElement(
                OpenSearch + "OpenSearchDescription",
                new XElement(OpenSearch + "ShortName", $"Trasparenza {year:D4}"),
                new XElement(OpenSearch + "Description", Shortened($"Cerca nelle pagine del {year}. {site.Name}, {site.Publisher}.", 1024)),
                new XElement(
                    OpenSearch + "Url",
                    new XAttribute("type", "text/html"),
                    new XAttribute("template", $"{root}{RouteBook.Page(year, "cerca")}?q={{searchTerms}}")
                ),
                new XElement(
                    OpenSearch + "Url",
                    new XAttribute("type", "application/opensearchdescription+xml"),
                    new XAttribute("rel", "self"),
                    new XAttribute("template", root + address)
                ),
                new XElement(OpenSearch + "Language", "it"),
                new XElement(OpenSearch + "InputEncoding", "UTF-8")
            )
        );
    }

    private static string Shortened(string text, int limit) => text.Length <= limit ? text : text[..(limit - 1)] + "…";

    private static OutputFile Text(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes(text));
}
