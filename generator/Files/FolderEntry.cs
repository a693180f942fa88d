using System.IO.Enumeration;

namespace Cremona.Transparency.Generator.Files;

/// <summary>What a name in a folder stands for.</summary>
public enum EntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A link, wherever it leads: it is never followed.</summary>
    Link,

    /// <summary>A queue, a socket, a device: whoever opens one may wait for ever.</summary>
    Device,

    /// <summary>Something whose name is no UTF-8: it can be seen, and not be asked for.</summary>
    Unnamed,
}

/// <summary>A name below a folder, as the disk knows it.</summary>
/// <param name="Path">Relative to the folder, with <c>/</c>.</param>
/// <param name="Length">Of a file, in bytes.</param>
public sealed record FolderEntry(string Path, EntryKind Kind, long Length)
{
    /// <summary>Everything below a folder, sorted ordinally by path.</summary>
    /// <exception cref="DiskException">Some folder cannot be listed.</exception>
    public static IReadOnlyList<FolderEntry> Below(string folder)
    {
        try
        {
            var options = new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.None,
                IgnoreInaccessible = false,
            };
            var found = new FileSystemEnumerable<(string Path, EntryKind Kind, long Length)>(
                folder,
                static (ref entry) => (entry.ToFullPath(), KindOf(ref entry), entry.Length),
                options
            )
            {
                ShouldRecursePredicate = static (ref entry) => KindOf(ref entry) == EntryKind.Folder,
            };
            return
            [
                .. found
                    .Select(entry => new FolderEntry(
                        WithSlashes(System.IO.Path.GetRelativePath(folder, entry.Path)),
                        entry.Kind,
                        entry.Length
                    ))
                    .OrderBy(entry => entry.Path, StringComparer.Ordinal),
            ];
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            throw DiskWords.Told(folder, cause);
        }
    }

    // Elsewhere than on Windows a backslash is a letter of a name.
    private static string WithSlashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    private static EntryKind KindOf(ref FileSystemEntry entry) =>
        IsUnnamed(ref entry) ? EntryKind.Unnamed
        : entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
        : entry.IsDirectory ? EntryKind.Folder
        : entry.Length == 0 && !NativeDisk.IsPlainFile(entry.ToFullPath()) ? EntryKind.Device
        : EntryKind.File;

    // .NET puts this sign in the place of bytes that are no UTF-8, and then no longer finds what has them.
    private static bool IsUnnamed(ref FileSystemEntry entry) => entry.FileName.Contains('\uFFFD') && !Folder.IsTaken(entry.ToFullPath());
}
