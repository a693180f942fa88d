using System.Xml.Linq;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// The site map (sitemaps.org 0.9): all pages, frozen ones included, each with the date of its content if that is known. A very large site
/// has an index of several maps.
/// </summary>
internal static class SiteMapFiles
{
    /// <summary>The path of the map or of the index.</summary>
    public const string Path = "sitemap.xml";

    /// <summary>The largest number of pages in one map, set by the protocol.</summary>
    public const int MaxPages = 50_000;

    private static readonly XNamespace SiteMap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Returns the map, or the index and its maps.</summary>
    /// <param name="site">The site.</param>
    /// <param name="root">The base URL.</param>
    /// <param name="limit">The largest number of pages in one map.</param>
    public static IEnumerable<OutputFile> Of(Site site, string root, int limit = MaxPages)
    {
        Address[] pages =
        [
            .. site.Pages.Where(page => !page.IsMoved).Select(page => page.Address).Except([RouteBook.NotFound, .. site.Expired]),
            .. site.Discovery.FrozenPages,
        ];
        Array.Sort(pages, (one, other) => string.CompareOrdinal(one.Path, other.Path));
        var dates = new Lazy<PageDates>(site.Discovery.Dates);
        if (pages.Length <= limit)
        {
            return [Map(Path, pages, root, dates)];
        }

        var maps = pages.Chunk(limit).Select((chunk, i) => Map($"sitemap-{i + 1}.xml", chunk, root, dates)).ToArray();
        return
        [
            XmlFile.Of(Path, () =>
                new XStreamingElement(
                    SiteMap + "sitemapindex",
                    maps.Select(map => new XElement(SiteMap + "sitemap", new XElement(SiteMap + "loc", root + map.Path)))
                )
            ),
            .. maps,
        ];
    }

    private static OutputFile Map(string path, IReadOnlyList<Address> pages, string root, Lazy<PageDates> dates) =>
        XmlFile.Of(path, () =>
            new XStreamingElement(
                SiteMap + "urlset",
                pages.Select(page => new XElement(
                    SiteMap + "url",
                    new XElement(SiteMap + "loc", root + page.Path),
                    dates.Value.Of(page) is { } day ? new XElement(SiteMap + "lastmod", XmlFile.Day(day)) : null
                ))
            )
        );
}
