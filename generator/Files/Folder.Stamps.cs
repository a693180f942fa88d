using System.IO.Enumeration;

namespace Cremona.Transparency.Generator.Files;

/// <content>Sizes and timestamps of files, without reading them.</content>
public static partial class Folder
{
    private const UnixFileMode ForFolder = UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>
    /// Returns the size and modification time of each file below a folder, without reading the files. A symlink is listed as a file,
    /// wherever it leads.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="below">A subfolder, ending in <c>/</c>, to list alone; the result is empty if it is missing. Paths stay relative to
    /// <paramref name="folder"/>.</param>
    /// <param name="besides">Folders inside it to skip.</param>
    /// <param name="onlyForReaders">True to skip files that a server could not read.</param>
    public static Dictionary<string, FileStamp> Stamps(
        string folder,
        string below = "",
        IReadOnlyList<string>? besides = null,
        bool onlyForReaders = false
    )
    {
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        DiskStep.Run("list", folder, () =>
        {
            if (below.Length > 0 && !Directory.Exists(Path.Combine(folder, below)))
            {
                return;
            }

            foreach (var entry in Entries(Path.Combine(folder, below), besides ?? [], onlyForReaders))
            {
                if (entry.Stamp is { } stamp && entry.IsForReaders)
                {
                    stamps.Add(below + entry.Path, stamp);
                }
            }
        });
        return stamps;
    }

    /// <summary>
    /// True if the folder contains exactly these files, unchanged. False if it has another file, a symlink, an empty folder, or an entry
    /// that a server could not read.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="stampOf">Returns the known stamp of a file by its path in the folder, or null for an unexpected file.</param>
    /// <param name="count">The number of expected files.</param>
    public static bool HoldsOnly(string folder, Func<string, FileStamp?> stampOf, int count)
    {
        var (files, folders, parents) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        var isSo = false;
        DiskStep.Run("list", folder, () =>
        {
            isSo = OperatingSystem.IsWindows() || File.GetUnixFileMode(folder).HasFlag(ForFolder);
            foreach (var (path, stamp, isForReaders) in Entries(folder, [], isAskingModes: true))
            {
                isSo &= isForReaders && (stamp is null || stampOf(path) == stamp);
                if (!isSo)
                {
                    return;
                }

                (files, folders) = stamp is null ? (files, folders + 1) : (files + 1, folders);
                for (
                    var end = stamp is null ? -1 : path.LastIndexOf('/');
                    end > 0 && parents.Add(path[..end]);
                    end = path.LastIndexOf('/', end - 1)
                )
                {
                    // Every parent folder of a file is expected.
                }
            }
        });
        return isSo && files == count && folders == parents.Count;
    }

    /// <summary>Returns the size and modification time of a file.</summary>
    public static FileStamp StampOf(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks);
    }

    // A class, because generics over reference types are compiled ahead; for a struct the code is compiled again in each run.
    private static FileSystemEnumerable<Entry> Entries(string folder, IReadOnlyList<string> besides, bool isAskingModes = false)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        return new(
            Path.GetFullPath(folder),
            (ref entry) =>
                new Entry(
                    PathOf(ref entry),
                    IsFolder(ref entry) ? null : new FileStamp(entry.Length, entry.LastWriteTimeUtc.Ticks),
                    !isAskingModes || IsForReaders(ref entry)
                ),
            options
        )
        {
            ShouldRecursePredicate = (ref entry) => IsFolder(ref entry) && (besides.Count == 0 || !besides.Contains(PathOf(ref entry))),
        };
    }

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static bool IsForReaders(ref FileSystemEntry entry) =>
        OperatingSystem.IsWindows()
        || entry.ToFileSystemInfo().UnixFileMode.HasFlag(IsFolder(ref entry) ? ForFolder : UnixFileMode.OtherRead);

    // The path relative to the listed folder, with /.
    private static string PathOf(ref FileSystemEntry entry)
    {
        var between = entry.Directory[entry.RootDirectory.Length..].Trim(Path.DirectorySeparatorChar);
        return between.IsEmpty
            ? entry.FileName.ToString()
            : string.Concat(between, "/", entry.FileName).Replace(Path.DirectorySeparatorChar, '/');
    }

    // Folders have no stamp.
    private sealed record Entry(string Path, FileStamp? Stamp, bool IsForReaders);
}

/// <summary>Size and modification time of a file.</summary>
/// <param name="Length">The size in bytes.</param>
/// <param name="Ticks">The modification time, in units of 100 ns.</param>
public sealed record FileStamp(long Length, long Ticks)
{
    /// <summary>The stamp of a missing file.</summary>
    public static FileStamp None { get; } = new(0, 0);
}
