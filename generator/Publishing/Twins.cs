using System.IO.Compression;
using System.Numerics;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// Compressed twins: <c>index.html.gz</c> and <c>index.html.br</c> beside <c>index.html</c>, for servers that send precompressed files.
/// They are in no manifest: their bytes depend on the version of the compressor, and the manifest already covers their content.
/// </summary>
public static class Twins
{
    private const int SmallestWorthIt = 512;

    // The best level of gzip costs little. The best of brotli (11) makes pages 8 % smaller still, but compresses about one megabyte a
    // second: too slow for a large portal.
    private const int GzipLevel = 9;
    private const int BrotliQuality = 9;

    // The window is as wide as the file. With a wider one the encoder fills tables of 32 MB for a page of a few kilobytes, ten times the
    // work for the same bytes.
    private const int NarrowestWindow = 10;
    private const int WidestWindow = 22;

    /// <summary>The extensions that twins add to a name.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".br", ".gz"];

    /// <summary>Returns the file of which this name would be a twin, or null.</summary>
    public static string? OriginalOf(string path) =>
        Endings.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
        && ContentTypes.IsTextFile(path[..^ending.Length])
            ? path[..^ending.Length]
            : null;

    /// <summary>
    /// Returns the twins that are smaller than the file. A file that is not text, or that fits into one packet, has none.
    /// </summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Of(string path, byte[] bytes)
    {
        if (bytes.Length < SmallestWorthIt || !ContentTypes.IsTextFile(path))
        {
            yield break;
        }

        if (Brotli(bytes) is var brotli && brotli.Length < bytes.Length)
        {
            yield return (path + ".br", brotli);
        }

        if (Gzip(bytes) is var gzip && gzip.Length < bytes.Length)
        {
            yield return (path + ".gz", gzip);
        }
    }

    private static byte[] Brotli(byte[] bytes)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, target, out var length, BrotliQuality, WindowOf(bytes.Length))
            ? target[..length]
            : throw new InvalidOperationException("brotli needs more room than it says");
    }

    // RFC 7932, 9.1: a window of n bits has 16 bytes less than 2^n.
    private static int WindowOf(int length) => Math.Clamp(BitOperations.Log2((uint)length + 15) + 1, NarrowestWindow, WidestWindow);

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, new ZLibCompressionOptions { CompressionLevel = GzipLevel }, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return target.ToArray();
    }
}
