namespace Cremona.Transparency.Generator.Files;

/// <summary>The files of a folder in memory: only those that changed on the disk are read again.</summary>
/// <param name="folder">The folder; it may be missing, now or later.</param>
/// <param name="wanted">Says of a path whether its file is wanted.</param>
/// <param name="limit">Says of a path how many bytes its file may have to be read, or null.</param>
/// <param name="isLate">Says of a path whether its file is read when it is needed, or null.</param>
public sealed class FolderCopy(
    string folder,
    Func<string, bool> wanted,
    Func<string, long>? limit = null,
    Func<string, bool>? isLate = null
)
{
    private Dictionary<string, Copied> _files = new(StringComparer.Ordinal);

    /// <summary>The files, sorted ordinally by path. A file whose bytes are as they were is the same object as before.</summary>
    public IReadOnlyList<StoredFile> All { get; private set; } = [];

    /// <summary>Looks at the disk.</summary>
    /// <returns>True where a file came, went or changed.</returns>
    /// <exception cref="IOException">A file cannot be read now: what was known before remains known.</exception>
    public bool Refresh()
    {
        var next = new Dictionary<string, Copied>(StringComparer.Ordinal);
        var isChanged = false;
        foreach (var path in Paths().Where(wanted))
        {
            if (Look(path) is { } copied)
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
            // A folder went while it was being listed: the next look sees what is left.
            return [.. _files.Keys];
        }
    }

    // Null where the file has gone since it was listed.
    private Copied? Look(string path)
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
            // Clocks of disks are coarse: a file that was written is read once more before its times are trusted.
            var file = Folder.ReadFile(folder, path, limit, isLate);
            var isSame =
                before is not null
                && (file.Open is null || before.Stamp == stamp)
                && before.File.Length == file.Length
                && before.File.Bytes.Span.SequenceEqual(file.Bytes.Span);
            return new Copied(isSame ? before!.File : file, stamp, isSame && before!.Stamp == stamp);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private sealed record Copied(StoredFile File, (long, DateTime) Stamp, bool IsSettled);
}
