using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>What a server answered.</summary>
/// <param name="Status">As HTTP numbers it; 0 for no answer.</param>
/// <param name="Bytes">What it answered, where it was asked for; nothing where only the sum was.</param>
/// <param name="Packing">How it came compressed (<c>Content-Encoding</c>), or nothing.</param>
internal sealed record ServerAnswer(int Status, ReadOnlyMemory<byte> Bytes, string Packing)
{
    private const int Piece = 64 << 10;

    /// <summary>Why there is no answer that says something about the file, in Italian, or null.</summary>
    public string? Silence { get; init; }

    /// <summary>True where the same would come if it were asked again.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The SHA-256 of what was meant, or null where it cannot be taken apart.</summary>
    public string? Sum { get; init; }

    /// <summary>Reads an answer to its end, piece by piece.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="keepsBytes">True to keep what comes (at most <see cref="ServerBounds.ListBytes"/>); else only its sum is kept.</param>
    /// <param name="bounds">How much is read.</param>
    /// <param name="stop">The time for one file.</param>
    /// <exception cref="BeyondBoundException">It goes on beyond a bound.</exception>
    public static async Task<ServerAnswer> ReadAsync(
        HttpResponseMessage answer,
        bool keepsBytes,
        ServerBounds bounds,
        CancellationToken stop
    )
    {
        var packing = string.Join(", ", answer.Content.Headers.ContentEncoding).ToLowerInvariant();
        var longest = keepsBytes ? bounds.ListBytes : bounds.FileBytes;
        await using var sent = new BoundedStream(await answer.Content.ReadAsStreamAsync(stop), longest, bounds.Silence, "manda più di {0}");
        await using Stream unpacked = packing switch
        {
            "gzip" or "x-gzip" => new GZipStream(sent, CompressionMode.Decompress),
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        var most = unpacked == sent ? long.MaxValue : bounds.UnpackedBytes;
        await using var whole = new BoundedStream(unpacked, most, bounds.Silence, "manda dati compressi che, aperti, superano {0}");
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var kept = new ArrayBufferWriter<byte>();
        var piece = new byte[Piece];
        try
        {
            for (var read = await whole.ReadAsync(piece, stop); read > 0; read = await whole.ReadAsync(piece, stop))
            {
                sum.AppendData(piece, 0, read);
                if (keepsBytes)
                {
                    kept.Write(piece.AsSpan(0, read));
                }
            }
        }
        catch (Exception cause) when (cause is InvalidDataException or InvalidOperationException)
        {
            return new ServerAnswer((int)answer.StatusCode, default, packing);
        }

        var isKnown = packing is "" or "identity" or "gzip" or "x-gzip" or "br";
        return new ServerAnswer((int)answer.StatusCode, kept.WrittenMemory, packing)
        {
            Sum = isKnown ? Convert.ToHexStringLower(sum.GetHashAndReset()) : null,
        };
    }

    // Counts what is read through it.
    private sealed class BoundedStream(Stream inner, long most, TimeSpan patience, string words) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            using var silent = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            silent.CancelAfter(patience);
            var read = await inner.ReadAsync(buffer, silent.Token);
            _read += read;
            return _read <= most ? read : throw new BeyondBoundException(string.Format(CultureInfo.InvariantCulture, words, Size(most)));
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private static string Size(long bytes) =>
            bytes >= 1 << 20
                ? string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} megabyte")
                : string.Create(CultureInfo.InvariantCulture, $"{bytes} byte");
    }
}
