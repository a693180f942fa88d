using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Files;

/// <summary>A folder holds what is known of it and nothing else.</summary>
public sealed class HoldsOnlyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HoldsOnlyTests()
    {
        UserFiles.Write(_folder["a"], "uno.txt", "1"u8);
        UserFiles.Write(_folder["a"], "sotto/più giù/due.txt", "22"u8);
    }

    [Fact]
    public void Stamps_name_each_file_from_the_folder()
    {
        Assert.Equal(["sotto/più giù/due.txt", "uno.txt"], Folder.Stamps(_folder["a"]).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["sotto/più giù/due.txt"], Folder.Stamps(_folder["a"], "sotto/").Keys);
        Assert.Equal(2, Folder.Stamps(_folder["a"], "sotto/").Values.Single().Length);
        Assert.Empty(Folder.Stamps(_folder["a"], "altrove/"));
        Assert.Throws<DiskException>(() => Folder.Stamps(_folder["altrove"]));
    }

    [Fact]
    public void A_symlink_is_reported_and_not_followed()
    {
        Directory.CreateSymbolicLink(_folder["a/collegamento"], _folder.Path);
        Assert.Equal(["collegamento", "sotto/più giù/due.txt", "uno.txt"], Folder.Stamps(_folder["a"]).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_check_fails_on_missing_added_and_changed_files()
    {
        var known = Folder.Stamps(_folder["a"]);
        Assert.True(Holds());
        Assert.False(Folder.HoldsOnly(_folder["a"], path => known.TryGetValue(path, out var stamp) ? stamp : null, known.Count + 1));
        Directory.CreateDirectory(_folder["a/sotto/vuota"]);
        Assert.False(Holds());
        Directory.Delete(_folder["a/sotto/vuota"]);
        Assert.True(Holds());
        File.SetLastWriteTimeUtc(_folder["a/uno.txt"], File.GetLastWriteTimeUtc(_folder["a/uno.txt"]).AddTicks(10));
        Assert.False(Holds());

        bool Holds() => Folder.HoldsOnly(_folder["a"], path => known.TryGetValue(path, out var stamp) ? stamp : null, known.Count);
    }

    public void Dispose() => _folder.Dispose();
}
