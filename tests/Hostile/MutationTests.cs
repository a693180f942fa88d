using System.Collections.Concurrent;
using System.Diagnostics;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>
/// Whatever a file contains, a run ends: with a site, or with messages that name the file and the line. A stack overflow would end the
/// tests themselves.
/// </summary>
public sealed class MutationTests
{
    // Of each portal.
    private const int Quick = 125;

    // Nothing of these has a line: a file that is missing, empty, unreadable as a whole, or wrongly named.
    private static readonly string[] WholeFiles =
    [
        "TR101",
        "TR106",
        "TR117",
        "TR119",
        "TR120",
        "TR126",
        "TR201",
        "TR316",
        "TR317",
        "TR414",
        "TR415",
        "TR416",
        "TR915",
        "TR916",
    ];
    private static readonly SiteOptions Options = new("content");
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public void Damaged_files_cause_no_crash() => Run(0, Quick, renderEach: 10);

    /// <summary>
    /// What the long form has found so far: nesting that was refused only while it was written, places beyond the end of a file, brackets
    /// and bars that took many seconds.
    /// </summary>
    [Theory]
    [InlineData("complete", 1150)]
    [InlineData("complete", 1723)]
    [InlineData("complete", 2175)]
    [InlineData("complete", 3650)]
    [InlineData("complete", 9164)]
    [InlineData("complete", 37703)]
    [InlineData("reale", 3453)]
    [InlineData("reale", 3720)]
    [InlineData("reale", 5100)]
    [InlineData("reale", 8003)]
    public void Former_crashes_stay_fixed(string name, int number) =>
        Assert.Null(Try(new Mutations(BuiltSite.StoredFiles(name)).Of(number), renders: true).Fault);

    [LongFact, Trait("Category", "Long")]
    public void A_hundred_thousand_damaged_files_cause_no_crash()
    {
        var count = int.Parse(
            Environment.GetEnvironmentVariable("MUTAZIONI") ?? "50000",
            System.Globalization.CultureInfo.InvariantCulture
        );
        Run(Quick, count, renderEach: 3);
    }

    // As many of each portal.
    private static void Run(int first, int count, int renderEach)
    {
        var faults = new ConcurrentBag<string>();
        var (sites, slowest) = (0, TimeSpan.Zero);
        var clock = Stopwatch.StartNew();
        foreach (var name in new[] { "complete", "reale" })
        {
            var mutations = new Mutations(BuiltSite.StoredFiles(name));
            Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
            {
                var mutation = mutations.Of(number);
                var (ended, time, isSite) = Try(mutation, number % renderEach == 0);

                // The machine may have been busy with something else: only what is slow again hangs.
                var fault =
                    time > Longest && Try(mutation, false) is var (_, again, _) && again > Longest
                        ? $"took {time.TotalSeconds:0.0} s and {again.TotalSeconds:0.0} s"
                        : ended;
                Interlocked.Add(ref sites, isSite ? 1 : 0);
                slowest = time > slowest ? time : slowest;
                if (fault is not null)
                {
                    faults.Add($"{name} {number}, {mutation.Path}: {mutation.What}: {fault}");
                }
            });
        }

        Console.WriteLine(
            $"{2 * count} damaged files in {clock.Elapsed.TotalSeconds:0} s: {sites} sites, {faults.Count} faults, the slowest run "
                + $"took {slowest.TotalSeconds:0.00} s"
        );
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal).Take(40)));
        Assert.InRange(sites, count / 10, 2 * count);
    }

    // What is wrong with the end of a run, or null.
    private static (string? Fault, TimeSpan Time, bool IsSite) Try(Mutation mutation, bool renders)
    {
        var log = new DiagnosticLog();
        var clock = Stopwatch.StartNew();
        try
        {
            var made = InMemory.Build(Options, mutation.Files, log);
            foreach (var file in renders && made is not null ? made.Files : [])
            {
                file.Render(_ => { });
            }

            var errors = log.InOrder().Where(message => message.Severity == Severity.Error).ToList();
            var isTold = errors.Exists(message =>
                message.Place.Path.Length > 0 && (message.Place.Line > 0 || WholeFiles.Contains(message.Problem.Code))
            );
            var isPrinted = log.InOrder().All(message => HumanFormat.Write(message, "content", colour: false).Length > 0);
            return (
                isPrinted && made is not null != isTold
                    ? null
                    : $"no site, and no place: {string.Join(" | ", errors.Select(message => HumanFormat.WritePlain(message, "")))}",
                clock.Elapsed,
                made is not null
            );
        }
#pragma warning disable CA1031 // Any exception at all is what this test looks for.
        catch (Exception crash)
#pragma warning restore CA1031
        {
            var deepest = crash is AggregateException { InnerExceptions: [var inner, ..] } ? inner : crash;
            var ours = deepest.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Cremona", StringComparison.Ordinal));
            return ($"{deepest.GetType().Name}: {deepest.Message} {ours?.Trim()}", clock.Elapsed, false);
        }
    }
}
