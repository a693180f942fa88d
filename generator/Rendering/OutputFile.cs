using System.Buffers;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>An output file of the site: its path from the document root, and its bytes, rendered on demand.</summary>
/// <param name="Path">With <c>/</c>, relative to the document root.</param>
/// <param name="Render">Passes the bytes to a writer; the bytes are only valid during that call. A long page arrives in several calls, each
/// of which ends at the end of a block of text.</param>
public sealed record OutputFile(string Path, Action<OutputWriter> Render)
{
    private const int Piece = 1 << 20;

    /// <summary>True for a file that should not be held in memory.</summary>
    public bool IsLarge { get; private init; }

    /// <summary>True for a file whose length others state: it is written first, and so never rendered only to be measured.</summary>
    public bool ComesFirst { get; init; }

    /// <summary>Set if identical bytes are already on disk and never change there, so that a hard link is sufficient.</summary>
    public KeptFile? Kept { get; init; }

    /// <summary>Creates a file from bytes in memory.</summary>
    public static OutputFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, write => write(bytes.Span));

    /// <summary>Creates a file copied from another file in chunks.</summary>
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

    /// <summary>Renders the file and returns all bytes.</summary>
    public byte[] ToBytes()
    {
        var whole = new ArrayBufferWriter<byte>();
        Render(piece => whole.Write(piece));
        return whole.WrittenSpan.ToArray();
    }
}

/// <summary>Receives the bytes of a file.</summary>
public delegate void OutputWriter(ReadOnlySpan<byte> bytes);

/// <summary>An immutable file on disk.</summary>
/// <param name="Place">Its path.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record KeptFile(string Place, string Sha256, long Length)
{
    /// <summary>The folder of kept files that contains it, if that folder can be reused as a whole.</summary>
    public KeptFolder? Folder { get; init; }
}

/// <summary>
/// A folder of the site that contains only kept files. When an old release is deleted, its folder is set aside, and a new release reuses
/// it.
/// </summary>
/// <param name="Path">From the document root.</param>
/// <param name="Spare">The path of the folder set aside, on the disk of the document root.</param>
/// <param name="IsReady">True if a folder was set aside that contains exactly these files.</param>
public sealed record KeptFolder(string Path, string Spare, bool IsReady);
