using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class FailedBuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Fact]
    public void After_a_content_error_the_old_site_is_unchanged()
    {
        Assert.Equal(0, Build(BuiltSite.ContentOf("minimal")).Code);
        var before = TemporaryFolder.Sums(Output);
        var run = Build(Path.Combine(BrokenSites.Folder, "tr106-colonna-mancante", "content"));
        Assert.Equal(1, run.Code);
        Assert.EndsWith("niente è stato pubblicato, il sito di prima è rimasto com'era\n", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(Output));
        Assert.Equal(["pubblico", "pubblico.blocco", "pubblico.confronto"], _folder.Names);
    }

    // The lock's name still fits, the staging folder's does not.
    [Fact]
    public void After_a_write_error_the_old_site_is_unchanged()
    {
        var output = _folder[new string('p', 245)];
        Assert.Equal(0, Build(BuiltSite.ContentOf("minimal")).Code);
        Directory.Move(Output, output);
        var before = TemporaryFolder.Sums(output);
        var run = ProgramRun.Of("build", "--content", BuiltSite.ContentOf("minimal"), "--output", output);
        Assert.Equal(4, run.Code);
        Assert.Contains("TR904", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(output));
        Assert.Equal(
            [Path.GetFileName(output), Path.GetFileName(output) + ".blocco", "pubblico.blocco", "pubblico.confronto"],
            _folder.Names
        );
    }

    [Theory]
    [InlineData(
        "obiettivi.csv",
        "codice;titolo;tipo\ncon;Con;gestionale\n",
        "2023/obiettivi/con.html",
        "«con» è un nome che Windows tiene per sé"
    )]
    public void A_code_that_is_no_valid_file_name_everywhere_is_reported_and_stops_publishing(
        string file,
        string text,
        string page,
        string why
    )
    {
        foreach (var stored in BuiltSite.StoredFiles("minimal").Where(stored => stored.Path != "2023/" + file))
        {
            UserFiles.Write(_folder["content"], stored.Path, stored.Bytes.Span);
        }

        UserFiles.Write(_folder["content"], "2023/" + file, System.Text.Encoding.UTF8.GetBytes(text));
        var run = Build(_folder["content"]);
        Assert.Equal(1, run.Code);
        Assert.Contains($"TR916 {page}", run.Err, StringComparison.Ordinal);
        Assert.Contains(why, run.Err, StringComparison.Ordinal);
        Assert.Equal(["content", "pubblico.blocco"], _folder.Names);
    }

    [Fact]
    public void Names_equal_on_many_systems_are_reported_with_both_owners()
    {
        var log = new DiagnosticLog();
        PublishedPaths.Check(
            [Publications.File("2023/verde.html", ""), Publications.File("2023/Verde.html", "")],
            YearArchive.None,
            [],
            new SiteRun(new SiteOptions("content"), log)
        );
        var message = Assert.Single(log.InOrder());
        Assert.Equal(("TR915", "2023/Verde.html"), (message.Problem.Code, message.Place.Path));
        Assert.StartsWith("questa pagina e «2023/verde.html» avrebbero lo stesso indirizzo", message.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_folder_that_cannot_be_deleted_gives_a_notice()
    {
        ProgramRun? run = null;
        DiskTrial.During(
            step =>
                Array.ForEach(
                    step.StartsWith("delete ", StringComparison.Ordinal) ? [new UnauthorizedAccessException()] : Array.Empty<Exception>(),
                    cause => throw cause
                ),
            () => run = Build(BuiltSite.ContentOf("minimal"))
        );
        Assert.Equal(0, run!.Code);
        Assert.Contains("TR914", run.Err, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
        Assert.Equal(4, _folder.Names.Count());
        Assert.DoesNotContain("TR914", Build(BuiltSite.ContentOf("minimal")).Err, StringComparison.Ordinal);
        Assert.Equal(["pubblico", "pubblico.blocco", "pubblico.confronto", "pubblico.precedente"], _folder.Names);
    }

    [Fact]
    public void A_year_deleted_from_the_content_leaves_no_file()
    {
        var content = _folder["content"];
        foreach (var file in BuiltSite.StoredFiles("minimal"))
        {
            UserFiles.Write(content, file.Path, file.Bytes.Span);
            UserFiles.Write(_folder["altro"], file.Path.Replace("2023/", "2022/", StringComparison.Ordinal), file.Bytes.Span);
        }

        Directory.Move(_folder["altro/2022"], Path.Combine(content, "2022"));
        Assert.Equal(0, Build(content).Code);
        Assert.True(Directory.Exists(Path.Combine(Output, "2022")));
        Directory.Delete(Path.Combine(content, "2022"), recursive: true);
        Assert.Contains("TR962", Build(content).Err, StringComparison.Ordinal);
        var run = ProgramRun.Of("build", "--content", content, "--output", Output, "--conferma", "anno:2022");
        Assert.True(run.Code == 0, run.Err);
        Assert.All(Of2022(), line => Assert.StartsWith("2022/risorse/", line, StringComparison.Ordinal));
        Assert.NotEmpty(Of2022()); // what its pages load, for those who are reading one: one release longer
        Assert.Equal(0, Build(content).Code);
        Assert.False(Directory.Exists(Path.Combine(Output, "2022")));
        Assert.Equal(BuiltSite.Of("minimal").Bytes.Count + 1, TemporaryFolder.Sums(Output).Count);
    }

    private IEnumerable<string> Of2022() => TemporaryFolder.Sums(Output).Where(line => line.Contains("2022/", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    private ProgramRun Build(string content) => ProgramRun.Of("build", "--content", content, "--output", Output);
}
