namespace Cremona.Transparency.Generator.Files;

/// <summary>An exclusive lock between processes. The system releases it when the process ends, even if it is killed.</summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or returns null if another process has it.</summary>
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

    // Distinguishes a held lock from a full disk or a missing folder. Windows: ERROR_SHARING_VIOLATION; elsewhere EWOULDBLOCK, 11 or 35.
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
