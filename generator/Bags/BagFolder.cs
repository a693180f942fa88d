using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>What a bag on the disk consists of.</summary>
internal sealed record BagFolder(string Folder, IReadOnlyList<FolderEntry> Entries)
{
    // Two names that are no UTF-8 may look the same.
    private readonly Dictionary<string, FolderEntry> _byPath = Entries
        .DistinctBy(entry => entry.Path, StringComparer.Ordinal)
        .ToDictionary(entry => entry.Path, StringComparer.Ordinal);

    /// <summary>The files, sorted ordinally by path.</summary>
    public IEnumerable<FolderEntry> Files => Entries.Where(entry => entry.Kind == EntryKind.File);

    /// <summary>The files of the payload.</summary>
    public IEnumerable<FolderEntry> Payload => Files.Where(file => file.Path.StartsWith(BagPaths.Payload, StringComparison.Ordinal));

    /// <summary>What bears this path, or null.</summary>
    public FolderEntry? this[string path] => _byPath.GetValueOrDefault(path);

    /// <summary>True where a file bears this path.</summary>
    public bool Has(string path) => this[path]?.Kind == EntryKind.File;

    /// <summary>A small file's bytes, or null where it cannot be read; that is told.</summary>
    public byte[]? Bytes(string path, List<IntegrityFault> faults)
    {
        try
        {
            return Transparency.Generator.Files.Folder.ReadFile(Folder, path).Bytes.ToArray();
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            faults.Add(IntegrityFault.Unread(path, cause));
            return null;
        }
    }
}
