using Microsoft.Win32.SafeHandles;

namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Writes publications and archives, and reads nothing: <see cref="Folder"/> reads. Each operation completes or throws a
/// <see cref="DiskException"/> that names file and cause. Symlinks are never followed.
/// </summary>
public static class Disk
{
    /// <summary>Creates a folder and its parents.</summary>
    public static void MakeFolder(string folder) => DiskStep.Run("mkdir", folder, () => Directory.CreateDirectory(folder));

    /// <summary>Writes a new file into an existing folder. A path outside the folder is a bug of the caller.</summary>
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes) => Write(folder, path, bytes, FileMode.CreateNew);

    /// <summary>Writes a new file, in chunks if it is streamed.</summary>
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

    /// <summary>Appends to an existing file.</summary>
    public static void Append(string folder, string path, ReadOnlySpan<byte> bytes) => Write(folder, path, bytes, FileMode.Open);

    /// <summary>Creates a hard link inside a folder to a file that never changes.</summary>
    /// <returns>False if the system or the disks do not support it; then the caller must write the file.</returns>
    public static bool TryLink(string file, string folder, string path)
    {
        var isLinked = false;
        DiskStep.Run("link", path, () =>
            isLinked = NativeDisk.TryLink(Path.GetFullPath(file), Path.GetFullPath(Folder.Inside(folder, path)))
        );
        return isLinked;
    }

    /// <summary>Creates a symlink inside a folder. The target is not looked at, and may be on another machine.</summary>
    public static void WriteSymlink(string folder, string name, string target) =>
        DiskStep.Run("symlink", name, () => File.CreateSymbolicLink(Folder.Inside(folder, name), target));

    /// <summary>Renames a folder to an unused name on the same disk.</summary>
    public static void Move(string from, string to) => DiskStep.Run("rename", to, () =>
        {
            // .NET reports this case in a message without an error number.
            if (Folder.IsTaken(to))
            {
                throw new DiskException($"«{to}»: c'è già");
            }

            Directory.Move(from, to);
        });

    /// <summary>Renames a file over another one, which is replaced.</summary>
    public static void MoveOver(string from, string to) => DiskStep.Run("rename", to, () => File.Move(from, to, overwrite: true));

    /// <summary>
    /// Swaps the names of two folders: atomically if the system can, else in three steps, each rolled back if the next one fails.
    /// </summary>
    /// <param name="spare">An unused name, for the three steps.</param>
    /// <exception cref="DiskException">The swap failed and both folders have their old names. If <see cref="DiskException.IsHalfway"/>, it
    /// is unknown which folder has which name.</exception>
    public static void Swap(string one, string other, string spare)
    {
        if (IsExchanged(one, other))
        {
            return;
        }

        Move(one, spare);
        WithRollback(() => Move(other, one), () => Move(spare, one));
        WithRollback(
            () => Move(spare, other),
            () =>
            {
                Move(one, other);
                Move(spare, one);
            }
        );
    }

    /// <summary>
    /// Replaces the content of a file atomically, keeps its read permissions, and returns once the bytes are durable. After a crash the
    /// file has either the old or the new content.
    /// </summary>
    public static void Replace(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        var beside = name + ".nuovo";
        DeleteFile(folder, beside);
        Write(folder, beside, bytes);
        KeepMode(Path.Combine(folder, name), Path.Combine(folder, beside));
        DiskStep.Run("replace", name, () =>
        {
            if (NativeDisk.IsUnix)
            {
                NativeDisk.Sync(Path.Combine(folder, beside));
            }

            File.Move(Path.Combine(folder, beside), Path.Combine(folder, name), overwrite: true);
        });
        SyncNames(folder);
    }

    /// <summary>Deletes a folder recursively; does nothing if it is missing.</summary>
    public static void Delete(string folder) => DiskStep.Run("delete", folder, () =>
        {
            if (Folder.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        });

    /// <summary>Deletes a folder recursively. Leaves what cannot be deleted.</summary>
    public static void TryDelete(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (DiskException)
        {
            // The caller does not depend on the deletion.
        }
    }

    /// <summary>Deletes a file; does nothing if it is missing.</summary>
    public static void DeleteFile(string folder, string name) =>
        DiskStep.Run("unlink", name, () => File.Delete(Path.Combine(folder, name)));

    /// <summary>Deletes an empty folder.</summary>
    public static void DeleteEmpty(string folder) => DiskStep.Run("rmdir", folder, () => Directory.Delete(folder, recursive: false));

    /// <summary>Waits until everything in a folder is durable, including file names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="held">The handle that <see cref="Hold"/> returned before anything was written there, or null.</param>
    public static void Sync(string folder, IDisposable? held = null) => DiskStep.Run("syncfs", folder, () =>
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
    /// Opens a folder, so that <see cref="Sync"/> reports all write errors of its disk from now on. Returns null if the system does not
    /// record them.
    /// </summary>
    public static IDisposable? Hold(string folder)
    {
        IDisposable? held = null;
        DiskStep.Run("hold", folder, () => held = NativeDisk.HasSyncOfDisk ? NativeDisk.OpenFolder(folder) : null);
        return held;
    }

    /// <summary>Waits until the file names in a folder are durable. Windows has no such call, but writes names in order.</summary>
    /// <returns>False if this disk does not support it (shared folders of virtual machines, some network disks).</returns>
    public static bool SyncNames(string folder)
    {
        try
        {
            DiskStep.Run("fsync", folder, () =>
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
    /// Makes files that this process creates readable by everybody and writable by nobody else, because the server runs as another user.
    /// </summary>
    public static void MakeForReaders()
    {
        // Set once for the process: a mode for each file would cost one more call per file, and would override the folder's default ACL.
        if (NativeDisk.IsUnix)
        {
            NativeDisk.MaskWriting();
        }
    }

    // A strict umask must not make a file unreadable for its readers. On a disk without modes all files have the same mode, so none is
    // changed.
    private static void KeepMode(string from, string to) => DiskStep.Run("chmod", to, () =>
        {
            if (Folder.ModeOf(from) is { } mode && mode != Folder.ModeOf(to) && !OperatingSystem.IsWindows())
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
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            throw DiskErrors.At(whole, cause);
        }
    }

    // False if this system or this disk does not support it.
    private static bool IsExchanged(string one, string other)
    {
        var isExchanged = false;
        try
        {
            DiskStep.Run("exchange", one, () => isExchanged = NativeDisk.TryExchange(Path.GetFullPath(one), Path.GetFullPath(other)));
        }
        catch (DiskException cause) when (NativeDisk.IsUnsupported(cause.InnerException))
        {
            return false;
        }

        return isExchanged;
    }

    private static void WithRollback(Action act, Action undo)
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
}
