using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// At 320 px, which is also 400 % on a screen of 1280: nothing is cut, nothing scrolls in two ways; nor with the reader's own spacing.
/// </summary>
public sealed class ReflowTests
{
    [Fact]
    public async Task Nothing_is_lost_at_320_pixels_or_with_wide_spacing() =>
        Gate.IsClean(await Chrome.FaultsAsync(await Kinds.AllAsync(), page => page.AtTop, (page, _) => FaultsAsync(page)));

    [Fact]
    public async Task A_page_cut_off_at_320_pixels_is_detected()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.SetContentAsync(
            "<p style='width:900px'>largo</p><p style='height:1em;overflow:hidden'>parole che vanno a capo più volte, e che nessuno "
                + "legge più fino in fondo</p><div style='overflow:auto'><pre>una riga lunga lunga lunga lunga lunga lunga lunga lunga "
                + "lunga</pre></div>"
        );
        var faults = string.Join('\n', await FaultsAsync(page));
        Assert.All(new[] { "px wide", "cuts what it holds", "scrolls sideways" }, word =>
            Assert.Contains(word, faults, StringComparison.Ordinal)
        );
    }

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        await page.SetViewportSizeAsync(320, 256);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        await Chrome.NextFrameAsync(page);
        var narrow = await page.AskAsync<string[]>("reflow");
        await page.DoAsync("spacing");
        await Chrome.NextFrameAsync(page);
        var spaced = await page.AskAsync<string[]>("reflow");
        await page.SetViewportSizeAsync(1280, 1024);
        await Chrome.NextFrameAsync(page);
        var wide = await page.AskAsync<string[]>("reflow");
        return [.. narrow, .. spaced.Select(fault => $"with spacing: {fault}"), .. wide.Select(fault => $"with spacing, 1280: {fault}")];
    }
}
