using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Content → pages: first every record's route, then the texts with the routes in hand. The third stage.</summary>
public static class SiteLinker
{
    /// <summary>The site. What is wrong with links and texts is reported.</summary>
    /// <param name="content">The content.</param>
    /// <param name="findings">What disagrees in it.</param>
    /// <param name="settings">What the build is told besides.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="memory">What the run before found, or null. It changes how long linking takes, and nothing else.</param>
    public static Site Link(SiteContent content, Findings findings, SiteSettings settings, DiagnosticLog log, TextMemory? memory = null)
    {
        memory?.BeginRun();
        var routes = new RouteBook(content, log);
        var index = new RecordIndex(content);
        var texts = new TextLinker(routes, index, content, memory);
        var mentions = MentionFinder.Find(content, routes, texts, log);
        var frames = new Frames(content, settings.BaseUrl ?? content.Portal.BaseUrl, settings.Date ?? NewestDate(content), settings.Freezing);
        if (frames.BaseUrl is null && index.IsWhole(PortalSchema.Definition, 0))
        {
            log.Report(Problems.BaseUrlMissing.At(Place.File(PortalSchema.Definition.Path)));
        }

        var years = content.Years
            .Select(year => new YearLinks(year, content, routes, index, texts, mentions, findings, frames.Of(year)))
            .ToArray();
        // A frozen year has its bytes already.
        var live = years.Where(year => year.Content.Frozen is null).ToArray();
        return new Site(
            [.. RootPages.Of(content, years, settings.Seals, frames).Concat(live.SelectMany(YearPages.Of)).OrderBy(page => page.Address.Path, StringComparer.Ordinal)],
            [.. live.SelectMany(TableDrafts.Of)],
            [.. live.SelectMany(year => year.Content.Attachments.Select(file => new AttachmentDraft(RouteBook.Attachment(year.Year, file.Path), file.Bytes)))])
        {
            BaseUrl = frames.BaseUrl,
            Date = frames.Date,
            Publisher = content.Portal.Body,
            Name = frames.SiteName,
            AssetFolders = [Frames.RootAssets, .. live.Select(year => Frames.AssetsOf(year.Content))],
            Search = [.. live.SelectMany(SearchDrafts.Of)],
            News = [.. years.SelectMany(NewsPages.All).OrderByDescending(news => news.Date)],
            Years = () => [.. years.Select(FrozenYears.Of)],
            Security = content.Portal.Answers.TextOrNull(PortalSchema.SecurityContact) is { } contact && content.Portal.Answers.Date(PortalSchema.SecurityExpires) is { } expires
                ? (contact, expires)
                : null,
        };
    }

    // Neither clock nor file times: the newest date that the content itself bears.
    private static DateOnly? NewestDate(SiteContent content) => content.Sections.Select(section => section.Answers).Append(content.Portal.Answers)
        .SelectMany(row => new[] { row.Date(CommonFields.Published), row.Date(CommonFields.Updated) })
        .Append(Frames.NewestDate(content.Years)).Max();
}
