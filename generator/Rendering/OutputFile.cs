using System.Buffers;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>A file of the site to be written: its path from the document root, and its bytes, made when asked for.</summary>
/// <param name="Path">With <c>/</c>, relative to the document root.</param>
/// <param name="Render">Gives the bytes to whoever writes them; the bytes are only valid during that call. A long page comes in pieces, one
/// call after the other; each ends where a block of text ends.</param>
public sealed record OutputFile(string Path, Action<OutputWriter> Render)
{
    private const int Piece = 1 << 20;

    /// <summary>True for a file that is better not held in memory.</summary>
    public bool IsLarge { get; private init; }

    /// <summary>Set where the same bytes stand on the disk and never change there: another name for them will do.</summary>
    public KeptFile? Kept { get; init; }

    /// <summary>A file whose bytes are there already.</summary>
    public static OutputFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, write => write(bytes.Span));

    /// <summary>A file that is copied from another, a piece at a time.</summary>
    public static OutputFile CopyOf(string path, Func<Stream> open) => new(path, write =>
        {
            using var stream = open();
            var piece = ArrayPool<byte>.Shared.Rent(Piece);
            try
            {
                for (var read = stream.Read(piece); read > 0; read = stream.Read(piece))
                {
                    write(piece.AsSpan(0, read));
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(piece);
            }
        }) { IsLarge = true };

    /// <summary>Makes the file, and gives it whole.</summary>
    public byte[] ToBytes()
    {
        var whole = new ArrayBufferWriter<byte>();
        Render(piece => whole.Write(piece));
        return whole.WrittenSpan.ToArray();
    }
}

/// <summary>Takes the bytes of a file.</summary>
public delegate void OutputWriter(ReadOnlySpan<byte> bytes);

/// <summary>A file on the disk that is not changed any more.</summary>
/// <param name="Place">Its path.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
public sealed record KeptFile(string Place, string Sha256, long Length)
{
    /// <summary>The folder of the site that it stands in with others of its kind, where that may be taken over whole.</summary>
    public KeptFolder? Folder { get; init; }
}

/// <summary>
/// A folder of the site that holds kept files and nothing else. What an old release had there is set aside when that release is deleted,
/// and a new one takes it.
/// </summary>
/// <param name="Path">From the document root.</param>
/// <param name="Spare">Where it is set aside, on the disk of the document root.</param>
/// <param name="IsReady">True where one stands there and holds just these files.</param>
public sealed record KeptFolder(string Path, string Spare, bool IsReady);
