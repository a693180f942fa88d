using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>Links to points inside a page arrive there, also for visitors who have not asked for less motion.</summary>
public sealed class AnchorTests
{
    [Fact]
    public async Task Every_chapter_of_the_whole_plan_is_where_its_link_leads()
    {
        await using var session = await Chrome.SessionAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        var page = await session.NewPageAsync();
        var address = new Uri((await Portals.NamedAsync("cremona")).Top, "2011/piano/testo-integrale.html").AbsoluteUri;
        await page.GotoAsync(address);
        var links = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav.contents a')].map((link) => link.hash)");
        Assert.NotEmpty(links);
        foreach (var link in links.Reverse())
        {
            await page.GotoAsync("about:blank");
            await page.GotoAsync(address + link);
            Assert.InRange(await TopAsync(page, link), 0, 100);
        }

        await page.GotoAsync(address);
        await page.ClickAsync($"nav.contents a[href='{links[^2]}']");
        Assert.InRange(await TopAsync(page, links[^2]), 0, 100);
    }

    // Where it comes to rest, in CSS px below the upper edge of the window.
    private static Task<double> TopAsync(IPage page, string link) =>
        page.EvaluateAsync<double>(
            """
            async (link) => {
              let now, before
              do {
                before = now
                await new Promise((done) => setTimeout(done, 150))
                now = scrollY
              } while (now !== before)
              return document.getElementById(link.slice(1)).getBoundingClientRect().top
            }
            """,
            link
        );
}
