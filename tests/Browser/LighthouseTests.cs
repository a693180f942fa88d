using System.Text.Json;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>Lighthouse as on a phone: 100 in every category. The short form leaves speed out, which a busy machine cannot tell.</summary>
public sealed class LighthouseTests(ITestOutputHelper output)
{
    private const string Quick = "accessibility,best-practices,seo";

    // What is no longer published must not be found by searching.
    private const string Hidden = "is-crawlable";

    private static readonly string[] Three = ["index.html", "2024/obiettivi/sportello-digitale.html", "2024/personale/strutture.html"];

    [Fact]
    public async Task Three_kinds_of_page_have_100_in_all_but_speed()
    {
        var pages = (await Kinds.AllAsync()).Where(page => page.Portal.Name == "complete" && Three.Contains(page.Path));
        Gate.IsClean(await AskAsync(Quick, 1, pages.Select(page => page.AtTop)));
    }

    [LongFact, Trait("Category", "Long")]
    public async Task Every_kind_of_page_has_100_in_all_four_as_the_median_of_five()
    {
        var pages = (await Kinds.AllAsync())
            .Where(page => page.Path != "404.html")
            .ToLookup(page => page.Portal.IsExplanation(page.Path), page => page.AtTop);
        Gate.IsClean([
            .. await AskAsync("performance," + Quick, 5, pages[true], Hidden),
            .. await AskAsync("performance," + Quick, 5, pages[false]),
        ]);
    }

    [LongFact, Trait("Category", "Long")]
    public async Task An_explanation_scores_100_except_for_indexing()
    {
        var page = (await Kinds.AllAsync()).First(page => page.Portal.IsExplanation(page.Path) && page.Path != "404.html").AtTop;
        Gate.IsClean(await AskAsync(Quick, 1, [page], Hidden));
        Assert.Contains(Hidden, Assert.Single(await AskAsync(Quick, 1, [page])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_poor_page_scores_less()
    {
        var folder = Directory.CreateTempSubdirectory("faro").FullName;
        foreach (var name in new[] { "index.html", "404.html" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), "<p style='color:#ccc'>x<img src=manca.png><a href=x.html>qui</a>");
        }

        var faults = string.Join('\n', await AskAsync(Quick, 1, [await SiteServer.StartAsync(folder, "/")]));
        Directory.Delete(folder, recursive: true);
        Assert.All(Quick.Split(','), category => Assert.Contains(category, faults, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> AskAsync(string categories, int runs, IEnumerable<Uri> addresses, string skipped = "")
    {
        var node = Programs.FindOrInstall("NODE_PROGRAM", ["node"], "nodejs");
        using var process = Machine.Start(
            node,
            [
                "lighthouse.mjs",
                Machine.Chromium,
                string.Join(' ', Chrome.Flags),
                categories,
                runs.ToString(System.Globalization.CultureInfo.InvariantCulture),
                skipped,
                .. addresses.Select(address => address.AbsoluteUri),
            ]
        );
        var error = process.StandardError.ReadToEndAsync();
        var faults = new List<string>();
        var told = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.WriteLine(line);
            faults.AddRange(Faults(line));
            told++;
        }

        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0 && told > 0, await error);
        return faults;
    }

    private static IEnumerable<string> Faults(string line)
    {
        using var answer = JsonDocument.Parse(line);
        var page = answer.RootElement;
        var low = page.GetProperty("scores")
            .EnumerateObject()
            .Where(score => score.Value.GetInt32() < 100)
            .Select(score => $"{score.Name} {score.Value}")
            .ToArray();
        return low.Length == 0
            ? []
            :
            [
                $"{page.GetProperty("address")}: {string.Join(", ", low)}: "
                    + $"{string.Join("; ", page.GetProperty("failed").EnumerateArray())}",
            ];
    }
}
