using System.IO.Enumeration;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// What a publication asks of the disk, a step at a time. Each either does its whole work or throws a <see cref="DiskException"/>, which
/// names file and cause. Links are never followed.
/// </summary>
public static class Disk
{
    /// <summary>Makes a folder, with those above it.</summary>
    public static void MakeFolder(string folder) => Step("mkdir", folder, () => Directory.CreateDirectory(folder));

    /// <summary>Writes a new file into a folder that is there. A path that leaves the folder is a fault of the program.</summary>
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var whole = Folder.Inside(folder, path);
        try
        {
            DiskTrial.Before("open " + path);
            using var handle = File.OpenHandle(whole, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            DiskTrial.Before("write " + path);
            RandomAccess.Write(handle, bytes, 0);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            throw DiskWords.Told(whole, cause);
        }
    }

    /// <summary>Gives a file that never changes a second name, inside a folder.</summary>
    /// <returns>False where this system or these disks cannot: then it must be written.</returns>
    public static bool TryLink(string file, string folder, string path)
    {
        var isLinked = false;
        Step("link", path, () => isLinked = NativeDisk.TryLink(Path.GetFullPath(file), Path.GetFullPath(Folder.Inside(folder, path))));
        return isLinked;
    }

    /// <summary>Gives a folder another name, which nothing bears yet, on the same disk.</summary>
    public static void Move(string from, string to) => Step("rename", to, () =>
    {
        // .NET says this in a sentence of its own, without a number.
        if (Folder.IsTaken(to))
        {
            throw new DiskException($"«{to}»: c'è già");
        }

        Directory.Move(from, to);
    });

    /// <summary>Gives each of two folders the other's name: in one step where the system can, else in three, each undone where the next one fails.</summary>
    /// <param name="spare">A name that is free, for the three steps.</param>
    public static void Swap(string one, string other, string spare) => Step("exchange", one, () =>
    {
        if (NativeDisk.TryExchange(Path.GetFullPath(one), Path.GetFullPath(other)))
        {
            return;
        }

        Directory.Move(one, spare);
        Or(() => Directory.Move(other, one), () => Directory.Move(spare, one));
        Or(() => Directory.Move(spare, other), () =>
        {
            Directory.Move(one, other);
            Directory.Move(spare, one);
        });
    });

    /// <summary>Gives a file new bytes in one step, and comes back when they are on the disk: it is the old one or the new one, whatever happens.</summary>
    public static void Replace(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        var beside = name + ".nuovo";
        DeleteFile(folder, beside);
        Write(folder, beside, bytes);
        Step("replace", name, () =>
        {
            if (NativeDisk.IsUnix)
            {
                NativeDisk.Sync(Path.Combine(folder, beside));
            }

            File.Move(Path.Combine(folder, beside), Path.Combine(folder, name), overwrite: true);
        });
        SyncNames(folder);
    }

    /// <summary>Deletes a folder with all that it holds; nothing happens where it is not there.</summary>
    public static void Delete(string folder) => Step("delete", folder, () => Folder.Delete(folder));

    /// <summary>Deletes a file; nothing happens where it is not there.</summary>
    public static void DeleteFile(string folder, string name) => Step("unlink", name, () => File.Delete(Path.Combine(folder, name)));

    /// <summary>Deletes a folder that holds nothing.</summary>
    public static void DeleteEmpty(string folder) => Step("rmdir", folder, () => Folder.DeleteEmpty(folder));

    /// <summary>Waits until all that stands in a folder is on the disk, its names too.</summary>
    public static void Sync(string folder) => Step("syncfs", folder, () =>
    {
        if (NativeDisk.HasSyncOfDisk)
        {
            NativeDisk.SyncDiskOf(folder);
            return;
        }

        foreach (var path in Folder.Paths(folder))
        {
            using var handle = File.OpenHandle(Path.Combine(folder, path), FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    });

    /// <summary>Waits until the names in a folder are on the disk. Windows does not know this, and writes them in order.</summary>
    public static void SyncNames(string folder) => Step("fsync", folder, () =>
    {
        if (NativeDisk.IsUnix)
        {
            NativeDisk.Sync(folder);
        }
    });

    /// <summary>The files below a folder with their lengths in bytes, as the disk knows them.</summary>
    public static IReadOnlyDictionary<string, long> Lengths(string folder) =>
        Stamps(folder).ToDictionary(file => file.Key, file => file.Value.Length, StringComparer.Ordinal);

    /// <summary>The files below a folder with their lengths and the times of their last change, as the disk knows them.</summary>
    public static IReadOnlyDictionary<string, FileStamp> Stamps(string folder)
    {
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        Step("list", folder, () =>
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
            var found = new FileSystemEnumerable<(string Path, FileStamp Stamp)>(folder, static (ref entry) => (entry.ToFullPath(), new FileStamp(entry.Length, entry.LastWriteTimeUtc.Ticks)), options)
            {
                ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
                ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            foreach (var (path, stamp) in found)
            {
                stamps.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), stamp);
            }
        });
        return stamps;
    }

    /// <summary>Length and time of the last change of a file.</summary>
    public static FileStamp StampOf(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks);
    }

    private static void Or(Action act, Action undo)
    {
        try
        {
            act();
        }
        catch
        {
            undo();
            throw;
        }
    }

    private static void Step(string name, string path, Action act)
    {
        try
        {
            DiskTrial.Before($"{name} {path}");
            act();
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            throw DiskWords.Told(path, cause);
        }
    }
}

/// <summary>What the disk says of a file without reading it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Ticks">The time of the last change, in units of 100 ns.</param>
public readonly record struct FileStamp(long Length, long Ticks);
