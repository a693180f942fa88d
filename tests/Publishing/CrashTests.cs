using System.Diagnostics;
using Cremona.Transparency.Tests.Browser;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>
/// The whole program, stopped or refused at its system calls: what readers find is one release whole, an exit code other than 0 means the old one, and a plain run
/// repairs the rest. The control is a publisher that deletes and copies: the same harness must find it broken.
/// </summary>
public sealed class CrashTests(ITestOutputHelper told)
{
    private const string Kill = "signal=SIGKILL";

    [Theory]
    [InlineData(Kill, 0, 1, 2)]
    [InlineData("error=ENOSPC", 1)]
    [InlineData("error=EIO", 2)]
    public void Stopped_or_refused_at_a_few_calls_of_each_kind_the_site_is_whole(string how, params int[] which) => AssertWhole(how, points => points.GroupBy(point => (point.Call, point.Kind))
        .SelectMany(kind => which.Select(half => kind.ElementAt((kind.Count() - 1) * half / 2)).Distinct()));

    [Fact]
    public void On_a_disk_that_cannot_exchange_folders_the_next_run_repairs_what_a_kill_left() =>
        AssertWhole(Kill, points => points.Where(point => point.Call == "rename"), "renameat2:error=EINVAL");

    [Theory]
    [InlineData(Kill)]
    [InlineData("error=EIO")]
    public void Where_a_year_is_taken_over_the_site_is_whole_whichever_renaming_it_is_stopped_or_refused_at(string how)
    {
        if (IsPossible())
        {
            using var victim = new Victim(isTaking: true);
            AssertWhole(victim, how, points => points.Where(point => point.Call is "rename" or "renameat2" or "syncfs"));
        }
    }

    [LongTheory, Trait("Category", "Long")]
    [InlineData(Kill)]
    [InlineData("error=EIO")]
    public void Where_a_year_is_taken_over_the_site_is_whole_at_every_call(string how)
    {
        if (IsPossible())
        {
            using var victim = new Victim(isTaking: true);
            AssertWhole(victim, how, points => points);
        }
    }

    [LongTheory, Trait("Category", "Long")]
    [InlineData(Kill)]
    [InlineData("error=ENOSPC")]
    [InlineData("error=EIO")]
    public void Stopped_or_refused_at_every_call_the_site_is_whole(string how) => AssertWhole(how, points => points);

    [LongTheory, Trait("Category", "Long")]
    [InlineData(Kill)]
    [InlineData("error=EIO")]
    public void On_a_disk_that_cannot_exchange_folders_the_next_run_repairs_every_point(string how) =>
        AssertWhole(how, points => points.Where(point => point.Call is not ("openat" or "pwrite64")), "renameat2:error=EINVAL");

    [LongFact, Trait("Category", "Long")]
    public void A_naive_publisher_is_found_out()
    {
        if (!IsPossible())
        {
            return;
        }

        using var naive = new Victim(isNaive: true);
        var score = Try(naive, Kill, points => points, []);
        Assert.True(score.Mixed > score.Points / 2, score.ToString());
    }

    [LongFact, Trait("Category", "Long")]
    public void Killed_at_five_hundred_moments_the_site_is_whole()
    {
        var score = KillAtRandom(isNaive: false, runs: 500);
        Assert.Equal((0, 0, 0), (score.Mixed, score.Unrepaired, score.Lies));
    }

    [LongFact, Trait("Category", "Long")]
    public void Killed_at_a_hundred_moments_a_naive_publisher_is_found_out() => Assert.True(KillAtRandom(isNaive: true, runs: 100).Mixed > 10);

    private void AssertWhole(string how, Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen, params string[] also)
    {
        if (!IsPossible())
        {
            return;
        }

        using var victim = new Victim();
        AssertWhole(victim, how, chosen, also);
    }

