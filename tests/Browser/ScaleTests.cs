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

    [Fact]
    public async Task A_misplaced_point_row_or_square_is_detected()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.SetContentAsync(
            """
            <figure class="chart series" id=s><svg class=series-plot width=200 height=100>
              <g class=series-grid><line x2=200 y1=100 y2=100 /><line x2=200 y1=0 y2=0 /></g>
              <g class=series-scale><text y=100>0</text><text y=0>10</text></g>
              <circle class=series-point cx=50 cy=50 r=5 /><circle class=series-point cx=150 cy=40 r=5 />
              <g class=series-words><text class=series-value text-anchor=middle x=50 y=45>5</text>
              <text class=series-value text-anchor=middle x=150 y=35>8</text></g>
            </svg></figure>
            <figure class="chart dumbbells" id=d>
              <p><svg class=dumbbell width=200>
                <circle class=series-old cx=40 cy=9 r=6 />
                <circle class=series-point cx=60 cy=9 r=6 /></svg><span>4 → 6</span></p>
              <p><svg class=dumbbell width=200>
                <circle class=series-old cx=70 cy=9 r=6 />
                <circle class=series-point cx=80 cy=9 r=6 /></svg><span>6 → 8</span></p>
            </figure>
            <p><svg class=squares><path d="M0 0h9M9 0h9" /></svg><span>3</span></p>
            <figure class="chart map" id=m><svg class=map-plot width=300 height=200>
              <svg class=map-mark x=50 y=50><rect class=map-shape width=26 height=26 /><text>1</text></svg>
              <svg class=map-mark x=60 y=60><rect class=map-shape width=26 height=26 /><text>2</text></svg>
              <svg class=map-mark x=290 y=60><rect class=map-shape width=20 height=26 /><text>3</text></svg>
            </svg></figure>
            """
        );
        var faults = (await MeasureAsync(page)).Faults;
        Assert.Contains(faults, fault => fault.Contains("s: 8 is at", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.Contains("s: 5 is at", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("d: 6 is at", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("2 squares in place of 3", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("m: 300.0 to 200.0 px", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("m: 1: covers m: 2", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("m: 3: leaves the map", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("m: 3: a sign of 20.0", StringComparison.Ordinal));
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
