using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>A walk with the Tab key through a page of every kind.</summary>
public sealed class KeyboardTests
{
    private const int MaxSteps = 1500;

    // Hundreds of stops that are all links, as on other pages.
    private static readonly string[] OnlyLinks = ["testo-integrale.html", "indice.html", "mappa.html"];

    [Fact]
    public async Task Every_kind_of_page_is_usable_by_keyboard()
    {
        var pages = (await Kinds.EachOnceAsync()).Where(page => Gate.IsLong || !OnlyLinks.Contains(Path.GetFileName(page.Path)));
        Gate.IsClean(await Chrome.FaultsAsync(pages, page => page.AtTop, (page, _) => WalkAsync(page, 1280)));
    }

    [Fact]
    public async Task On_a_phone_menus_unfold_and_wide_tables_scroll()
    {
        string[] paths = ["index.html", "2011/index.html", "2024/index.html", "2011/personale/strutture.html", "2023/societa/index.html"];
        var pages = (await Kinds.AllAsync()).Where(page => paths.Contains(page.Path));
        Gate.IsClean(await Chrome.FaultsAsync(pages, page => page.AtTop, (page, _) => WalkAsync(page, 320)));
    }

    [Fact]
    public async Task A_hidden_or_trapped_focus_is_detected()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.SetContentAsync(
            """
            <body><a href="#contenuto" style="outline:none">salta</a><a href="#b" tabindex="2">prima</a>
            <div style="position:fixed;inset:0;background:#fff"></div>
            <main id="contenuto" tabindex="-1"><button onkeydown="event.preventDefault()">trappola</button><a
            href="#c">mai</a></main></body>
            """
        );
        var faults = string.Join('\n', await WalkAsync(page, 1280));
        Assert.All(new[] { "the focus is not seen", "is covered", "Tab does not come here", "traps" }, word =>
            Assert.Contains(word, faults, StringComparison.Ordinal)
        );
    }

    private static async Task<IEnumerable<string>> WalkAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        var faults = new List<string>(await SkipAsync(page));
        await page.EvaluateAsync(
            "() => { document.activeElement.blur(); scrollTo(0, 0); document.body.tabIndex = -1; document.body.focus(); "
                + "document.body.removeAttribute('tabindex'); }"
        );
        for (var i = 0; i < MaxSteps; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var step = await page.AskAsync<string[]>("keyboard");
            var kind = step[0];
            faults.AddRange(step[1..]);
            if (kind is "again" && await page.EvaluateAsync<bool>("() => document.activeElement === walk.before"))
            {
                faults.Add("an element traps the focus");
            }

            if (kind is "end" or "again")
            {
                break;
            }

            faults.AddRange(await UseAsync(page, kind));
        }

        return faults.Concat(await page.AskAsync<string[]>("unvisited"));
    }

    // The first stop leads past the menus, and is seen when it is there.
    private static async Task<IEnumerable<string>> SkipAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        var isSeen = await page.EvaluateAsync<bool>(
            "() => { const box = document.activeElement.getBoundingClientRect(); return box.width > 20 && box.height > 10 && box.top "
                + ">= 0; }"
        );
        await page.Keyboard.PressAsync("Enter");
        var arrives = await page.EvaluateAsync<bool>("() => document.activeElement.id === 'contenuto'");
        await page.Keyboard.PressAsync("Tab");
        var goesOn = await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('main, footer')");
        return isSeen && arrives && goesOn ? [] : [$"the skip link: seen {isSeen}, arrives {arrives}, goes on {goesOn}"];
    }

    private static async Task<IEnumerable<string>> UseAsync(IPage page, string kind)
    {
        if (kind == "summary")
        {
            await page.Keyboard.PressAsync("Enter");

            // With the next frame a table that is now seen stops being a stop of the Tab key, unless it scrolls. No one is that quick.
            await Chrome.NextFrameAsync(page);
            return await page.EvaluateAsync<bool>(
                "() => { const box = document.activeElement.parentElement; return box.open && box.scrollHeight > "
                    + "document.activeElement.offsetHeight; }"
            )
                ? []
                : ["Enter does not unfold a disclosure"];
        }

        if (kind == "region")
        {
            return await ScrollsAsync(page)
                ? []
                :
                [
                    await page.EvaluateAsync<string>(
                        "() => { const at = document.activeElement; return `the arrow keys do not scroll "
                            + "${at.localName}.${at.className} ${at.scrollWidth}/${at.clientWidth} "
                            + "${at.textContent.trim().slice(0, 50)}`; }"
                    ),
                ];
        }

        return [];
    }

    // A busy browser may drop a key: one would press it again.
    private static async Task<bool> ScrollsAsync(IPage page)
    {
        for (var i = 0; i < 3; i++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
            if (await page.AskAsync<bool>("arrow"))
            {
                return true;
            }
        }

        return false;
    }
}
