namespace Cremona.Transparency.Generator.Files;

/// <summary>A lock that one process at a time holds; the system lets go of it when the process ends, however it ends.</summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or null where another process holds it.</summary>
    public static FolderLock? TryTake(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error) when (IsHeld(error))
        {
            return null;
        }
    }

    // A full disk, a folder that is missing: these are no lock. Windows: ERROR_SHARING_VIOLATION; elsewhere EWOULDBLOCK, 11 or 35.
    private static bool IsHeld(IOException error) =>
        (error.HResult & 0xFFFF)
        == (
            OperatingSystem.IsWindows() ? 32
            : OperatingSystem.IsLinux() ? 11
            : 35
        );

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();
}
