using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// The bars of a chart are drawn to one scale, within a pixel, on a phone and on a wide screen: measured on every page that has a chart.
/// </summary>
public sealed class ScaleTests
{
    [Fact]
    public async Task Every_chart_has_one_scale()
    {
        var pages = (await Kinds.EveryPageAsync())
            .Where(page =>
                page.Portal.Read(page.Path) is var text
                && (text.Contains("class=\"chart", StringComparison.Ordinal) || text.Contains("share-bar", StringComparison.Ordinal))
            )
            .ToArray();
        var bars = 0;
        var faults = await Chrome.FaultsAsync(
            pages,
            page => page.AtTop,
            async (page, _) =>
            {
                var measured = await MeasureAsync(page);
                Interlocked.Add(ref bars, measured.Bars);
                return measured.Faults;
            }
        );
        Assert.True(bars > 100, $"only {bars} bars were measured");
        Gate.IsClean(faults);
    }

    [Fact]
    public async Task A_chart_with_two_scales_is_detected()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.SetContentAsync(
            "<style>svg { display: inline-block; height: 9px }</style><figure class=chart id=c>"
                + Bar(200, 100)
                + Bar(150, 100)
                + "</figure>"
        );
        Assert.Contains((await MeasureAsync(page)).Faults, fault => fault.Contains("150.0 px in place of 200.0", StringComparison.Ordinal));
    }

    private static string Bar(int pixels, int value) =>
        $"<p><svg class=bar width={pixels} viewBox='0 0 100 1' preserveAspectRatio=none><rect width=100 height=1 /></svg><span "
        + $"class=plot-value>{value}</span></p>";

    private static async Task<Measured> MeasureAsync(IPage page)
    {
        await page.SetViewportSizeAsync(320, 900);
        var narrow = await page.AskAsync<Measured>("scales");
        await page.SetViewportSizeAsync(1280, 900);
        var wide = await page.AskAsync<Measured>("scales");
        return new()
        {
            Bars = narrow.Bars + wide.Bars,
            Faults = [.. narrow.Faults.Select(fault => $"320: {fault}"), .. wide.Faults.Select(fault => $"1280: {fault}")],
        };
    }

    /// <summary>What the page answers.</summary>
    internal sealed record Measured
    {
        public int Bars { get; init; }

        public string[] Faults { get; init; } = [];
    }
}
