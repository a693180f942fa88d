using System.IO.Compression;
using System.Security.Cryptography;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>A site on the disk against the manifest in its root: is it what was published?</summary>
public static class SiteChecks
{
    /// <summary>What does not hold, in the order of the paths.</summary>
    public static IReadOnlyList<Fault> Check(string folder)
    {
        var sums = BagManifest.Read(Folder.Need(folder, FrozenBag.ManifestName).Bytes.Span).ToDictionary(line => line.Path, line => line.Sum, StringComparer.Ordinal);
        var found = Folder.Paths(folder).ToHashSet(StringComparer.Ordinal);
        var missing = sums.Keys.Where(path => !found.Contains(path)).Select(path => new Fault(path, "manca"));
        var wrong = AllCores.Make(found.Where(path => path != FrozenBag.ManifestName), path => Look(folder, path, sums)).OfType<Fault>();
        return [.. missing.Concat(wrong).OrderBy(fault => fault.File, StringComparer.Ordinal)];
    }

    private static Fault? Look(string folder, string path, Dictionary<string, string> sums)
    {
        try
        {
            return WhyWrong(path, Folder.ReadFile(folder, path).Bytes, sums) is { } why ? new Fault(path, why) : null;
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            return Fault.Unread(path, cause);
        }
    }

    private static string? WhyWrong(string path, ReadOnlyMemory<byte> bytes, Dictionary<string, string> sums)
    {
        var sum = FileSums.Sha256(bytes.Span);
        return sums.TryGetValue(path, out var listed) ? sum == listed ? null : "è stato cambiato"
            : FileSums.IsFingerprint(path, sum) ? null // of the release before, for pages that are open
            : IsTwin(path, bytes, sums) ? null
            : "non è stato pubblicato da questo programma";
    }

    // A compressed twin holds the same bytes as the file beside it.
    private static bool IsTwin(string path, ReadOnlyMemory<byte> bytes, Dictionary<string, string> sums)
    {
        var ending = Path.GetExtension(path);
        if (ending is not (".gz" or ".br") || !sums.TryGetValue(path[..^ending.Length], out var listed))
        {
            return false;
        }

        try
        {
            using var packed = new MemoryStream(bytes.ToArray());
            using Stream whole = ending == ".gz" ? new GZipStream(packed, CompressionMode.Decompress) : new BrotliStream(packed, CompressionMode.Decompress);
            return Convert.ToHexStringLower(SHA256.HashData(whole)) == listed;
        }
        catch (Exception cause) when (cause is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
