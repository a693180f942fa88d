using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Files;

public sealed class FolderCopyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FolderCopy _copy;

    public FolderCopyTests()
    {
        File.WriteAllText(_folder["portale.yml"], "ente: Prova\n");
        Directory.CreateDirectory(_folder["2023"]);
        File.WriteAllText(Path.Combine(_folder["2023"], "anno.yml"), "uno");
        _copy = new FolderCopy(_folder.Path, path => !UnknownFiles.IsIgnored(path));
        _copy.Refresh();
    }

    [Fact]
    public void An_unchanged_file_is_the_same_object()
    {
        var before = _copy.All;
        File.WriteAllText(Path.Combine(_folder["2023"], "anno.yml"), "due");
        Assert.True(_copy.Refresh());
        Assert.Equal(["2023/anno.yml", "portale.yml"], _copy.All.Select(file => file.Path));
        Assert.Equal("due", Encoding.UTF8.GetString(_copy.All[0].Bytes.Span));
        Assert.Same(before[1], _copy.All[1]);
        Assert.False(_copy.Refresh());
    }

    [Fact]
    public void A_change_of_equal_size_and_time_is_detected_while_the_timestamp_is_recent()
    {
        var path = Path.Combine(_folder["2023"], "anno.yml");
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "tre");
        File.SetLastWriteTimeUtc(path, time);
        Assert.True(_copy.Refresh());
        Assert.Equal("tre", Encoding.UTF8.GetString(_copy.All[0].Bytes.Span));
    }

    [Fact]
    public void Added_deleted_and_renamed_files_and_folders_are_followed()
    {
        Directory.Move(_folder["2023"], _folder["2024"]);
        Assert.True(_copy.Refresh());
        Assert.Equal(["2024/anno.yml", "portale.yml"], _copy.All.Select(file => file.Path));
        File.Delete(_folder["portale.yml"]);
        Assert.True(_copy.Refresh());
        Assert.Equal(["2024/anno.yml"], _copy.All.Select(file => file.Path));
    }

    [Fact]
    public void A_folder_that_disappears_is_empty_until_it_returns()
    {
        var away = _folder.Path + "-altrove";
        Directory.Move(_folder.Path, away);
        Assert.True(_copy.Refresh());
        Assert.Empty(_copy.All);
        Directory.Move(away, _folder.Path);
        Assert.True(_copy.Refresh());
        Assert.Equal(2, _copy.All.Count);
    }

    [Theory]
    [InlineData(".~lock.settori.csv#")]
    [InlineData("~$settori.csv")]
    [InlineData(".settori.csv.swp")]
    [InlineData("4913")]
    [InlineData("#settori.csv#")]
    [InlineData(".goutputstream-AB12CD")]
    [InlineData("settori.csv~")]
    public void Temporary_files_of_editors_are_not_changes(string name)
    {
        File.WriteAllText(Path.Combine(_folder["2023"], name), "x");
        Assert.False(_copy.Refresh());
    }

    public void Dispose() => _folder.Dispose();
}
