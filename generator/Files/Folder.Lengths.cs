using System.IO.Enumeration;

namespace Cremona.Transparency.Generator.Files;

/// <content>Sizes and times of files, without reading them.</content>
public static partial class Folder
{
    /// <summary>Returns the size of each file below a folder. A symlink is listed as a file, wherever it leads.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="besides">Folders inside it to skip.</param>
    public static Dictionary<string, long> Lengths(string folder, IReadOnlyList<string> besides)
    {
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        DiskStep.Run("list", folder, () =>
        {
            foreach (var file in FilesBelow(folder, besides))
            {
                lengths.Add(file.Path, file.Length);
            }
        });
        return lengths;
    }

    /// <summary>Returns the modification time of a file, in nanoseconds since 1970.</summary>
    public static long ModifiedOf(string folder, string name) =>
        (new FileInfo(Path.Combine(folder, name)).LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * 100;

    // A class, because generics over reference types are compiled ahead; for a struct the code is compiled again in each run.
    private static FileSystemEnumerable<FoundFile> FilesBelow(string folder, IReadOnlyList<string> besides)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        return new(Path.GetFullPath(folder), (ref entry) => new FoundFile(PathOf(ref entry), entry.Length), options)
        {
            ShouldIncludePredicate = (ref entry) => !IsFolder(ref entry),
            ShouldRecursePredicate = (ref entry) => IsFolder(ref entry) && (besides.Count == 0 || !besides.Contains(PathOf(ref entry))),
        };
    }

    private static bool IsFolder(ref FileSystemEntry entry) => entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // The path relative to the listed folder, with /.
    private static string PathOf(ref FileSystemEntry entry)
    {
        var between = entry.Directory[entry.RootDirectory.Length..].Trim(Path.DirectorySeparatorChar);
        return between.IsEmpty
            ? entry.FileName.ToString()
            : string.Concat(between, "/", entry.FileName).Replace(Path.DirectorySeparatorChar, '/');
    }

    private sealed record FoundFile(string Path, long Length);
}
