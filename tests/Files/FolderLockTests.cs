using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Files;

public sealed class FolderLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("blocco").FullName;

    [Fact]
    public void Only_one_owner_holds_the_lock()
    {
        var path = Path.Combine(_folder, "nuova", "pubblico.lock");
        using (var first = FolderLock.TryTake(path))
        {
            Assert.NotNull(first);
            Assert.Null(FolderLock.TryTake(path));
        }

        using var second = FolderLock.TryTake(path);
        Assert.NotNull(second);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
