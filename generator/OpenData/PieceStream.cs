using System.Buffers;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Collects written bytes and passes them on in pieces that end where the writer says.</summary>
internal sealed class PieceStream(Action<ReadOnlySpan<byte>> write) : Stream
{
    private const int Piece = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Passes on what was written if it is large. Call it after each complete part.</summary>
    public void EndPart()
    {
        if (_buffer.WrittenCount >= Piece)
        {
            Forward();
        }
    }

    /// <summary>Passes on the rest.</summary>
    public void Forward()
    {
        write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => _buffer.Write(buffer);

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
