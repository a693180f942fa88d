using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>The release that stands in a document root, and the ledger of its records beside it.</summary>
/// <param name="root">The document root, with links resolved.</param>
/// <param name="manifest">Its manifest.</param>
public sealed class OnlineRelease(string root, ReadOnlyMemory<byte> manifest)
{
    // Beside the document root, never in it.
    private const string Suffix = ".confronto";

    /// <summary>The path of each file with its SHA-256.</summary>
    public IReadOnlyDictionary<string, string> Sums { get; } =
        Manifest
            .Lines(manifest.Span)
            .DistinctBy(line => line.Path, StringComparer.Ordinal)
            .ToDictionary(line => line.Path, line => line.Sha256, StringComparer.Ordinal);

    /// <summary>The SHA-256 of the manifest, by which the release is known.</summary>
    public string Sum { get; } = FileSums.Sha256(manifest.Span);

    /// <summary>The release; null where there is none.</summary>
    /// <param name="root">The document root, with links resolved.</param>
    public static OnlineRelease? At(string root) =>
        Folder.HasFile(root, Manifest.FileName) ? new OnlineRelease(root, Folder.Need(root, Manifest.FileName).Bytes) : null;

    /// <summary>The path of the ledger of a document root's release.</summary>
    public static string LedgerOf(string root) => root + Suffix;

    /// <summary>The ledger as it stands there, of this release or of another one; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Ledger() => TryRead(Folder.Parent(root), Path.GetFileName(LedgerOf(root)));

    /// <summary>A file of the release; empty where it is not there any more.</summary>
    public ReadOnlyMemory<byte> Read(string path) => TryRead(root, path);

    private static ReadOnlyMemory<byte> TryRead(string folder, string path)
    {
        try
        {
            return Folder.HasFile(folder, path) ? Folder.ReadFile(folder, path).Bytes : default;
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            return default;
        }
    }
}
