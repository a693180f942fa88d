using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>Choices over the page of outcomes, as a reader makes them; without script all entries are shown.</summary>
public sealed class ListToolsTests
{
    private const string Page = "2024/obiettivi/index.html";

    [Fact]
    public async Task A_choice_hides_the_others_and_says_how_many_are_left()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await OpenAsync(session);
        var all = await page.Locator(".list-filtered .entry").CountAsync();
        await page.GetByLabel("Stato").SelectOptionAsync("Non raggiunto");
        await page.Locator(".list-status", new() { HasTextString = $"2 voci su {all}." }).WaitForAsync();
        Assert.Equal(2, await page.Locator(".list-filtered .entry:visible").CountAsync());
        Assert.Equal(
            ["Non raggiunto"],
            (await page.Locator(".list-filtered h2:visible").AllInnerTextsAsync()).Select(text => text.Split('\n', ' ')[0] + " raggiunto")
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Mostra tutto" }).ClickAsync();
        Assert.Equal(all, await page.Locator(".list-filtered .entry:visible").CountAsync());
    }

    [Fact]
    public async Task A_printed_choice_says_that_entries_are_left_out()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await OpenAsync(session);
        await page.GetByLabel("Stato").SelectOptionAsync("Non raggiunto");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator(".list-status", new() { HasTextString = "2 voci su" }).IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".list-tools label:visible, .list-tools button:visible").CountAsync());
    }

    [Fact]
    public async Task A_link_to_a_hidden_part_shows_it_again()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await OpenAsync(session);
        await page.GetByLabel("Stato").SelectOptionAsync("Non raggiunto");
        await page.Locator(".ways a[href$='#impegni'][href^='index']").ClickAsync();
        Assert.True(await page.Locator("#impegni").IsVisibleAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(700)]
    [InlineData(1280)]
    public async Task Choices_cause_no_layout_shift(int width)
    {
        await using var session = await Chrome.SessionAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        var page = await OpenAsync(session);
        var with = await TopAsync(page);
        await page.EvaluateAsync("() => document.querySelector('.list-tools').remove()");
        Assert.Equal(await TopAsync(page), with);
    }

    [Fact]
    public async Task Without_script_everything_is_shown()
    {
        await using var session = await Chrome.SessionAsync(new() { JavaScriptEnabled = false });
        var page = await session.NewPageAsync();
        await page.GotoAsync(new Uri((await Portals.NamedAsync("complete")).Top, Page).AbsoluteUri);
        Assert.Equal(0, await page.Locator(".list-tools").CountAsync());
        Assert.Equal(await page.Locator(".entry").CountAsync(), await page.Locator(".entry:visible").CountAsync());
    }

    private static Task<double> TopAsync(IPage page) =>
        page.EvaluateAsync<double>("() => Math.round(document.querySelector('.list-filtered .group').getBoundingClientRect().top)");

    private static async Task<IPage> OpenAsync(IBrowserContext session)
    {
        var page = await session.NewPageAsync();
        await page.GotoAsync(new Uri((await Portals.NamedAsync("complete")).Top, Page).AbsoluteUri);
        await page.Locator(".list-tools").WaitForAsync();
        return page;
    }
}
