using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class FailedBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Fact]
    public void After_an_error_in_the_content_the_old_site_is_as_it_was()
    {
        Assert.Equal(0, Build(BuiltSite.ContentOf("minimal")).Code);
        var before = TemporaryFolder.Sums(Output);
        var run = Build(Path.Combine(BrokenSites.Folder, "tr106-colonna-mancante", "content"));
        Assert.Equal(1, run.Code);
        Assert.EndsWith("niente è stato pubblicato, il sito di prima è rimasto com'era\n", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Output));
        Assert.Equal(["pubblico", "pubblico.blocco"], _folder.Names);
    }

    // The lock's name still fits, the staging folder's does not.
    [Fact]
    public void After_a_failure_to_write_the_old_site_is_as_it_was()
    {
        var output = _folder[new string('p', 245)];
        Assert.Equal(0, Build(BuiltSite.ContentOf("minimal")).Code);
        Directory.Move(Output, output);
        var before = TemporaryFolder.Sums(output);
        var run = ProgramRun.Of("build", "--content", BuiltSite.ContentOf("minimal"), "--output", output);
        Assert.Equal(4, run.Code);
        Assert.Contains("TR904", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(output));
        Assert.Equal([Path.GetFileName(output), Path.GetFileName(output) + ".blocco", "pubblico.blocco"], _folder.Names);
    }

    [Fact]
    public void A_year_taken_out_of_the_content_leaves_no_file()
    {
        var content = _folder["content"];
        foreach (var file in BuiltSite.StoredFiles("minimal"))
        {
            Generator.Files.Folder.Write(content, file.Path, file.Bytes.Span);
            Generator.Files.Folder.Write(_folder["altro"], file.Path.Replace("2023/", "2022/", StringComparison.Ordinal), file.Bytes.Span);
        }

        Directory.Move(_folder["altro/2022"], Path.Combine(content, "2022"));
        Assert.Equal(0, Build(content).Code);
        Assert.True(Directory.Exists(Path.Combine(Output, "2022")));
        Directory.Delete(Path.Combine(content, "2022"), recursive: true);
        var run = Build(content);
        Assert.True(run.Code == 0, run.Err);
        Assert.False(Directory.Exists(Path.Combine(Output, "2022")));
        Assert.DoesNotContain(TemporaryFolder.Sums(Output), line => line.Contains("2022/", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Build(string content) => ProgramRun.Of("build", "--content", content, "--output", Output);
}
