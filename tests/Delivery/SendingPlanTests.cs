using Cremona.Transparency.Generator.Delivery;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Delivery;

public sealed class SendingPlanTests
{
    private const int Rounds = 300;

    [Fact]
    public void What_pages_load_is_sent_before_them_and_the_home_page_last()
    {
        var plan = PlanOf(["index.html", "2024/a.html", "2024/risorse/stile.aaaaaaaaaa.css", "2024/dati/a.csv", "manifest-sha256.txt"], []);
        Assert.Equal(
            ["2024/risorse/stile.aaaaaaaaaa.css", "2024/dati/a.csv", "2024/a.html", "index.html", "manifest-sha256.txt"],
            plan.Changed
        );
    }

    [Fact]
    public void A_twin_is_sent_with_its_page() =>
        Assert.Equal(["a.csv", "a.html", "a.html.br", "index.html"], PlanOf(["index.html", "a.html.br", "a.html", "a.csv"], []).Changed);

    [Fact]
    public void An_unchanged_release_has_no_step()
    {
        var plan = PlanOf(["index.html", "a.html"], ["index.html", "a.html"]);
        Assert.True(plan.IsEmpty);
        Assert.Empty(plan.Steps());
    }

    [Fact]
    public void Removals_are_the_last_step()
    {
        var steps = PlanOf(["index.html", "b.html"], ["index.html", "a.html"]).Steps().ToArray();
        Assert.Equal(["b.html"], steps[0].Put);
        Assert.Equal(["a.html"], steps[^1].Removed);
        Assert.Empty(steps[^1].Put);
    }

    /// <summary>
    /// A model of a target: transfers of random releases, killed after any file, one after the other. What is finally there is exactly the
    /// last release, whatever was sent in part before it.
    /// </summary>
    [Fact]
    public void Killed_transfers_of_any_releases_leave_no_file_behind()
    {
        var dice = new Dice(47);
        for (var round = 0; round < Rounds; round++)
        {
            var (files, list) = (new Dictionary<string, string>(), Array.Empty<byte>());
            for (var transfer = dice.Next(1, 6); transfer > 0; transfer--)
            {
                var release = RandomRelease(dice);
                Play(release, files, ref list, transfer == 1 ? int.MaxValue : dice.Next(0, 40));
                if (transfer == 1)
                {
                    Assert.Equal(Sorted(release.Sums), Sorted(files));
                    Assert.Equal(release.List, list);
                    Assert.True(new SendingPlan(release, SentRelease.Read(list)).IsEmpty);
                }
            }
        }
    }

    // Each file and each list is one write, after which the run may be killed.
    private static void Play(SentRelease release, Dictionary<string, string> files, ref byte[] list, int writes)
    {
        foreach (var step in new SendingPlan(release, SentRelease.Read(list)).Steps())
        {
            if (writes-- == 0)
            {
                return;
            }

            list = step.List;
            foreach (var path in step.Put.Concat(step.Removed))
            {
                if (writes-- == 0)
                {
                    return;
                }

                if (!files.Remove(path) || step.Put.Contains(path))
                {
                    files[path] = release.Sums.GetValueOrDefault(path, "");
                }

                if (step.Removed.Contains(path))
                {
                    files.Remove(path);
                }
            }
        }

        if (writes > 0)
        {
            list = release.List;
        }
    }

    private static SentRelease RandomRelease(Dice dice)
    {
        var names = Enumerable.Range(0, 30).Where(_ => dice.Next(2) == 0).Select(number => $"p{number}.html").Append("index.html");
        return new SentRelease("", names.ToDictionary(name => name, _ => new string((char)('a' + dice.Next(3)), 64)));
    }

    private static IEnumerable<string> Sorted(IReadOnlyDictionary<string, string> files) =>
        files.Select(file => $"{file.Key} {file.Value}").Order(StringComparer.Ordinal);

    private static SendingPlan PlanOf(string[] release, string[] there) => new(new SentRelease("", SumsOf(release)), SumsOf(there));

    private static Dictionary<string, string> SumsOf(string[] paths) => paths.ToDictionary(path => path, _ => new string('a', 64));
}
