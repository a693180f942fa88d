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
    public void Sums_are_those_of_the_whole_file(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i * i / 7))];
        File.WriteAllBytes(_folder["a"], bytes);
        Assert.Equal(
            [Convert.ToHexStringLower(SHA512.HashData(bytes)), Convert.ToHexStringLower(SHA256.HashData(bytes))],
            FileSums.Of(_folder.Path, "a", [HashAlgorithmName.SHA512, HashAlgorithmName.SHA256])
        );
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal(
            "«nulla»: non c'è",
            Assert.Throws<DiskException>(() => FileSums.Of(_folder.Path, "nulla", [HashAlgorithmName.SHA256])).Message
        );

    [Fact]
    public void Everything_below_a_folder_is_listed_and_no_link_is_followed()
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
