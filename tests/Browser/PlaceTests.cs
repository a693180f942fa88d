using System.Diagnostics;
using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The same site in a folder of a server, from a disk, and without script: pages have their style, and links work.</summary>
public sealed class PlaceTests
{
    private static readonly HttpClient Http = new();

    // All links are asked for; a few are clicked as well.
    private static readonly string[] ClickedOn = ["index.html", "2011/index.html", "2024/index.html", "2024/personale/strutture.html"];

    [Fact]
    public async Task The_site_works_in_a_subfolder_of_a_server() => Gate.IsClean(await VisitAsync(page => page.Deep));

    [Fact]
    public async Task The_site_works_from_a_disk() => Gate.IsClean(await VisitAsync(page => page.OnDisk));

    [Fact]
    public async Task The_site_works_without_script() =>
        Gate.IsClean(await VisitAsync(page => page.AtTop, new() { JavaScriptEnabled = false }));

    // The 404 page names its parts from the top of the server: it works there only.
    private static async Task<IReadOnlyList<string>> VisitAsync(Func<ListedPage, Uri> where, BrowserNewContextOptions? options = null)
    {
        var asked = new System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<Task<bool>>>(StringComparer.Ordinal);
        var pages = (await Kinds.AllAsync()).Where(page => page.Path != "404.html" || options is not null);
        return await Chrome.FaultsAsync(
            pages,
            where,
            async (page, listed) =>
            {
                var faults = new List<string>(await page.AskAsync<string[]>("style"));
                var start = where(listed with { Path = "" }).AbsoluteUri;
                var links = await page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))"
                        + ".map(to => new URL(to, document.baseURI).href.split('#')[0])"
                );
                foreach (
                    var link in links
                        .Distinct()
                        .Where(link =>
                            link.StartsWith("http://127", StringComparison.Ordinal) || link.StartsWith("file:", StringComparison.Ordinal)
                        )
                )
                {
                    if (
                        !link.StartsWith(start, StringComparison.Ordinal)
                        || !await asked.GetOrAdd(link, one => new(() => IsThereAsync(one))).Value
                    )
                    {
                        faults.Add($"{link} is not there");
                    }
                }

                return ClickedOn.Contains(listed.Path) ? faults.Concat(await FollowAsync(page)) : faults;
            },
            options
        );
    }

    private static async Task<bool> IsThereAsync(string link)
    {
        if (link.StartsWith("file:", StringComparison.Ordinal))
        {
            return File.Exists(new Uri(link).LocalPath);
        }

        using var request = new HttpRequestMessage(HttpMethod.Head, link);
        using var answer = await Http.SendAsync(request);
        return answer.IsSuccessStatusCode;
    }

    // A click arrives, and what it arrives at has its style.
    private static async Task<IEnumerable<string>> FollowAsync(IPage page)
    {
        var before = page.Url;
        await page.ClickAsync("main a[href$='.html']:visible >> nth=0");

        // The event of loading may come before anybody waits for it, so the document is asked.
        var clock = Stopwatch.StartNew();
        while (page.Url == before || await page.EvaluateAsync<string>("() => document.readyState") != "complete")
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), $"{before}: a click arrives nowhere");
            await Task.Delay(50);
        }

        return (await page.AskAsync<string[]>("style")).Select(fault => $"after a click: {fault}");
    }
}
