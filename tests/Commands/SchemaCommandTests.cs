using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Without_a_folder_the_files_are_listed_and_none_is_written()
    {
        var run = ProgramRun.Of("schema", "--content", BuiltSite.ContentOf("complete"));
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Contains("portale.schema.json ", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("Per scriverli: trasparenza schema --output schemi\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_listed_files_are_written_and_a_second_run_overwrites_them()
    {
        var run = ProgramRun.Of("schema", "--content", BuiltSite.ContentOf("complete"), "--output", _folder["schemi"]);
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Equal(
            run.Out.Split('\n').TakeWhile(line => line.Length > 0).Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(_folder["schemi"]).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
        );
        var sums = TemporaryFolder.Sums(_folder["schemi"]);
        File.WriteAllText(Path.Combine(_folder["schemi"], "config.yml"), "vecchio");
        File.WriteAllText(Path.Combine(_folder["schemi"], "mio.txt"), "resta");
        Assert.Equal(0, ProgramRun.Of("schema", "--content", BuiltSite.ContentOf("complete"), "--output", _folder["schemi"]).Code);
        Assert.Equal(
            sums.Append("mio.txt " + TemporaryFolder.Sum("resta"u8.ToArray())).Order(StringComparer.Ordinal),
            TemporaryFolder.Sums(_folder["schemi"])
        );
    }

    [Fact]
    public void Without_a_name_the_folder_is_called_schemi()
    {
        var run = ProgramRun.OfShell("exec \"$0\" \"$@\"", _folder.Path, new Dictionary<string, string>(), "schema", "--output");
        Assert.True(run.Code == 0, run.Err);
        Assert.Equal(["schemi"], _folder.Names);
    }

    [Fact]
    public void An_unwritable_folder_gives_4()
    {
        File.WriteAllText(_folder["un-file"], "resta");
        var run = ProgramRun.Of("schema", "--output", _folder["un-file"]);
        Assert.Equal(4, run.Code);
        Assert.Contains("errore TR904 ", run.Err, StringComparison.Ordinal);
        Assert.Equal("resta", File.ReadAllText(_folder["un-file"]));
    }

    public void Dispose() => _folder.Dispose();
}
