using System.IO.Enumeration;

namespace Cremona.Transparency.Generator.Files;

/// <summary>The kind of a folder entry.</summary>
public enum EntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symlink, wherever it leads; never followed.</summary>
    Link,

    /// <summary>A named pipe, socket or device, on which opening may block forever.</summary>
    Device,

    /// <summary>An entry whose name is not valid UTF-8. It is listed but cannot be opened.</summary>
    Unnamed,
}

/// <summary>An entry below a folder, as the file system reports it.</summary>
/// <param name="Path">The path relative to the folder, with <c>/</c>.</param>
/// <param name="Length">The size of a file, in bytes.</param>
public sealed record FolderEntry(string Path, EntryKind Kind, long Length)
{
    /// <summary>Returns every entry below a folder, sorted ordinally.</summary>
    /// <exception cref="DiskException">A folder cannot be listed.</exception>
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
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            throw DiskErrors.At(folder, cause);
        }
    }

    // Except on Windows, a backslash is an ordinary character in a name.
    private static string WithSlashes(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    private static EntryKind KindOf(ref FileSystemEntry entry) =>
        IsUnnamed(ref entry) ? EntryKind.Unnamed
        : entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
        : entry.IsDirectory ? EntryKind.Folder
        : entry.Length == 0 && !NativeDisk.IsPlainFile(entry.ToFullPath()) ? EntryKind.Device
        : EntryKind.File;

    // .NET decodes invalid UTF-8 to this character, and then cannot find the entry by its name.
    private static bool IsUnnamed(ref FileSystemEntry entry) => entry.FileName.Contains('\uFFFD') && !Folder.IsTaken(entry.ToFullPath());
}
