using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// axe-core: WCAG 2.2 A and AA and best practice; light and dark, wide and narrow, with everything unfolded and results of a search. The
/// short form asks in the
/// dark only the rules about colours: no other depends on them.
/// </summary>
public sealed class AxeTests(ITestOutputHelper output)
{
    private static readonly (ColorScheme Scheme, int Width)[] States =
    [
        (ColorScheme.Light, 1280),
        (ColorScheme.Light, 320),
        (ColorScheme.Dark, 320),
        // Colours do not depend on the width.
        .. Gate.IsLong ? [(ColorScheme.Dark, 1280)] : Array.Empty<(ColorScheme, int)>(),
    ];

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Machine.Tool("axe-core", "axe.min.js")));

    [Fact]
    public async Task A_page_of_every_kind_has_no_violation() => await Examine([.. await Kinds.EachOnceAsync()]);

    [Fact]
    public async Task Pages_in_the_colours_of_a_town_have_no_violation()
    {
        var green = await Portals.NamedAsync("archive");
        string[] paths =
        [
            "index.html",
            "amministrazione-trasparente/index.html",
            "confronto/index.html",
            "2023/obiettivi/index.html",
            "2024/cerca.html",
            "2024/luoghi/index.html",
            "2024/obiettivi/rete-idrica.html",
            "2024/personale/strutture.html",
            "2024/piano/enti-e-strutture.html",
        ];
        await Examine([.. paths.Select(path => new ListedPage(green, path))]);
    }

    [LongFact, Trait("Category", "Long")]
    public async Task Every_page_has_no_violation()
    {
        await Examine(await Kinds.EveryPageAsync());
    }

    [Fact]
    public async Task A_broken_page_has_violations()
    {
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.SetContentAsync(
            "<title>x</title><main><h1>Titolo</h1><p style='color:#aaa;background:#fff'>chiaro</p><img src='x.png'></main>"
        );
        var faults = await FaultsAsync(page, isSearch: false);
        Assert.Contains(faults, fault => fault.Contains("color-contrast", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("html-has-lang", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page, bool isSearch)
    {
        if (isSearch)
        {
            await SearchTests.TypeAsync(page);
        }

        var faults = new List<string>();
        await page.EvaluateAsync(Axe.Value);
        await page.DoAsync("unfold");
        foreach (var (scheme, width) in States)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 900);

            // Observers of sizes, which make wide tables a stop of the Tab key, run with the next frame.
            await Chrome.NextFrameAsync(page);
            faults.AddRange(
                (await page.AskAsync<string[]>("axe", scheme == ColorScheme.Dark && !Gate.IsLong)).Select(line =>
                    $"{line} ({scheme}, {width.ToString(CultureInfo.InvariantCulture)})"
                )
            );
        }

        return faults;
    }

    // Findings that axe cannot decide are printed and do not fail the test.
    private async Task Examine(IReadOnlyList<ListedPage> pages)
    {
        // The address of a search that is no longer published may hold an explanation.
        var found = await Chrome.FaultsAsync(
            pages,
            page => page.AtTop,
            (page, listed) => FaultsAsync(page, SearchTests.IsSearch(listed.Path) && !listed.Portal.IsExplanation(listed.Path))
        );
        var undecided = found.Where(fault => fault.Contains(": ?", StringComparison.Ordinal)).ToArray();
        output.WriteLine($"{pages.Count} pages, {pages.Count * States.Length} states, {undecided.Length} undecided");
        output.WriteLine(
            string.Join(
                '\n',
                undecided
                    .CountBy(fault => fault[(fault.LastIndexOf('–') + 1)..fault.LastIndexOf('(')])
                    .OrderByDescending(reason => reason.Value)
                    .Select(reason => $"{reason.Value} × {reason.Key}")
            )
        );
        Gate.IsClean([.. found.Except(undecided)]);
    }
}
