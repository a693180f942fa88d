using System.IO.Compression;
using System.Security.Cryptography;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>Compares a site on disk with the manifest in its root: every published file must be there, unchanged, and no other.</summary>
public static class FolderChecks
{
    // The folder of styles, scripts and fonts, in the root and in each year. Files of an older release may remain there, but none that a
    // browser opens as a page, such as an SVG with scripts or text.
    private const string Resources = "risorse";
    private static readonly string[] ResourceEndings = [".css", ".js", ".woff2", ".png", ".webp", ".ico"];

    /// <summary>Returns the faults, ordered by path.</summary>
    /// <exception cref="DiskException">A folder or the manifest cannot be read.</exception>
    public static IReadOnlyList<IntegrityFault> Check(string folder, SiteManifest manifest)
    {
        var entries = FolderEntry.Below(folder);
        var found = entries.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var parents = entries.Select(entry => ParentOf(entry.Path)).ToHashSet(StringComparer.Ordinal);
        var missing = manifest.Sums.Keys.Where(path => !found.Contains(path)).Select(path => new IntegrityFault(path, "manca"));
        var strange = entries
            .Where(entry => entry.Kind != EntryKind.File)
            .Select(entry => FindForeignEntry(entry, parents, manifest) is { } why ? new IntegrityFault(entry.Path, why) : null)
            .OfType<IntegrityFault>();
        var wrong = AllCores
            .Make(entries.Where(entry => entry.Kind == EntryKind.File && entry.Path != SiteManifest.FileName), entry =>
                CheckFile(folder, entry.Path, manifest.Sums)
            )
            .OfType<IntegrityFault>();
        return [.. manifest.Faults.Concat(missing).Concat(strange).Concat(wrong).OrderBy(fault => fault.File, StringComparer.Ordinal)];
    }

    // Symlinks are rejected wherever they lead, because the program publishes none.
    private static string? FindForeignEntry(FolderEntry entry, HashSet<string> parents, SiteManifest manifest) =>
        entry.Kind switch
        {
            EntryKind.Link => "è un collegamento: nel sito non ce ne sono, e può portare altrove",
            EntryKind.Device => "è una coda, una presa o un dispositivo del sistema, che nel sito non c'era",
            EntryKind.Unnamed => "ha un nome che non è in UTF-8: non è stato pubblicato da questo programma",
            _ => manifest.Sums.ContainsKey(entry.Path) ? "è una cartella al posto di un file"
            : parents.Contains(entry.Path) ? null
            : "è una cartella vuota, che nel sito non c'era",
        };

    private static IntegrityFault? CheckFile(string folder, string path, IReadOnlyDictionary<string, string> sums)
    {
        try
        {
            return FindError(path, Folder.ReadFile(folder, path).Bytes, sums) is { } why ? new IntegrityFault(path, why) : null;
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return IntegrityFault.Unread(path, cause);
        }
    }

    private static string? FindError(string path, ReadOnlyMemory<byte> bytes, IReadOnlyDictionary<string, string> sums)
    {
        var sum = FileSums.Sha256(bytes.Span);
        return sums.TryGetValue(path, out var listed)
            ? sum == listed
                ? null
                : "è stato cambiato"
            : IsResource(path) && FileSums.IsFingerprint(path, sum)
                ? null // kept from the previous release for pages that are open in browsers
                : IsTwin(path, bytes, sums)
                    ? null
                    : "non è stato pubblicato da questo programma";
    }

    private static bool IsResource(string path)
    {
        var parts = path.Split('/');
        var isInYear = parts[0].Length == 4 && parts[0].All(char.IsAsciiDigit);
        return parts.Length > (isInYear ? 2 : 1)
            && parts[isInYear ? 1 : 0] == Resources
            && ResourceEndings.Contains(Path.GetExtension(path));
    }

    // A compressed twin must decompress to the bytes of its original.
    private static bool IsTwin(string path, ReadOnlyMemory<byte> bytes, IReadOnlyDictionary<string, string> sums)
    {
        var ending = Path.GetExtension(path);
        return ending is ".gz" or ".br"
            && sums.TryGetValue(path[..^ending.Length], out var listed)
            && SumOfPacked(bytes, ending[1..]) == listed;
    }

    /// <summary>Returns the SHA-256 of the decompressed bytes, or null if they cannot be decompressed.</summary>
    /// <param name="bytes">The compressed bytes.</param>
    /// <param name="way">The compression: <c>gz</c> or <c>br</c>.</param>
    internal static string? SumOfPacked(ReadOnlyMemory<byte> bytes, string way)
    {
        try
        {
            using var packed = new MemoryStream(bytes.ToArray());
            using Stream whole =
                way == "gz" ? new GZipStream(packed, CompressionMode.Decompress) : new BrotliStream(packed, CompressionMode.Decompress);
            return Convert.ToHexStringLower(SHA256.HashData(whole));
        }
        catch (Exception cause) when (cause is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string ParentOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
