using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class ParallelBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Fact]
    public void Builds_that_run_side_by_side_never_mix()
    {
        string[] sites = ["minimal", "complete"];
        var codes = new int[8];
        Parallel.For(0, codes.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => codes[i] = Build(sites[i % 2]).Code);
        Assert.Contains(0, codes);
        Assert.DoesNotContain(codes, code => code is not (0 or 5));
        Assert.Equal([], _folder.Names.Except(["pubblico", "pubblico.blocco", "pubblico.precedente"]));
        var published = TemporaryFolder.Sums(Output).Where(line => !line.StartsWith("manifest-sha256.txt ", StringComparison.Ordinal)).ToArray();
        Assert.Contains(sites, site => BuiltSite.Of(site).Bytes.Select(file => $"{file.Key} {TemporaryFolder.Sum(file.Value)}").Order(StringComparer.Ordinal).SequenceEqual(published));
    }

    [Fact]
    public void A_build_leaves_with_5_while_another_one_runs_in_this_process()
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
    public void A_build_leaves_with_5_while_another_process_builds()
    {
        using (FolderLock.TryTake(Output + ".blocco"))
        {
            Assert.Equal(5, ProgramRun.OfProcess(new Dictionary<string, string>(), "build", "--content", BuiltSite.ContentOf("minimal"), "--output", Output).Code);
        }

        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_lock_that_a_dead_process_left_does_not_hold()
    {
        File.WriteAllText(Output + ".blocco", "");
        Assert.Equal(0, Build("minimal").Code);
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Build(string site) => ProgramRun.Of("build", "--content", BuiltSite.ContentOf(site), "--output", Output);
}
