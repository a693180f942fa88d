using System.Globalization;
using System.Xml.Linq;

namespace Cremona.Transparency.Tests.Rendering;

/// <summary>
/// Our statement of what the specifications require of the files for machines: Atom (RFC 4287), sitemaps.org 0.9, OpenSearch 1.1. Each
/// check returns what is wrong.
/// </summary>
internal static class DiscoveryRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace SiteMap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Sections 4.1.1 and 4.1.2: required and unique elements, permanent ids, dates, links.</summary>
    public static IReadOnlyList<string> OfFeed(string text)
    {
        var feed = XDocument.Parse(text).Root!;
        var faults = new List<string>();
        Expect(feed.Name == Atom + "feed", "the root is no feed");
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var name in new[] { "id", "title", "updated" })
            {
                Expect(part.Elements(Atom + name).Count() == 1, $"{part.Name.LocalName} has not one {name}");
            }

            Expect(IsAbsolute(Value(part, "id")), $"id {Value(part, "id")}");
            Expect(IsTime(Value(part, "updated")), $"updated {Value(part, "updated")}");
            Expect(Value(part, "title").Length > 0, "an empty title");
            Expect(
                part.Elements(Atom + "link").All(link => IsAbsolute(link.Attribute("href")?.Value ?? "")),
                "a link without an absolute href"
            );
        }

        var entries = feed.Elements(Atom + "entry").ToArray();
        Expect(
            feed.Elements(Atom + "author").Any(author => Value(author, "name").Length > 0)
                || entries.All(entry => entry.Elements(Atom + "author").Any()),
            "no author"
        );
        Expect(feed.Elements(Atom + "link").Count(link => RelOf(link) == "self") == 1, "no link to itself");
        Expect(
            entries.All(entry => entry.Elements(Atom + "link").Any(link => RelOf(link) == "alternate")),
            "an entry without content and link"
        );
        Expect(entries.Select(entry => Value(entry, "id")).Distinct().Count() == entries.Length, "two entries with one id");
        var newest = entries.Select(entry => Value(entry, "updated")).Max(StringComparer.Ordinal);
        Expect(entries.Length == 0 || string.CompareOrdinal(newest, Value(feed, "updated")) <= 0, "the feed is older than an entry");
        return faults;

        void Expect(bool isSo, string fault)
        {
            if (!isSo)
            {
                faults.Add(fault);
            }
        }

        static string RelOf(XElement link) => link.Attribute("rel")?.Value ?? "alternate";
        static string Value(XElement part, string name) => part.Element(Atom + name)?.Value ?? "";
    }

    /// <summary>The protocol's page: one location for each page, dates of W3C Datetime, 50,000 pages and 50 MB at most.</summary>
    public static IReadOnlyList<string> OfSiteMap(string text)
    {
        var map = XDocument.Parse(text).Root!;
        var kind = map.Name == SiteMap + "sitemapindex" ? "sitemap" : "url";
        var pages = map.Elements(SiteMap + kind).ToArray();
        return
        [
            .. map.Name == SiteMap + "urlset" || kind == "sitemap" ? [] : new[] { "the root is no site map" },
            .. pages.Length is > 0 and <= 50_000 && text.Length <= 50_000_000 ? [] : new[] { "empty or too large" },
            .. map.Elements().Except(pages).Select(other => $"unexpected {other.Name}"),
            .. pages
                .Where(page => page.Elements(SiteMap + "loc").Count() != 1 || !IsAbsolute(page.Element(SiteMap + "loc")!.Value))
                .Select(page => $"location of {page}"),
            .. pages.Where(page => page.Element(SiteMap + "loc")?.Value.Length >= 2048).Select(page => $"length of {page}"),
            .. pages
                .Elements()
                .Where(part => part.Name != SiteMap + "loc" && part.Name != SiteMap + "lastmod")
                .Select(part => $"unexpected {part.Name}"),
            .. pages.Elements(SiteMap + "lastmod").Where(day => !IsDay(day.Value)).Select(day => $"lastmod {day.Value}"),
        ];
    }

    /// <summary>The description document: short name of 16 characters, description of 1024, a template for pages with the terms.</summary>
    public static IReadOnlyList<string> OfSearch(string text)
    {
        var search = XDocument.Parse(text).Root!;
        var (name, description) = (
            search.Elements(OpenSearch + "ShortName").ToArray(),
            search.Elements(OpenSearch + "Description").ToArray()
        );
        var urls = search.Elements(OpenSearch + "Url").ToArray();
        return
        [
            .. search.Name == OpenSearch + "OpenSearchDescription" ? [] : new[] { "the root is no description" },
            .. name is [{ Value.Length: > 0 and <= 16, HasElements: false }] ? [] : new[] { "short name" },
            .. description is [{ Value.Length: > 0 and <= 1024, HasElements: false }] ? [] : new[] { "description" },
            .. urls.Any(url =>
                url.Attribute("type")?.Value == "text/html"
                && url.Attribute("rel")?.Value is null or "results"
                && url.Attribute("template")?.Value.Contains("{searchTerms}", StringComparison.Ordinal) == true
            )
                ? []
                : new[] { "no template for pages" },
            .. urls.Where(url =>
                    url.Attribute("type") is null || !IsAbsolute((url.Attribute("template")?.Value ?? "").Replace("{searchTerms}", "x"))
                )
                .Select(url => $"template of {url}"),
        ];
    }

    private static bool IsAbsolute(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    // RFC 3339 with an upper-case T and Z (RFC 4287, section 3.3).
    private static bool IsTime(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
