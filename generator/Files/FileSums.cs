using System.Security.Cryptography;

namespace Cremona.Transparency.Generator.Files;

/// <summary>Sums of files of any size: read once, a piece at a time.</summary>
public static class FileSums
{
    /// <summary>How many digits of its sum a name bears: name.22cd40734f.css, where the sum begins with 22cd40734f.</summary>
    public const int PrintLength = 10;

    private const int Piece = 128 << 10;

    /// <summary>The SHA-256 of bytes, as hexadecimal digits in lower case.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>True where a name bears the beginning of its file's sum: what has that name never changes.</summary>
    public static bool IsFingerprint(string path, string sha256) => path.Contains($".{sha256[..PrintLength]}.", StringComparison.Ordinal);

    /// <summary>
    /// The sums of a file that is at hand or is read a piece at a time, in the order of the algorithms, as hexadecimal digits in lower
    /// case.
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

    /// <summary>The sums of a file, in the order of the algorithms, as hexadecimal digits in lower case.</summary>
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
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            throw DiskWords.Told(path, cause);
        }
        finally
        {
            Array.ForEach(sums, sum => sum.Dispose());
        }
    }
}
