using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>A wide staffing table on a phone: the totals first, other groups of columns by choice, without script too.</summary>
public sealed class ColumnTests
{
    private const string Path = "2011/personale/strutture.html";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_totals_come_first_and_boxes_show_the_rest(bool hasScript)
    {
        await using var session = await SessionAsync(360, hasScript);
        var page = await OpenAsync(session, "");
        Assert.Equal(["STRUTTURE", "DIR", "Tot", "M", "F"], await SeenAsync(page));
        Assert.False(await IsWiderAsync(page));
        await page.GetByLabel("D", new() { Exact = true }).CheckAsync();
        Assert.Equal(["STRUTTURE", "DIR", "D", "M", "F", "Tot", "M", "F"], await SeenAsync(page));
        await page.GetByLabel("Tot", new() { Exact = true }).UncheckAsync();
        Assert.Equal(["STRUTTURE", "DIR", "D", "M", "F"], await SeenAsync(page));
    }

    [Theory]
    [InlineData("#cella-g2", "C")]
    [InlineData("#cella-m21", "Tot")]
    public async Task A_link_to_a_cell_shows_its_group(string cell, string group)
    {
        await using var session = await SessionAsync(360, hasScript: false);
        var page = await OpenAsync(session, cell);
        Assert.True(await page.Locator(cell).IsVisibleAsync());
        Assert.Contains(group, await SeenAsync(page));
    }

    [Fact]
    public async Task On_a_wide_screen_and_on_paper_all_columns_are_seen()
    {
        await using var session = await SessionAsync(1280, hasScript: false);
        var page = await OpenAsync(session, "");
        Assert.Equal(14, (await SeenAsync(page)).Length);
        Assert.False(await page.Locator(".columns").IsVisibleAsync());
        await page.SetViewportSizeAsync(360, 700);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(14, (await SeenAsync(page)).Length);
    }

    private static Task<IBrowserContext> SessionAsync(int width, bool hasScript) =>
        Chrome.SessionAsync(
            new()
            {
                JavaScriptEnabled = hasScript,
                ViewportSize = new() { Width = width, Height = 700 },
            }
        );

    private static async Task<IPage> OpenAsync(IBrowserContext session, string fragment)
    {
        var page = await session.NewPageAsync();
        await page.GotoAsync(new Uri((await Portals.NamedAsync("cremona")).Top, Path + fragment).AbsoluteUri);
        return page;
    }

    // The printed letters of the headings, without what is only heard.
    private static Task<string[]> SeenAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('thead th')].filter(head => head.checkVisibility()).map(head => "
                + "(head.querySelector('[aria-hidden]') ?? head).textContent.trim())"
        );

    private static Task<bool> IsWiderAsync(IPage page) =>
        page.EvaluateAsync<bool>(
            "() => { const box = document.querySelector('.table-responsive'); return box.scrollWidth > box.clientWidth; }"
        );
}
