using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// The folder beside the document root for the small files of a transfer: lists, batches. The run that holds the lock of the document root
/// owns it, so what an earlier run left there is deleted.
/// </summary>
public sealed class SpareFolder : IDisposable
{
    private const string Suffix = ".invio";

    private SpareFolder(string path) => Path = path;

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    /// <summary>Makes the folder, empty.</summary>
    /// <exception cref="DiskException">It cannot be made.</exception>
    public static SpareFolder Beside(DocumentRoot root)
    {
        var folder = new SpareFolder(root.Path + Suffix);
        Disk.Delete(folder.Path);
        Disk.MakeFolder(folder.Path);
        return folder;
    }

    /// <summary>Makes an empty folder in it.</summary>
    public string Folder(string name)
    {
        var folder = System.IO.Path.Combine(Path, name);
        Disk.Delete(folder);
        Disk.MakeFolder(folder);
        return folder;
    }

    /// <summary>Writes a file in it, and returns its path.</summary>
    public string File(string name, ReadOnlySpan<byte> bytes)
    {
        Disk.DeleteFile(Path, name);
        Disk.Write(Path, name, bytes);
        return System.IO.Path.Combine(Path, name);
    }

    /// <summary>Returns the bytes of a file in it, or null.</summary>
    // Without the cast, null would be an empty file.
    public ReadOnlyMemory<byte>? Read(string name) =>
        Files.Folder.HasFile(Path, name) ? Files.Folder.ReadRequired(Path, name).Bytes : (ReadOnlyMemory<byte>?)null;

    /// <inheritdoc />
    public void Dispose() => Disk.TryDelete(Path);
}
