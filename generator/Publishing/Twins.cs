using System.IO.Compression;
using System.Numerics;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// Compressed twins: <c>index.html.gz</c> and <c>index.html.br</c> beside <c>index.html</c>, for servers that hand them to whoever accepts
/// them. They are in no manifest:
/// their bytes depend on the version of the compressor, and what they hold is in it already.
/// </summary>
public static class Twins
{
    private const int SmallestWorthIt = 512;

    // The best of gzip costs little. The best of brotli (11) makes pages 8 % smaller still and goes through a megabyte or so a second: too
    // dear for a large portal.
    private const int GzipLevel = 9;
    private const int BrotliQuality = 9;

    // As wide as the file and no wider: with more than this the encoder fills tables of 32 MB for a page of a few kilobytes, ten times the
    // work for the same bytes.
    private const int NarrowestWindow = 10;
    private const int WidestWindow = 22;

    /// <summary>The endings that a twin adds to a name.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".br", ".gz"];

    /// <summary>The file that this would be a twin of, by its name; null where it can be none.</summary>
    public static string? OriginalOf(string path) =>
        Endings.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending
        && ContentTypes.IsTextFile(path[..^ending.Length])
            ? path[..^ending.Length]
            : null;

    /// <summary>
    /// The twins of a file, those that are smaller than it; none where it is no text, or so small that it goes in one packet anyway.
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

    // RFC 7932, 9.1: a window of n bits holds 16 bytes less than 2^n.
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
