using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>The release in a document root, and the ledger of its records beside it.</summary>
/// <param name="root">The document root.</param>
/// <param name="manifest">The manifest of the release.</param>
public sealed class OnlineRelease(DocumentRoot root, ReadOnlyMemory<byte> manifest)
{
    // The ledger is beside the document root, never inside it.
    private const string Suffix = ".confronto";

    /// <summary>The SHA-256 of each file, keyed by path.</summary>
    public IReadOnlyDictionary<string, string> Sums { get; } =
        Manifest
            .Lines(manifest.Span)
            .DistinctBy(line => line.Path, StringComparer.Ordinal)
            .ToDictionary(line => line.Path, line => line.Sha256, StringComparer.Ordinal);

    /// <summary>The SHA-256 of the manifest, which identifies the release.</summary>
    public string Sum { get; } = FileSums.Sha256(manifest.Span);

    /// <summary>Returns the release, or null if nothing is published.</summary>
    /// <param name="root">The document root.</param>
    public static OnlineRelease? At(DocumentRoot root) =>
        Folder.HasFile(root.Path, Manifest.FileName)
            ? new OnlineRelease(root, Folder.ReadRequired(root.Path, Manifest.FileName).Bytes)
            : null;

    /// <summary>Returns the path of the ledger for a document root.</summary>
    public static string LedgerOf(DocumentRoot root) => root.Path + Suffix;

    /// <summary>Returns the ledger file, even if it belongs to another release; empty if it is missing.</summary>
    public ReadOnlyMemory<byte> Ledger() => TryRead(Folder.Parent(root.Path), Path.GetFileName(LedgerOf(root)));

    /// <summary>Returns a file of the release; empty if it is missing.</summary>
    public ReadOnlyMemory<byte> Read(string path) => TryRead(root.Path, path);

    private static ReadOnlyMemory<byte> TryRead(string folder, string path)
    {
        try
        {
            return Folder.HasFile(folder, path) ? Folder.ReadFile(folder, path).Bytes : default;
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return default;
        }
    }
}
