using System.IO.Enumeration;

namespace Cremona.Transparency.Generator.Files;

/// <content>What the disk says of the files in a folder without reading them.</content>
public static partial class Disk
{
    private const UnixFileMode ForFolder = UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>
    /// The files below a folder with their lengths and the times of their last change, as the disk knows them. A link is told as a file,
    /// wherever it leads.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="below">A folder in it, ended by <c>/</c>, to look at that alone; nothing where it is not there. The paths are those
    /// from <paramref name="folder"/> all the same.</param>
    /// <param name="besides">Folders in that one which are passed over.</param>
    /// <param name="onlyForReaders">True to pass over files that a server could not read.</param>
    public static Dictionary<string, FileStamp> Stamps(
        string folder,
        string below = "",
        IReadOnlyList<string>? besides = null,
        bool onlyForReaders = false
    )
    {
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        Step("list", folder, () =>
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
    /// True where a folder holds these files, as they were, and nothing else: no other file, no link, no folder that is empty, nothing that
    /// a server could not read.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="stampOf">What is known of a file, by its path in the folder; null for one that does not belong there.</param>
    /// <param name="count">How many files belong there.</param>
    public static bool HoldsOnly(string folder, Func<string, FileStamp?> stampOf, int count)
    {
        var (files, folders, parents) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        var isSo = false;
        Step("list", folder, () =>
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

    // From the folder that is listed, with /.
    private static string PathOf(ref FileSystemEntry entry)
    {
        var between = entry.Directory[entry.RootDirectory.Length..].Trim(Path.DirectorySeparatorChar);
        return between.IsEmpty
            ? entry.FileName.ToString()
            : string.Concat(between, "/", entry.FileName).Replace(Path.DirectorySeparatorChar, '/');
    }

    // Of a folder there is no stamp.
    private sealed record Entry(string Path, FileStamp? Stamp, bool IsForReaders);
}

/// <summary>What the disk says of a file without reading it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Ticks">The time of the last change, in units of 100 ns.</param>
public sealed record FileStamp(long Length, long Ticks)
{
    /// <summary>Of a file that there is not.</summary>
    public static FileStamp None { get; } = new(0, 0);
}
