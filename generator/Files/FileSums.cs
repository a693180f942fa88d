using System.Security.Cryptography;

namespace Cremona.Transparency.Generator.Files;

/// <summary>Computes checksums of files of any size, reading each once in chunks.</summary>
public static class FileSums
{
    /// <summary>
    /// The number of checksum digits in a fingerprinted name: name.22cd40734f.css, if the checksum begins with 22cd40734f.
    /// </summary>
    public const int PrintLength = 10;

    private const int Piece = 128 << 10;

    /// <summary>Returns the SHA-256 of some bytes, in lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>True if the name contains the first digits of the file's checksum. The content of such a name never changes.</summary>
    public static bool IsFingerprint(string path, string sha256) => path.Contains($".{sha256[..PrintLength]}.", StringComparison.Ordinal);

    /// <summary>
    /// Returns the checksums of a file in memory or a streamed file, in the order of the algorithms, in lower-case hexadecimal.
    /// </summary>
    /// <exception cref="DiskException">The file cannot be read to its end.</exception>
    public static IReadOnlyList<string> Of(StoredFile file, IReadOnlyList<HashAlgorithmName> algorithms)
    {
        var sums = algorithms.Select(IncrementalHash.CreateHash).ToArray();
        try
        {
            file.Read(piece => Array.ForEach(sums, sum => sum.AppendData(piece.Span)));
            return [.. sums.Select(sum => Convert.ToHexStringLower(sum.GetHashAndReset()))];
        }
        finally
        {
            Array.ForEach(sums, sum => sum.Dispose());
        }
    }

    /// <summary>Returns the checksums of a file, in the order of the algorithms, in lower-case hexadecimal.</summary>
    /// <exception cref="DiskException">The file cannot be read to its end.</exception>
    public static IReadOnlyList<string> Of(string folder, string path, IReadOnlyList<HashAlgorithmName> algorithms)
    {
        var sums = algorithms.Select(IncrementalHash.CreateHash).ToArray();
        try
        {
            Folder.RefuseDevice(new FileInfo(Path.Combine(folder, path)));
            using var handle = File.OpenHandle(
                Path.Combine(folder, path),
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                FileOptions.SequentialScan
            );
            var piece = new byte[Piece];
            var at = 0L;
            for (var read = RandomAccess.Read(handle, piece, at); read > 0; read = RandomAccess.Read(handle, piece, at))
            {
                Array.ForEach(sums, sum => sum.AppendData(piece, 0, read));
                at += read;
            }

            return [.. sums.Select(sum => Convert.ToHexStringLower(sum.GetHashAndReset()))];
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            throw DiskErrors.At(path, cause);
        }
        finally
        {
            Array.ForEach(sums, sum => sum.Dispose());
        }
    }
}
