using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>The response of a server.</summary>
/// <param name="Status">The HTTP status code, or 0 if there was no response.</param>
/// <param name="Bytes">The body if it was requested; empty if only the checksum was.</param>
/// <param name="Packing">The compression (<c>Content-Encoding</c>), or empty.</param>
internal sealed record ServerResponse(int Status, ReadOnlyMemory<byte> Bytes, string Packing)
{
    private const int Piece = 64 << 10;

    /// <summary>Why the response says nothing about the file, in Italian, or null.</summary>
    public string? Silence { get; init; }

    /// <summary>True if a retry would give the same response.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The SHA-256 of the decompressed body, or null if it cannot be decompressed.</summary>
    public string? Sum { get; init; }

    /// <summary>Reads a response to its end in chunks.</summary>
    /// <param name="response">The response.</param>
    /// <param name="keepsBytes">True to keep the body (at most <see cref="ServerBounds.ListBytes"/>); otherwise only its checksum is
    /// kept.</param>
    /// <param name="bounds">The limits for the response.</param>
    /// <param name="stop">Cancels when the time for one file has passed.</param>
    /// <exception cref="BeyondBoundException">The response exceeds a limit.</exception>
    public static async Task<ServerResponse> ReadAsync(
        HttpResponseMessage response,
        bool keepsBytes,
        ServerBounds bounds,
        CancellationToken stop
    )
    {
        var packing = string.Join(", ", response.Content.Headers.ContentEncoding).ToLowerInvariant();
        var longest = keepsBytes ? bounds.ListBytes : bounds.FileBytes;
        await using var sent = new BoundedStream(
            await response.Content.ReadAsStreamAsync(stop),
            longest,
            bounds.Silence,
            "manda più di {0}"
        );
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
            return new ServerResponse((int)response.StatusCode, default, packing);
        }

        var isKnown = packing is "" or "identity" or "gzip" or "x-gzip" or "br";
        return new ServerResponse((int)response.StatusCode, kept.WrittenMemory, packing)
        {
            Sum = isKnown ? Convert.ToHexStringLower(sum.GetHashAndReset()) : null,
        };
    }

    // Counts the bytes that are read through it.
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
