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
        var frames = new Frames(content, settings.BaseUrl ?? content.Portal.BaseUrl, settings.Date ?? NewestDate(content));
        if (frames.BaseUrl is null && index.IsWhole(PortalSchema.Definition, 0))
        {
            log.Report(Problems.BaseUrlMissing.At(Place.File(PortalSchema.Definition.Path)));
        }

        var years = content.Years
            .Select(year => new YearLinks(year, content, routes, index, texts, mentions, findings, frames.Of(year)))
            .ToArray();
        return new Site(
            [.. RootPages.Of(content, years, frames).Concat(years.SelectMany(YearPages.Of)).OrderBy(page => page.Address.Path, StringComparer.Ordinal)],
            [.. years.SelectMany(TableDrafts.Of)],
            [.. years.SelectMany(year => year.Content.Attachments.Select(file => new AttachmentDraft(RouteBook.Attachment(year.Year, file.Path), file.Bytes)))])
        {
            BaseUrl = frames.BaseUrl,
            Date = frames.Date,
            Publisher = content.Portal.Body,
            Name = frames.SiteName,
            AssetFolders = [Frames.RootAssets, .. content.Years.Select(Frames.AssetsOf)],
            Search = [.. years.SelectMany(SearchDrafts.Of)],
            News = [.. years.SelectMany(year => year.Content.News.Select(news => new NewsDraft(year.AddressOf(news.Head), news.Head.Name, news.Date))).OrderByDescending(news => news.Date)],
            Security = SecurityNotice.Of(content.Portal.Answers, frames.Date, log),
        };
    }

    // Neither clock nor file times: the newest date that the content itself bears.
    private static DateOnly? NewestDate(SiteContent content) =>
        content.Years.SelectMany(year => year.AllAnswers).Append(content.Portal.Answers).Concat(content.Sections.Select(section => section.Answers))
            .SelectMany(row => new[] { row.Date(CommonFields.Published), row.Date(CommonFields.Updated) })
            .Concat(content.Years.SelectMany(year => year.News.Select(news => (DateOnly?)news.Date)))
            .Max();
}
