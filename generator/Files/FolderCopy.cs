namespace Cremona.Transparency.Generator.Files;

/// <summary>Keeps the files of a folder in memory and rereads only those that changed on disk.</summary>
/// <param name="folder">The folder; it may be missing, now or later.</param>
/// <param name="wanted">Selects the wanted paths.</param>
/// <param name="limit">Returns the maximum size of a file to be read, in bytes, by its path; or null.</param>
/// <param name="isLate">Selects the files that are read only when needed, or null.</param>
public sealed class FolderCopy(
    string folder,
    Func<string, bool> wanted,
    Func<string, long>? limit = null,
    Func<string, bool>? isLate = null
)
{
    private Dictionary<string, CachedFile> _files = new(StringComparer.Ordinal);

    /// <summary>The files, sorted ordinally by path. An unchanged file keeps the same object.</summary>
    public IReadOnlyList<StoredFile> All { get; private set; } = [];

    /// <summary>Checks the disk for changes.</summary>
    /// <returns>True if a file was added, deleted or changed.</returns>
    /// <exception cref="IOException">A file cannot be read now; the previous state is kept.</exception>
    public bool Refresh()
    {
        var next = new Dictionary<string, CachedFile>(StringComparer.Ordinal);
        var isChanged = false;
        foreach (var path in Paths().Where(wanted))
        {
            if (ReadIfChanged(path) is { } copied)
            {
                next.Add(path, copied);
                isChanged |= !_files.TryGetValue(path, out var before) || !ReferenceEquals(before.File, copied.File);
            }
        }

        isChanged |= next.Count != _files.Count;
        _files = next;
        if (isChanged)
        {
            All = [.. next.Values.Select(copied => copied.File).OrderBy(file => file.Path, StringComparer.Ordinal)];
        }

        return isChanged;
    }

    private IReadOnlyList<string> Paths()
    {
        try
        {
            return Directory.Exists(folder) ? Folder.Paths(folder) : [];
        }
        catch (DirectoryNotFoundException)
        {
            // A folder was deleted while it was listed. The next call sees the rest.
            return [.. _files.Keys];
        }
    }

    // Returns null if the file was deleted after it was listed.
    private CachedFile? ReadIfChanged(string path)
    {
        var found = new FileInfo(Path.Combine(folder, path));
        if (!found.Exists)
        {
            return null;
        }

        var stamp = (found.Length, found.LastWriteTimeUtc);
        var before = _files.GetValueOrDefault(path);
        if (before is { IsSettled: true } && before.Stamp == stamp)
        {
            return before;
        }

        try
        {
            // File systems have coarse timestamps, so a recently written file is read once more before its timestamp is trusted.
            var file = Folder.ReadFile(folder, path, limit, isLate);
            var isSame =
                before is not null
                && (file.Open is null || before.Stamp == stamp)
                && before.File.Length == file.Length
                && before.File.Bytes.Span.SequenceEqual(file.Bytes.Span);
            return new CachedFile(isSame ? before!.File : file, stamp, isSame && before!.Stamp == stamp);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private sealed record CachedFile(StoredFile File, (long, DateTime) Stamp, bool IsSettled);
}
