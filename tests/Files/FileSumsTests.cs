using System.Security.Cryptography;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Files;

public sealed class FileSumsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(131_072)]
    [InlineData(300_001)]
    public void A_hash_covers_the_whole_file(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i * i / 7))];
        File.WriteAllBytes(_folder["a"], bytes);
        Assert.Equal(
            [Convert.ToHexStringLower(SHA512.HashData(bytes)), Convert.ToHexStringLower(SHA256.HashData(bytes))],
            FileSums.Of(_folder.Path, "a", [HashAlgorithmName.SHA512, HashAlgorithmName.SHA256])
        );
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal(
            "«nulla»: non c'è",
            Assert.Throws<DiskException>(() => FileSums.Of(_folder.Path, "nulla", [HashAlgorithmName.SHA256])).Message
        );

    [Fact]
    public void All_entries_below_a_folder_are_listed_without_following_symlinks()
    {
        Directory.CreateDirectory(_folder["b/vuota"]);
        File.WriteAllText(_folder["b/.nascosto"], "xyz");
        File.WriteAllText(_folder["B"], "");
        File.CreateSymbolicLink(_folder["giro"], ".");
        Assert.Equal(
            [
                new FolderEntry("B", EntryKind.File, 0),
                new FolderEntry("b", EntryKind.Folder, 0),
                new FolderEntry("b/.nascosto", EntryKind.File, 3),
                new FolderEntry("b/vuota", EntryKind.Folder, 0),
                new FolderEntry("giro", EntryKind.Link, 0),
            ],
            FolderEntry.Below(_folder.Path).Select(entry => entry.Kind == EntryKind.File ? entry : entry with { Length = 0 })
        );
    }

    public void Dispose() => _folder.Dispose();
}
