using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The third stage: turns content into pages. First assigns a route to every record, then resolves the texts.</summary>
public static class SiteLinker
{
    /// <summary>Returns the site. Reports faults in links and texts.</summary>
    /// <param name="whole">The content. Content that is expired on the date of the pages is excluded here.</param>
    /// <param name="findings">The discrepancies in the content.</param>
    /// <param name="settings">The build options.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="cache">The cache of the previous run, or null. It affects only the speed of linking, never the result.</param>
    public static Site Link(SiteContent whole, Findings findings, SiteSettings settings, DiagnosticLog log, RowCache? cache = null)
    {
        var known = cache ?? new RowCache();
        var site = Make(whole, findings, settings, log, known);
        if (cache is null)
        {
            known.Forget();
        }

        return site;
    }

    private static Site Make(SiteContent whole, Findings findings, SiteSettings settings, DiagnosticLog log, RowCache cache)
    {
        var date = settings.Date ?? NewestDate.Of(whole, cache);
        var gone = new Withdrawals(whole, date, cache);
        var links = SiteLinks.Of(whole, gone, findings, cache, log) with { Histories = new HistoryBook(settings.History) };
        var content = links.Content;
        var frames = new Frames(content, settings.BaseUrl ?? content.Portal.BaseUrl, date, settings.Freezing, TownLook.Of(links));
        CheckBaseUrl(frames, links, log);
        YearLinks[] all = [];
        YearLinks Linked(YearContent year) =>
            new(year, links, frames.Of(year))
            {
                Date = date,
                Other = number => all.First(other => other.Year == number),
                HeadlinesOf = year => YearHeadlines.Of(HeadlineSources.Of(year)),
                SearchOf = year => SearchDrafts.Of(year, cache),
            };
        all = [.. content.Years.Select(Linked)];

        // The files of a frozen year already exist.
        var years = all.Where(year => !year.IsWithdrawn && year.Content.Frozen is null).ToArray();
        DelayReasons.Check(years, cache, log);
        var data = PublishedData.Of(all, links, frames, settings.FrozenFile, log);
        var explanations = ExplanationPages.Of(whole, gone, all, Linked, frames).ToArray();
        return new Site(
            Sorted([.. RootPages.Of(data, all, links, settings, frames), .. PagesOf(years, data, frames), .. explanations], cache),
            data,
            [.. PublishedFiles.OfRoot(content), .. years.SelectMany(PublishedFiles.Of)]
        )
        {
            BaseUrl = frames.BaseUrl,
            Date = frames.Date,
            Publisher = content.Portal.Body,
            Name = frames.SiteName,
            AssetFolders = [Frames.RootAssets, .. years.Select(year => Frames.AssetsOf(year.Content))],
            Expired = [.. explanations.Select(page => page.Address)],
            Withdrawn = [.. all.Where(year => year.IsWithdrawn).Select(year => year.Year)],
            Colours = frames.Town.Colours,
            Search = [.. years.SelectMany(year => year.Search)],
            Figures = AllFigures.Of(years, links.Histories, frames),
            News = NewsPages.OfSite(content, all),
            Discovery = Discovery.Of(all, years, explanations),
            Years = () => [.. all.Select(FrozenYears.Of)],
            Security = SecurityNotice.Of(content.Portal.Answers, frames.Date, log),
        };
    }

    private static IEnumerable<PageDraft> PagesOf(IReadOnlyList<YearLinks> years, PublishedData data, Frames frames) =>
        DataTwins.AddTo(years.SelectMany(YearPages.Of), data).Concat(DatasetPages.Of(data, years, frames));

    private static void CheckBaseUrl(Frames frames, SiteLinks links, DiagnosticLog log)
    {
        if (frames.BaseUrl is null && links.Index.IsWhole(PortalSchema.Definition, 0))
        {
            log.Report(Problems.BaseUrlMissing.At(Place.File(PortalSchema.Definition.Path)));
        }
    }

    private static PageDraft[] Sorted(PageDraft[] pages, RowCache cache)
    {
        string[] paths = [.. pages.Select(page => page.Address.Path)];
        var order = cache.Once("order of pages", 0, cache.Same("paths of pages", 0, paths, string.Equals), () =>
        {
            int[] places = [.. Enumerable.Range(0, paths.Length)];
            return places.OrderBy(place => paths[place], StringComparer.Ordinal).ToArray();
        });
        return [.. order.Select(place => pages[place])];
    }
}
