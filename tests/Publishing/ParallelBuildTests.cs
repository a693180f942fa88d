using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class ParallelBuildTests(ITestOutputHelper told) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Fact]
    public void Parallel_builds_never_mix()
    {
        string[] sites = ["minimal", "complete"];
        var runs = new ProgramRun[8];
        Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => runs[i] = Build(sites[i % 2]));
        AssertOneSiteWhole(sites, runs);
    }

    [LongFact, Trait("Category", "Long")]
    public void Twenty_parallel_processes_never_mix()
    {
        string[] sites = ["minimal", "complete"];
        var runs = new ProgramRun[20];
        Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = runs.Length }, i =>
            runs[i] = ProgramRun.OfProcess(
                new Dictionary<string, string>(),
                "build",
                "--quiet",
                "--content",
                BuiltSite.ContentOf(sites[i % 2]),
                "--output",
                Output
            )
        );
        told.WriteLine($"20 builds: {runs.Count(run => run.Code == 0)} done, {runs.Count(run => run.Code == 5)} left with 5");
        AssertOneSiteWhole(sites, runs);
    }

    [Fact]
    public void A_second_build_in_this_process_gives_exit_code_5()
    {
        using (FolderLock.TryTake(Output + ".blocco"))
        {
            var run = Build("minimal");
            Assert.Equal(5, run.Code);
            Assert.Contains("TR903", run.Err, StringComparison.Ordinal);
            Assert.False(Directory.Exists(Output));
        }

        Assert.Equal(0, Build("minimal").Code);
    }

    [Fact]
    public void A_second_build_in_another_process_gives_exit_code_5()
    {
        using (FolderLock.TryTake(Output + ".blocco"))
        {
            Assert.Equal(
                5,
                ProgramRun
                    .OfProcess(new Dictionary<string, string>(), "build", "--content", BuiltSite.ContentOf("minimal"), "--output", Output)
                    .Code
            );
        }

        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void The_lock_of_a_dead_process_is_ignored()
    {
        File.WriteAllText(Output + ".blocco", "");
        Assert.Equal(0, Build("minimal").Code);
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Build(string site) => ProgramRun.Of("build", "--content", BuiltSite.ContentOf(site), "--output", Output);

    private void AssertOneSiteWhole(string[] sites, ProgramRun[] runs)
    {
        Assert.Contains(runs, run => run.Code == 0);

        // A build that starts after the other town's site was published would lose its years, and is refused (TR962). It publishes nothing.
        var others = runs.Where(run => !(run.Code == 1 && run.Err.Contains("TR962", StringComparison.Ordinal)));
        Assert.DoesNotContain(others, run => run.Code is not (0 or 5));
        Assert.Equal([], _folder.Names.Except(["pubblico", "pubblico.blocco", "pubblico.confronto", "pubblico.precedente"]));

        // What the site before loads stays one release longer, in no manifest.
        var manifest = File.ReadAllLines(Path.Combine(Output, "manifest-sha256.txt"))
            .Select(line => $"{line[66..]} {line[..64]}")
            .ToArray();
        Assert.All(
            TemporaryFolder.Sums(Output).Except(manifest).Where(line => !line.StartsWith("manifest-sha256.txt ", StringComparison.Ordinal)),
            line => Assert.Contains("risorse/", line, StringComparison.Ordinal)
        );
        Assert.Empty(manifest.Except(TemporaryFolder.Sums(Output)));
        Assert.Contains(sites, site =>
            BuiltSite
                .Of(site)
                .Bytes.Select(file => $"{file.Key} {TemporaryFolder.Sum(file.Value)}")
                .Order(StringComparer.Ordinal)
                .SequenceEqual(manifest.Order(StringComparer.Ordinal))
        );
    }
}
