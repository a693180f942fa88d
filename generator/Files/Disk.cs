using Microsoft.Win32.SafeHandles;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// What a publication asks of the disk, a step at a time. Each either does its whole work or throws a <see cref="DiskException"/>, which
/// names file and cause. Links are never followed.
/// </summary>
public static partial class Disk
{
    /// <summary>Makes a folder, with those above it.</summary>
    public static void MakeFolder(string folder) => Step("mkdir", folder, () => Directory.CreateDirectory(folder));

    /// <summary>Writes a new file into a folder that is there. A path that leaves the folder is a fault of the program.</summary>
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes) => Write(folder, path, bytes, FileMode.CreateNew);

    /// <summary>Writes a new file, a piece at a time where it is read so.</summary>
    public static void Write(string folder, StoredFile file)
    {
        if (file.Open is null)
        {
            Write(folder, file.Path, file.Bytes.Span);
            return;
        }

        Write(folder, file.Path, []);
        file.Read(piece => Append(folder, file.Path, piece.Span));
    }

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

    /// <summary>Gives a file the name of another one, whose bytes go.</summary>
    public static void MoveOver(string from, string to) => Step("rename", to, () => File.Move(from, to, overwrite: true));

    /// <summary>
    /// Gives each of two folders the other's name: in one step where the system can, else in three, each undone where the next one fails.
    /// </summary>
    /// <param name="spare">A name that is free, for the three steps.</param>
    /// <exception cref="DiskException">They have their old names; where <see cref="DiskException.IsHalfway"/>, one of the three names may
    /// be anybody's.</exception>
    public static void Swap(string one, string other, string spare)
    {
        if (IsExchanged(one, other))
        {
            return;
        }

        Move(one, spare);
        Or(() => Move(other, one), () => Move(spare, one));
        Or(
            () => Move(spare, other),
            () =>
            {
                Move(one, other);
                Move(spare, one);
            }
        );
    }

    /// <summary>
    /// Gives a file new bytes in one step, who may read it stays, and comes back when they are on the disk: it is the old one or the new
    /// one, whatever happens.
    /// </summary>
    public static void Replace(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        var beside = name + ".nuovo";
        DeleteFile(folder, beside);
        Write(folder, beside, bytes);
        KeepMode(Path.Combine(folder, name), Path.Combine(folder, beside));
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
    /// <param name="folder">The folder.</param>
    /// <param name="held">What <see cref="Hold"/> gave before anything was written there, or null.</param>
    public static void Sync(string folder, IDisposable? held = null) => Step("syncfs", folder, () =>
        {
            if (NativeDisk.HasSyncOfDisk)
            {
                using var own = held is null ? NativeDisk.OpenFolder(folder) : null;
                NativeDisk.SyncDiskOf(own ?? (SafeFileHandle)held!);
                return;
            }

            foreach (var entry in FolderEntry.Below(folder).Where(entry => entry.Kind != EntryKind.Link))
            {
                SyncEntry(Path.Combine(folder, entry.Path), entry.Kind);
            }
        });

    /// <summary>
    /// Opens a folder, so that <see cref="Sync"/> is told of all that its disk could not write from now on; null where the system has no
    /// such memory.
    /// </summary>
    public static IDisposable? Hold(string folder)
    {
        IDisposable? held = null;
        Step("hold", folder, () => held = NativeDisk.HasSyncOfDisk ? NativeDisk.OpenFolder(folder) : null);
        return held;
    }

    /// <summary>Waits until the names in a folder are on the disk. Windows does not know this, and writes them in order.</summary>
    /// <returns>False where this disk does not know it either (shared folders of virtual machines, some network disks).</returns>
    public static bool SyncNames(string folder)
    {
        try
        {
            Step("fsync", folder, () =>
            {
                if (NativeDisk.IsUnix)
                {
                    NativeDisk.Sync(folder);
                }
            });
            return true;
        }
        catch (DiskException cause) when (NativeDisk.IsUnsupported(cause.InnerException))
        {
            return false;
        }
    }

    /// <summary>
    /// From now on whatever this process makes can be read by everybody, and written by nobody else: a server is another user.
    /// </summary>
    public static void MakeForReaders()
    {
        // Once for the process: a mode for each file would be one more call for each, and would undo what a folder gives its files (ACL).
        if (NativeDisk.IsUnix)
        {
            NativeDisk.MaskWriting();
        }
    }

    // A careful administrator's umask must not take a file from its readers. A disk without modes gives all files the same one, and is not
    // asked to change it.
    private static void KeepMode(string from, string to) => Step("chmod", to, () =>
        {
            if (
                !OperatingSystem.IsWindows()
                && File.Exists(from)
                && File.GetUnixFileMode(from) is var mode
                && mode != File.GetUnixFileMode(to)
            )
            {
                File.SetUnixFileMode(to, mode);
            }
        });

    private static void SyncEntry(string path, EntryKind kind)
    {
        if (NativeDisk.IsUnix)
        {
            NativeDisk.Sync(path);
        }
        else if (kind == EntryKind.File)
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

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

    // False where this system or this disk cannot.
    private static bool IsExchanged(string one, string other)
    {
        var isExchanged = false;
        try
        {
            Step("exchange", one, () => isExchanged = NativeDisk.TryExchange(Path.GetFullPath(one), Path.GetFullPath(other)));
        }
        catch (DiskException cause) when (NativeDisk.IsUnsupported(cause.InnerException))
        {
            return false;
        }

        return isExchanged;
    }

    private static void Or(Action act, Action undo)
    {
        try
        {
            act();
        }
        catch (DiskException cause)
        {
            try
            {
                undo();
            }
            catch (DiskException second)
            {
                throw new DiskException($"{cause.Message}; {second.Message}", cause) { IsHalfway = true };
            }

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
