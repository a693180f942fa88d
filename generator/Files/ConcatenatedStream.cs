namespace Cremona.Transparency.Generator.Files;

/// <summary>Reads several files as one stream. Only the file being read is open.</summary>
/// <param name="parts">The files in order.</param>
public sealed class ConcatenatedStream(IReadOnlyList<StoredFile> parts) : Stream
{
    private int _next;
    private Stream? _open;
    private long _position;

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length { get; } = parts.Sum(part => part.Length);

    /// <inheritdoc />
    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        while (!buffer.IsEmpty && (_open is not null || _next < parts.Count))
        {
            _open ??= parts[_next++].OpenRead();
            if (_open.Read(buffer) is > 0 and var read)
            {
                _position += read;
                return read;
            }

            _open.Dispose();
            _open = null;
        }

        return 0;
    }

    /// <inheritdoc />
    public override void Flush() { }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        _open?.Dispose();
        base.Dispose(disposing);
    }
}
