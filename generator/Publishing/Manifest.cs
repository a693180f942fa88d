using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>The list of published files with their SHA-256, in the format of <c>sha256sum -c</c>.</summary>
public static class Manifest
{
    /// <summary>The file name of the manifest, in the document root.</summary>
    public const string FileName = "manifest-sha256.txt";

    private const int SumLength = 64;

    /// <summary>Returns the manifest of some files, ordered by path.</summary>
    public static byte[] Of(IEnumerable<WrittenFile> files)
    {
        var sorted = files.ToArray();
        Array.Sort(sorted, static (one, other) => string.CompareOrdinal(one.Path, other.Path));
        var bytes = new byte[sorted.Sum(static file => file.Sha256.Length + 3 + Encoding.UTF8.GetByteCount(file.Path))];
        var rest = bytes.AsSpan();
        foreach (var part in sorted.SelectMany(static file => new[] { file.Sha256, "  ", file.Path, "\n" }))
        {
            rest = rest[Encoding.UTF8.GetBytes(part, rest)..];
        }

        return bytes;
    }

    /// <summary>Returns the lines of the files below a folder. They are contiguous, because lines are ordered by path.</summary>
    /// <param name="manifest">A manifest written by <see cref="Of"/>.</param>
    /// <param name="folder">The folder, relative to the document root.</param>
    public static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> manifest, string folder)
    {
        var mark = Encoding.UTF8.GetBytes($"  {folder}/");
        var (first, last) = (manifest.IndexOf(mark), manifest.LastIndexOf(mark));
        return first < SumLength ? [] : manifest[(first - SumLength)..(last + manifest[last..].IndexOf((byte)'\n'))];
    }

    /// <summary>
    /// Returns the <see cref="Lines"/> whose path contains a fingerprint. A manifest has thousands of lines, but few of these.
    /// </summary>
    public static IReadOnlyList<(string Path, string Sha256)> Fingerprints(ReadOnlySpan<byte> manifest)
    {
        var found = new StringBuilder();
        while (!manifest.IsEmpty)
        {
            var end = manifest.IndexOf((byte)'\n') is >= 0 and var feed ? feed : manifest.Length;
            if (end > SumLength && manifest[SumLength..end].IndexOf(manifest[..FileSums.PrintLength]) >= 0)
            {
                found.Append(Encoding.UTF8.GetString(manifest[..end])).Append('\n');
            }

            manifest = manifest[Math.Min(end + 1, manifest.Length)..];
        }

        return [.. LinesOf(found.ToString()).Where(line => FileSums.IsFingerprint(line.Path, line.Sha256))];
    }

    /// <summary>Returns the paths and checksums in a manifest. Skips malformed lines and paths outside the folder.</summary>
    public static IEnumerable<(string Path, string Sha256)> Lines(ReadOnlySpan<byte> manifest) =>
        LinesOf(Encoding.UTF8.GetString(manifest));

    private static IEnumerable<(string Path, string Sha256)> LinesOf(string manifest) =>
        manifest
            .Split('\n')
            .Where(line =>
                line.Length > SumLength + 2 && line.AsSpan(SumLength, 2).SequenceEqual("  ") && Folder.IsInside(line[(SumLength + 2)..])
            )
            .Select(line => (line[(SumLength + 2)..], line[..SumLength]));
}
