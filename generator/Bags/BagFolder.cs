using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>The files and folders of a bag on disk.</summary>
internal sealed record BagFolder(string Folder, IReadOnlyList<FolderEntry> Entries)
{
    // Two names that are not valid UTF-8 may decode to the same string.
    private readonly Dictionary<string, FolderEntry> _byPath = Entries
        .DistinctBy(entry => entry.Path, StringComparer.Ordinal)
        .ToDictionary(entry => entry.Path, StringComparer.Ordinal);

    /// <summary>The files, sorted ordinally by path.</summary>
    public IEnumerable<FolderEntry> Files => Entries.Where(entry => entry.Kind == EntryKind.File);

    /// <summary>The payload files.</summary>
    public IEnumerable<FolderEntry> Payload => Files.Where(file => file.Path.StartsWith(BagPaths.Payload, StringComparison.Ordinal));

    /// <summary>The entry with this path, or null.</summary>
    public FolderEntry? this[string path] => _byPath.GetValueOrDefault(path);

    /// <summary>True if a file has this path.</summary>
    public bool Has(string path) => this[path]?.Kind == EntryKind.File;

    /// <summary>Returns the bytes of a small file. If it cannot be read, reports a fault and returns null.</summary>
    public byte[]? Bytes(string path, List<IntegrityFault> faults)
    {
        try
        {
            return Transparency.Generator.Files.Folder.ReadFile(Folder, path).Bytes.ToArray();
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            faults.Add(IntegrityFault.Unread(path, cause));
            return null;
        }
    }
}
