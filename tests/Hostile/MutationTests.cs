using System.Diagnostics;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Privacy;
using Cremona.Transparency.Tests.Sites;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Real content, damaged by chance (the same chance each time): the program ends with messages that name a file, or with a site; it never falls and never hangs.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    // A text has five seconds; two run side by side here, and the machine is busy.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly Call Call = new("content", "pubblico", false, null, null, MessageFormat.Plain, true, false);
    private static readonly IReadOnlyList<StoredFile> Sound = BuiltSite.StoredFiles("reale");

    [Fact]
    public void Hundreds_of_damaged_contents_end_well() => Try(1, 300);

    [LongFact, Trait("Category", "Long")]
    public void A_hundred_thousand_damaged_contents_end_well() => Try(301, 100_000);

    private void Try(int first, int count)
    {
        var (faults, longest, sites) = (new System.Collections.Concurrent.ConcurrentBag<string>(), 0L, 0);
        Parallel.ForEach(Enumerable.Range(first, count), number =>
        {
            var (what, files) = Damaged(number);
            var clock = Stopwatch.StartNew();
            var log = new DiagnosticLog();
            try
            {
                if (Pipeline.Make(Call, files, log) is { } site)
                {
                    Interlocked.Increment(ref sites);
                    Parallel.ForEach(site.Files.Where((_, i) => i % 40 == number % 40), file => file.Render(_ => { }));
                }
                else if (!log.InOrder().Any(message => message.Severity == Severity.Error && message.Place.Path.Length > 0))
                {
                    faults.Add($"{what}: neither a site nor an error with a file");
                }
            }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                faults.Add($"{what}: {fault}");
            }

            InterlockedMax(ref longest, clock.ElapsedMilliseconds);
            if (clock.Elapsed > Limit)
            {
                faults.Add($"{what}: {clock.Elapsed}");
            }
        });
        output.WriteLine($"{count} damaged contents: {sites} gave a site, {count - sites} messages; the longest took {longest} ms");
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(10)));
    }

    private static (string What, IReadOnlyList<StoredFile> Files) Damaged(int number)
    {
        var dice = new Dice((ulong)number * 7_919);
        var at = dice.Next(Sound.Count);
        var file = Sound[at];
        var bytes = file.Bytes.ToArray();
        for (var times = 1 + dice.Next(3); times > 0; times--)
        {
            bytes = Mutations.Change(bytes, dice, Sound[dice.Next(Sound.Count)].Bytes.Span);
        }

        return ($"damage {number} of {file.Path}", [.. Sound.Select((one, i) => i == at ? one with { Bytes = bytes } : one)]);
    }

    private static void InterlockedMax(ref long target, long value)
    {
        for (var seen = Interlocked.Read(ref target); value > seen; seen = Interlocked.Read(ref target))
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
