using System.Xml.Linq;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>The feeds (Atom, RFC 4287): the portal's news, and the sections of each year.</summary>
internal static class FeedFiles
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Returns the feeds. The portal's feed needs a date even without news, and is omitted if the content has none.</summary>
    public static IEnumerable<OutputFile> Of(Site site, string root) =>
        [
            .. site.Date is null ? [] : new[] { Feed(site, root, PortalFeed(site)) },
            .. site.Discovery.Feeds.Select(feed => Feed(site, root, feed)),
        ];

    private static FeedDraft PortalFeed(Site site) => new(RouteBook.Feed(null, "notizie"), site.Name, RouteBook.FrontDoor, () => site.News);

    private static OutputFile Feed(Site site, string root, FeedDraft feed) => XmlFile.Of(feed.Address.Path, () =>
        {
            var entries = feed.Entries();
            return new XStreamingElement(
                Atom + "feed",
                new XAttribute(XNamespace.Xml + "lang", "it"),
                new XElement(Atom + "title", feed.Title),
                new XElement(Atom + "id", root + (feed.Page == RouteBook.FrontDoor ? "" : feed.Address.ToString())),
                new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", root + feed.Address)),
                new XElement(Atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", root + feed.Page)),
                new XElement(Atom + "updated", Stamp(entries.Count > 0 ? entries.Max(entry => entry.Date) : site.Date!.Value)),
                new XElement(Atom + "author", new XElement(Atom + "name", site.Publisher)),
                entries.Select(entry => Entry(entry, root))
            );
        });

    private static XElement Entry(NewsDraft entry, string root) =>
        new(
            Atom + "entry",
            new XElement(Atom + "title", entry.Title),
            new XElement(Atom + "id", root + entry.Address),
            new XElement(Atom + "link", new XAttribute("href", root + entry.Address)),
            new XElement(Atom + "updated", Stamp(entry.Date))
        );

    private static string Stamp(DateOnly day) => XmlFile.Day(day) + "T00:00:00Z";
}
