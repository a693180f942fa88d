using System.Text;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Browser;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>Somebody reads while others publish: every page is there, is of one release, and what it loads is there.</summary>
public sealed class ReaderTests(ITestOutputHelper told) : IDisposable
{
    private const int Pages = 40;

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Fact]
    public void During_ten_publications_no_page_or_asset_is_missing() => ReadDuring(10, 5_000);

    [LongFact, Trait("Category", "Long")]
    public void During_forty_publications_no_read_fails() => ReadDuring(40, 300_000);

    [LongFact, Trait("Category", "Long")]
    public void While_another_process_publishes_every_file_belongs_to_one_release()
    {
        using var victim = new Victim();
        victim.Reset();
        var known = victim.KnownSums;
        var (reads, faults, turn) = (0, new List<string>(), 0);
        while (turn < 40)
        {
            using var process = victim.Start(2 - (turn++ % 2));
            while (!process.HasExited)
            {
                var (path, sums) = known[reads++ % known.Count];
                faults.AddRange(Fault(Path.Combine(victim.Output, path), bytes => sums.Contains(TemporaryFolder.Sum(bytes))));
            }
        }

        told.WriteLine($"40 publications by processes, {reads} reads, {faults.Count} faults");
        Assert.Equal([], faults.Distinct());
        Assert.True(reads > 40 * known.Count);
    }

    public void Dispose() => _folder.Dispose();

    private void ReadDuring(int publications, int reads)
    {
        Publications.Publish(Output, Release(0));
        var (done, faults) = (0, new System.Collections.Concurrent.ConcurrentBag<string>());
        var reader = Task.Run(() =>
        {
            while (Volatile.Read(ref done) < reads)
            {
                Visit(faults, done % Pages);
                Interlocked.Add(ref done, 2);
            }
        });
        for (var i = 1; i <= publications; i++)
        {
            SpinWait.SpinUntil(() => Volatile.Read(ref done) > (long)reads * (i - 1) / publications);
            Publications.Publish(Output, Release(i));

            // Styles stay one release longer, not two: on a machine that keeps the reader waiting, what it was reading is finished first.
            var seen = Volatile.Read(ref done);
            SpinWait.SpinUntil(() => Volatile.Read(ref done) > seen || seen >= reads);
        }

        reader.GetAwaiter().GetResult();
        told.WriteLine($"{publications} publications, {done} reads, {faults.Count} faults");
        Assert.Equal([], faults.Distinct());
    }

    // A page, then the style sheet that it names: between the two a new release may have come.
    private void Visit(System.Collections.Concurrent.ConcurrentBag<string> faults, int page)
    {
        var text = "";
        var missing = Fault(Path.Combine(Output, $"{page}.html"), bytes =>
                (text = Encoding.UTF8.GetString(bytes)).EndsWith("fine", StringComparison.Ordinal)
            )
            .ToArray();
        Array.ForEach(
            [.. missing, .. missing.Length > 0 ? [] : Fault(Path.Combine(Output, text.Split('\n')[0]), bytes => bytes.Length > 0)],
            faults.Add
        );
    }

    private static IEnumerable<string> Fault(string path, Func<byte[], bool> isWhole)
    {
        try
        {
            return isWhole(File.ReadAllBytes(path)) ? [] : [$"{Path.GetFileName(path)} is of no release"];
        }
        catch (IOException cause)
        {
            return [$"404: {cause.Message}"];
        }
    }

    private static OutputFile[] Release(int number)
    {
        var style = $"stile {number}";
        var name = $"risorse/stile.{TemporaryFolder.Sum(Encoding.UTF8.GetBytes(style))[..10]}.css";
        return
        [
            Publications.File(name, style),
            .. Enumerable.Range(0, Pages).Select(i => Publications.File($"{i}.html", $"{name}\n{new string('x', 5000)}fine")),
        ];
    }
}
