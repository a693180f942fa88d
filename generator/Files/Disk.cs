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
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes) => Write(folder, path, bytes, FileMode.CreateNew);

    /// <summary>Adds to the end of a file that was written.</summary>
    public static void Append(string folder, string path, ReadOnlySpan<byte> bytes) => Write(folder, path, bytes, FileMode.Open);

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

    /// <summary>The same; what cannot be deleted stays.</summary>
    public static void TryDelete(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (DiskException)
        {
            // Whoever asks can do without.
        }
    }

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

    /// <summary>The files below a folder with their lengths and the times of their last change, as the disk knows them. A link is told as a file, wherever it leads.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="below">A folder in it, ended by <c>/</c>, to look at that alone; nothing where it is not there. The paths are those from <paramref name="folder"/> all the same.</param>
    /// <param name="besides">Folders in that one which are passed over.</param>
    public static Dictionary<string, FileStamp> Stamps(string folder, string below = "", IReadOnlyList<string>? besides = null)
    {
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        Step("list", folder, () =>
        {
            if (below.Length > 0 && !Directory.Exists(Path.Combine(folder, below)))
            {
                return;
            }

            foreach (var entry in Entries(Path.Combine(folder, below), besides ?? []))
            {
                if (entry.Stamp is { } stamp)
                {
                    stamps.Add(below + entry.Path, stamp);
                }
            }
        });
        return stamps;
    }

    /// <summary>True where a folder holds these files, as they were, and nothing else: no other file, no link, no folder that is empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="stampOf">What is known of a file, by its path in the folder; null for one that does not belong there.</param>
    /// <param name="count">How many files belong there.</param>
    public static bool HoldsOnly(string folder, Func<string, FileStamp?> stampOf, int count)
    {
        var (files, folders, parents) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        var isSo = true;
        Step("list", folder, () =>
        {
            foreach (var (path, stamp) in Entries(folder, []))
            {
                isSo = stamp is null || stampOf(path) == stamp;
                if (!isSo)
                {
                    return;
                }

                (files, folders) = stamp is null ? (files, folders + 1) : (files + 1, folders);
                for (var end = stamp is null ? -1 : path.LastIndexOf('/'); end > 0 && parents.Add(path[..end]); end = path.LastIndexOf('/', end - 1))
                {
                    // Each folder above a file is there for it.
                }
            }
        });
        return isSo && files == count && folders == parents.Count;
    }

    /// <summary>Length and time of the last change of a file.</summary>
    public static FileStamp StampOf(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks);
    }

    // Objects, since what the platform has for them is compiled already; for values it is compiled anew in each run.
    private static FileSystemEnumerable<Entry> Entries(string folder, IReadOnlyList<string> besides)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        return new(Path.GetFullPath(folder), static (ref entry) => new Entry(PathOf(ref entry), IsFolder(ref entry) ? null : new FileStamp(entry.Length, entry.LastWriteTimeUtc.Ticks)), options)
        {
            ShouldRecursePredicate = (ref entry) => IsFolder(ref entry) && (besides.Count == 0 || !besides.Contains(PathOf(ref entry))),
        };
    }

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // From the folder that is listed, with /.
    private static string PathOf(ref FileSystemEntry entry)
    {
        var between = entry.Directory[entry.RootDirectory.Length..].Trim(Path.DirectorySeparatorChar);
        return between.IsEmpty ? entry.FileName.ToString() : string.Concat(between, "/", entry.FileName).Replace(Path.DirectorySeparatorChar, '/');
    }

    // Of a folder there is no stamp.
    private sealed record Entry(string Path, FileStamp? Stamp);

    private static void Write(string folder, string path, ReadOnlySpan<byte> bytes, FileMode mode)
    {
        var whole = Folder.Inside(folder, path);
        try
        {
            DiskTrial.Before("open " + path);
            using var handle = File.OpenHandle(whole, mode, FileAccess.Write, FileShare.Read);
            DiskTrial.Before("write " + path);
            RandomAccess.Write(handle, bytes, mode == FileMode.Open ? RandomAccess.GetLength(handle) : 0);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            throw DiskWords.Told(whole, cause);
        }
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
public sealed record FileStamp(long Length, long Ticks)
{
    /// <summary>Of a file that there is not.</summary>
    public static FileStamp None { get; } = new(0, 0);
}
