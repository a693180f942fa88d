using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Commands;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Minimal => BuiltSite.ContentOf("minimal");

    private string Output => _folder["pubblico"];

    [Theory]
    [InlineData("build")]
    [InlineData("genera")]
    public void A_successful_build_gives_0_and_a_site(string verb)
    {
        Assert.Equal(0, ProgramRun.Of(verb, "--content", Minimal, "--output", Output).Code);
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("controlla")]
    public void A_successful_check_gives_0_and_writes_nothing(string verb)
    {
        Assert.Equal(0, ProgramRun.Of(verb, "--content", Minimal, "--output", Output).Code);
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Content_with_errors_gives_1(string verb)
    {
        var run = ProgramRun.Of(
            verb,
            "--content",
            Path.Combine(BrokenSites.Folder, "tr106-colonna-mancante", "content"),
            "--output",
            Output
        );
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("errore TR106 ", run.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_missing_content_folder_gives_2_and_its_name(string verb)
    {
        var run = ProgramRun.Of(verb, "--content", _folder["nessuna"], "--output", Output, "--format", "plain");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"errore TR901 {_folder["nessuna"]}: la cartella dei contenuti non c'è", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_foreign_files_gives_2_and_is_unchanged()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "tesi.odt"), "anni di lavoro");
        AssertRefused(Minimal, Output, "TR902");
        Assert.Equal(["pubblico"], _folder.Names);
        Assert.Equal("anni di lavoro", File.ReadAllText(Path.Combine(Output, "tesi.odt")));
    }

    [Fact]
    public void An_empty_folder_is_accepted()
    {
        Directory.CreateDirectory(Output);
        Assert.Equal(0, ProgramRun.Of("build", "--content", Minimal, "--output", Output).Code);
    }

    [Theory]
    [InlineData("content", "content/pubblico")]
    [InlineData("sito/content", "sito")]
    [InlineData("content", "content")]
    [InlineData("content", "content/")]
    [InlineData("content", "altro/../content/pubblico")]
    [InlineData("content", "/")]
    public void Output_and_content_within_each_other_give_2(string content, string output)
    {
        foreach (var file in BuiltSite.StoredFiles("minimal"))
        {
            UserFiles.Write(_folder[content], file.Path, file.Bytes.Span);
        }

        var before = TemporaryFolder.Sums(_folder.Path);
        AssertRefused(_folder[content], _folder[output], "TR905");
        Assert.Equal(before, TemporaryFolder.Sums(_folder.Path));
    }

    [Fact]
    public void Folders_with_a_common_name_prefix_are_not_nested()
    {
        foreach (var file in BuiltSite.StoredFiles("minimal"))
        {
            UserFiles.Write(_folder["content"], file.Path, file.Bytes.Span);
        }

        Assert.Equal(0, ProgramRun.Of("build", "--content", _folder["content"], "--output", _folder["content-pubblico"]).Code);
    }

    [Theory]
    [InlineData("un-file/pubblico")]
    [InlineData("un-file")]
    [InlineData("un-file/a/b")]
    public void An_output_that_cannot_be_written_gives_4_and_the_cause(string output)
    {
        File.WriteAllText(_folder["un-file"], "resta");
        var run = ProgramRun.Of("build", "--content", Minimal, "--output", _folder[output], "--format", "plain");
        Assert.Equal((4, ""), (run.Code, run.Out));
        Assert.Contains($"errore TR904 {_folder[output]}: non si è potuto leggere o scrivere: ", run.Err, StringComparison.Ordinal);
        Assert.Equal("resta", File.ReadAllText(_folder["un-file"]));
    }

    [Theory]
    [InlineData("vero/pubblico", true)]
    [InlineData("vero/pubblico", false)]
    [InlineData("collegamento2", false)]
    public void A_symlinked_document_root_stays_a_symlink(string target, bool isThere)
    {
        Directory.CreateDirectory(_folder[isThere ? "vero/pubblico" : "vero"]);
        Directory.CreateSymbolicLink(_folder["collegamento2"], _folder["vero/pubblico"]);
        Directory.CreateSymbolicLink(Output, _folder[target]);
        Assert.Equal(0, ProgramRun.Of("build", "--content", Minimal, "--output", Output).Code);
        Assert.Equal(0, ProgramRun.Of("build", "--content", Minimal, "--output", Output).Code);
        Assert.Equal(["collegamento2", "pubblico", "vero"], _folder.Names);
        Assert.NotNull(new DirectoryInfo(Output).LinkTarget);
        Assert.Equal(
            ["pubblico", "pubblico.blocco", "pubblico.confronto", "pubblico.precedente"],
            Directory.EnumerateFileSystemEntries(_folder["vero"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void A_symlink_cycle_gives_4_and_the_cause()
    {
        Directory.CreateSymbolicLink(Output, _folder["giro"]);
        Directory.CreateSymbolicLink(_folder["giro"], Output);
        var run = ProgramRun.Of("build", "--content", Minimal, "--output", Output, "--format", "plain");
        Assert.Equal(4, run.Code);
        Assert.Contains("è un collegamento che gira in tondo", run.Err, StringComparison.Ordinal);
        Assert.Equal(["giro", "pubblico"], _folder.Names);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("../pubblico/")]
    [InlineData("./")]
    public void A_folder_given_as_a_dot_is_resolved(string output)
    {
        Directory.CreateDirectory(Output);
        var run = ProgramRun.OfShell(
            "exec \"$0\" \"$@\"",
            Output,
            new Dictionary<string, string>(),
            "build",
            "--content",
            Minimal,
            "--output",
            output
        );
        Assert.True(run.Code == 0, run.Err);
        Assert.Equal(["pubblico", "pubblico.blocco", "pubblico.confronto"], _folder.Names);
        Assert.True(File.Exists(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void Under_strict_a_discrepancy_without_an_explanation_gives_1()
    {
        Assert.Equal(0, ProgramRun.Of("check", "--content", BuiltSite.ContentOf("complete")).Code);
        var run = ProgramRun.Of("check", "--content", BuiltSite.ContentOf("complete"), "--strict", "--format", "plain");
        Assert.Equal(1, run.Code);
        Assert.Contains("errore TR504 ", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertRefused(string content, string output, string code)
    {
        var run = ProgramRun.Of("build", "--content", content, "--output", output, "--format", "plain");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"errore {code} ", run.Err, StringComparison.Ordinal);
    }
}
