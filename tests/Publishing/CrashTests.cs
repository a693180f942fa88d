using System.Diagnostics;
using Cremona.Transparency.Tests.Browser;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>
/// The whole program, stopped or refused at its system calls: what readers find is one release whole, an exit code other than 0 means the
/// old one, and a plain run
/// repairs the rest. The control is a publisher that deletes and copies: the same harness must find it broken.
/// </summary>
public sealed class CrashTests(ITestOutputHelper told)
{
    private readonly CrashTrial _trial = new(told);

    /// <summary>One kind in two: in the middle of its calls, or at the last one.</summary>
    [Fact]
    public void The_site_survives_a_kill_at_one_call_of_half_the_kinds() =>
        _trial.AssertWhole(CrashTrial.Kill, points =>
            Kinds(points).Where((_, number) => number % 2 == 0).Select((kind, at) => at % 2 == 0 ? Middle(kind) : kind[^1])
        );

    /// <summary>
    /// One refusal for half the kinds of call: of room in the middle for one quarter, of the disk at the end for another.
    /// <see cref="DiskFaultTests"/> refuses every step within the process.
    /// </summary>
    [Theory]
    [InlineData("error=ENOSPC", 1)]
    [InlineData("error=EIO", 3)]
    public void The_site_survives_an_error_at_one_call_of_half_the_kinds(string how, int quarter) =>
        _trial.AssertWhole(how, points =>
            Kinds(points).Where((_, number) => number % 4 == quarter).Select(kind => quarter == 1 ? Middle(kind) : kind[^1])
        );

    [LongTheory, Trait("Category", "Long")]
    [InlineData(CrashTrial.Kill)]
    [InlineData("error=ENOSPC")]
    [InlineData("error=EIO")]
    public void The_site_survives_a_kill_or_error_at_every_call(string how) => _trial.AssertWhole(how, points => points);

    [LongFact, Trait("Category", "Long")]
    public void A_naive_publisher_fails_the_crash_test()
    {
        if (!_trial.IsPossible())
        {
            return;
        }

        using var naive = new Victim(isNaive: true);
        var score = _trial.Try(naive, CrashTrial.Kill, points => points, []);
        Assert.True(score.Mixed > score.Points / 2, score.ToString());
    }

    [LongFact, Trait("Category", "Long")]
    public void The_site_survives_five_hundred_kills()
    {
        var score = KillAtRandom(isNaive: false, runs: 500);
        Assert.Equal((0, 0, 0), (score.Mixed, score.Unrepaired, score.Lies));
    }

    [LongFact, Trait("Category", "Long")]
    public void A_naive_publisher_fails_within_a_hundred_kills() => Assert.True(KillAtRandom(isNaive: true, runs: 100).Mixed > 10);

    private static IEnumerable<Point[]> Kinds(IReadOnlyList<Point> points) =>
        points.GroupBy(point => (point.Call, point.Kind)).Select(kind => kind.ToArray());

    private static Point Middle(Point[] kind) => kind[(kind.Length - 1) / 2];

    private CrashScore KillAtRandom(bool isNaive, int runs)
    {
        using var victim = new Victim(isNaive);
        victim.Reset();
        var (program, args) = victim.Call;
        var clock = Stopwatch.StartNew();
        using (
            var whole = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!
        )
        {
            whole.WaitForExit();
        }

        // A first guess, which a busy machine can make far too long; each run mends it, so that two in three are stopped.
        var time = clock.Elapsed.TotalMilliseconds;
        var score = new CrashScore();
#pragma warning disable CA5394 // moments that can be chosen again, not a secret
        var dice = new Random(20_110_401);
        for (var i = 0; i < runs; i++)
        {
            victim.Reset();
            using var process = Process.Start(
                new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;

            // Nine in ten in the last half, where files are written.
            Thread.Sleep(TimeSpan.FromMilliseconds(time * (i % 10 == 0 ? dice.NextDouble() : 0.5 + (dice.NextDouble() * 0.55))));
            process.Kill(entireProcessTree: true); // the control works by children
            process.WaitForExit();
            time *= process.ExitCode == 0 ? 0.96 : 1.02;
            score = _trial.Add(score, victim, process.ExitCode, $"kill {i}", "");
        }
#pragma warning restore CA5394

        Assert.InRange(score.Stopped, runs / 2, runs);
        Assert.True(score.New > 0, score.ToString()); // some died after the switch
        told.WriteLine($"random kills{(isNaive ? ", control" : "")}: {score}");
        return score;
    }
}
