using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;
using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>Each step of the disk fails once: before the switch, during it, and after it.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private const int Full = 28;
    private const int Broken = 5;

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Theory]
    [InlineData(Full)]
    [InlineData(Broken)]
    public void The_site_survives_a_fault_at_every_step_and_the_next_run_repairs_it(int error)
    {
        var (steps, failed) = (0, 0);
        do
        {
            Publish(Output, Release("prima"));
            Publish(Output, Release("vecchia"));
            var (before, count) = (TemporaryFolder.Sums(Output), 0);
            steps++;
            var thrown = Record.Exception(() =>
                DiskTrial.During(step => Throw(Interlocked.Increment(ref count) == steps, error), () => Publish(Output, Release("nuova")))
            );
            AssertWhole(thrown, before);
            failed += thrown is null ? 0 : 1;
            Publisher.Recover(new DocumentRoot(Output));
            Assert.Equal(["pubblico", "pubblico.precedente"], _folder.Names);
            if (count < steps)
            {
                Assert.Null(thrown);
                break;
            }
        } while (true);

        // Folders, marker, five files, manifest, assets, sum, list, syncfs, exchange, two fsync, two renames, seven to clear up.
        Assert.InRange(steps, 30, 60);
        Assert.InRange(failed, 20, steps - 5);
    }

    [Fact]
    public void At_every_step_a_reader_sees_one_whole_release()
    {
        Publish(Output, Release("vecchia"));
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        DiskTrial.During(
            step =>
                seen.Add(
                    string.Join(
                        ' ',
                        Enumerable.Range(0, 4).Select(i => System.IO.File.ReadAllText(Path.Combine(Output, $"pagine/{i}.html"))).Distinct()
                    )
                ),
            () => Publish(Output, Release("nuova"))
        );
        Assert.Equal(["nuova", "vecchia"], seen.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(28, "il disco è pieno")]
    [InlineData(122, "lo spazio concesso a questo utente (la quota) è finito")]
    [InlineData(13, "mancano i permessi")]
    [InlineData(30, "il disco è in sola lettura")]
    [InlineData(5, "il disco ha dato un errore e potrebbe essere guasto")]
    [InlineData(
        18,
        "è un disco o un volume a sé (punto di montaggio), che non si può scambiare in un colpo solo: scegli una cartella dentro di esso"
    )]
    public void The_message_names_file_and_cause(int error, string words)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // The numbers are those of Linux.
        }

        var thrown = Assert.Throws<DiskException>(() =>
            DiskTrial.During(step => Throw(step == "write pagine/1.html", error), () => Publish(Output, Release("nuova")))
        );
        Assert.Matches(
            $"^«.*/pubblico\\.nuovo-[a-z0-9]+/sito/pagine/1\\.html»: {System.Text.RegularExpressions.Regex.Escape(words)}$",
            thrown.Message
        );
    }

    [Fact]
    public void A_file_truncated_on_the_disk_is_not_published()
    {
        Publish(Output, Release("vecchia"));
        var before = TemporaryFolder.Sums(Output);
        var thrown = Assert.Throws<DiskException>(() =>
            DiskTrial.During(
                step =>
                    Array.ForEach(step.StartsWith("list ", StringComparison.Ordinal) ? [step[5..]] : Array.Empty<string>(), site =>
                        System.IO.File.WriteAllText(Path.Combine(site, "pagine/1.html"), "nuo")
                    ),
                () => Publish(Output, Release("nuova"))
            )
        );
        Assert.EndsWith("pagine/1.html»: sul disco non è come è stato scritto", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Output));
    }

    [Fact]
    public void A_disk_trial_ends_with_its_call()
    {
        DiskTrial.During(_ => { }, () => { });
        Publish(Output, Release("nuova"));
        Assert.True(Directory.Exists(Output));
    }

    public void Dispose() => _folder.Dispose();

    private static OutputFile[] Release(string text) =>
        [
            .. Enumerable.Range(0, 4).Select(i => File($"pagine/{i}.html", text)),
            File($"risorse/stile.{TemporaryFolder.Sum(System.Text.Encoding.UTF8.GetBytes(text))[..10]}.css", text),
        ];

    private static void Throw(bool isNow, int error)
    {
        if (isNow)
        {
            throw new IOException("guasto", error);
        }
    }

    private void AssertWhole(Exception? thrown, IReadOnlyList<string> before)
    {
        if (thrown is not null)
        {
            Assert.IsType<DiskException>(thrown);
            Assert.Equal(before, TemporaryFolder.Sums(Output));
            return;
        }

        Assert.All(Enumerable.Range(0, 4), i =>
            Assert.Equal("nuova", System.IO.File.ReadAllText(Path.Combine(Output, $"pagine/{i}.html")))
        );
        Assert.Equal(7, TemporaryFolder.Sums(Output).Count);
    }
}