    private void AssertWhole(Victim victim, string how, Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen, params string[] also)
    {
        var score = Try(victim, how, chosen, also);
        Assert.Equal((0, 0, 0), (score.Mixed - score.Absent, score.Unrepaired, score.Lies));
        Assert.True(score.Absent == 0 || also.Length > 0, score.ToString());
        Assert.InRange(score.Points, 4, 8000);

        Assert.InRange(score.Stopped, how == Kill ? score.Points : score.Points / 3, score.Points);
    }

    private Score Try(Victim victim, string how, Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen, string[] also)
    {
        victim.Reset();
        var (program, args) = victim.Call;
        var score = new Score();
        var points = Tracer.Points(victim.Output, also, program, args);
        told.WriteLine($"{points.Count} points in all");
        foreach (var point in chosen(points).ToArray())
        {
            var inject = $"{point.Call}:{how}:when={point.Number}";
            var (code, error) = how == Kill ? Tracer.Kill(victim.Reset, also, point, program, args) : Refused(inject);
            score = Add(score, victim, code, inject, error);
        }

        told.WriteLine($"{how} {string.Join(' ', also)}: {score}");
        return score;

        (int Code, string Err) Refused(string inject)
        {
            victim.Reset();
            return Tracer.Run([.. also, inject], program, args);
        }
    }

    private Score KillAtRandom(bool isNaive, int runs)
    {
        using var victim = new Victim(isNaive);
        victim.Reset();
        var (program, args) = victim.Call;
        var clock = Stopwatch.StartNew();
        using (var whole = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            whole.WaitForExit();
        }

        var time = clock.Elapsed.TotalMilliseconds;
        var score = new Score();
#pragma warning disable CA5394 // moments that can be chosen again, not a secret
        var dice = new Random(20_110_401);
        for (var i = 0; i < runs; i++)
        {
            victim.Reset();
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;

            // Nine in ten in the last half, where files are written.
            Thread.Sleep(TimeSpan.FromMilliseconds(time * (i % 10 == 0 ? dice.NextDouble() : 0.5 + (dice.NextDouble() * 0.55))));
            process.Kill(entireProcessTree: true); // the control works by children
            process.WaitForExit();
            score = Add(score, victim, process.ExitCode, $"kill {i}", "");
        }
#pragma warning restore CA5394

        Assert.InRange(score.Stopped, runs / 2, runs);
        Assert.True(score.New > 0, score.ToString()); // some died after the switch
        told.WriteLine($"random kills{(isNaive ? ", control" : "")}: {score}");
        return score;
    }

    private Score Add(Score score, Victim victim, int code, string what, string error)
    {
        var seen = victim.Seen;
        var isAbsent = seen == 0 && !Directory.Exists(victim.Output);
        var isKilled = code is 137 or 9 or -9;

        // What the disk refuses is told as such (4), never as a fault of the program.
        var isLie = (code == 0 && seen != 2) || (code != 0 && !isKilled && (seen != 1 || code != 4));
        var isRepaired = victim.IsRepaired();
        if (seen == 0 || isLie || !isRepaired)
        {
            told.WriteLine($"{what}: exit {code}, release {seen}{(isAbsent ? " (absent)" : "")}, {(isRepaired ? "repaired" : "not repaired")} {error.Split('\n')[0]}");
        }

        return new Score(
            score.Points + 1, score.Stopped + (code == 0 ? 0 : 1), score.Old + (seen == 1 ? 1 : 0), score.New + (seen == 2 ? 1 : 0), score.Mixed + (seen == 0 ? 1 : 0), score.Absent + (isAbsent ? 1 : 0),
            score.Lies + (isLie ? 1 : 0), score.Unrepaired + (isRepaired ? 0 : 1));
    }

    private bool IsPossible()
    {
        if (Tracer.WhyNot is { } why)
        {
            told.WriteLine(why);
        }

        return Tracer.WhyNot is null;
    }

    private readonly record struct Score(int Points, int Stopped, int Old, int New, int Mixed, int Absent, int Lies, int Unrepaired);
}
