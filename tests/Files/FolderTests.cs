using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Files;

public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cartella").FullName;

    [Fact]
    public void Files_are_found_at_any_depth_in_ordinal_order()
    {
        foreach (var path in new[] { "b.txt", "a/z.txt", "a/B.txt", "a.txt", "Z.txt" })
        {
            UserFiles.Write(_folder, path, "x"u8);
        }

        Assert.Equal(["Z.txt", "a.txt", "a/B.txt", "a/z.txt", "b.txt"], Folder.Paths(_folder));
    }

    [Fact]
    public void Links_are_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("fuori").FullName;
        File.WriteAllText(Path.Combine(outside, "segreto.txt"), "x");
        UserFiles.Write(_folder, "vero.txt", "x"u8);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "fuori"), outside);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "giro"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "file.txt"), Path.Combine(outside, "segreto.txt"));
        Assert.Equal(["vero.txt"], Folder.Paths(_folder));
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_written_file_reads_back()
    {
        UserFiles.Write(_folder, "a/b/città.txt", "perché"u8);
        var file = Assert.Single(Folder.Read(_folder, _ => true));
        Assert.Equal(("a/b/città.txt", "città.txt", "perché"), (file.Path, file.Name, Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    [Fact]
    public void Unwanted_files_are_not_read()
    {
        UserFiles.Write(_folder, "a.txt", "x"u8);
        UserFiles.Write(_folder, "b.csv", "x"u8);
        Assert.Equal(["b.csv"], Folder.Read(_folder, path => path.EndsWith(".csv", StringComparison.Ordinal)).Select(file => file.Path));
    }

    [Fact]
    public void An_existing_file_is_not_overwritten()
    {
        UserFiles.Write(_folder, "a.txt", "prima"u8);
        Assert.Throws<IOException>(() => UserFiles.Write(_folder, "a.txt", "dopo"u8));
        Assert.Equal("prima", File.ReadAllText(Path.Combine(_folder, "a.txt")));
    }

    [Fact]
    public void Deleting_a_folder_does_not_follow_symlinks()
    {
        var inner = Path.Combine(_folder, "dentro");
        UserFiles.Write(_folder, "resta.txt", "x"u8);
        UserFiles.Write(inner, "a.txt", "x"u8);
        Directory.CreateSymbolicLink(Path.Combine(inner, "su"), _folder);
        Disk.Delete(inner);
        Disk.Delete(inner);
        Assert.False(Folder.Exists(inner));
        Assert.True(Folder.HasFile(_folder, "resta.txt"));
    }

    [Fact]
    public void Siblings_are_found_by_their_prefix()
    {
        Disk.MakeFolder(Path.Combine(_folder, "pubblico.nuovo-1"));
        Disk.MakeFolder(Path.Combine(_folder, "pubblico-altro"));
        Assert.Equal(["pubblico.nuovo-1"], Folder.Siblings(Path.Combine(_folder, "pubblico"), ".nuovo").Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
