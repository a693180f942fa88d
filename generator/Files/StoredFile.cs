namespace Cremona.Transparency.Generator.Files;

/// <summary>A file as it was found: its path below its folder, with <c>/</c>, and its bytes.</summary>
public sealed record StoredFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    private readonly long? _length;

    /// <summary>
    /// The path as it is shown to people: another than <see cref="Path"/> where a workbook stands in the place of a text file.
    /// </summary>
    public string ShownPath { get; init; } = Path;

    /// <summary>
    /// How many bytes the file has on the disk. Where there are more than <see cref="Bytes"/>, it was too big to be read, or it is read
    /// later.
    /// </summary>
    public long Length
    {
        get => _length ?? Bytes.Length;
        init => _length = value;
    }

    /// <summary>
    /// Opens a file that is read a piece at a time when it is needed; null where all of its bytes are here. <see cref="Bytes"/> are only
    /// its beginning then.
    /// </summary>
    public Func<Stream>? Open { get; init; }

    /// <summary>The file with all of its bytes.</summary>
    /// <exception cref="DiskException">It cannot be read any more.</exception>
    public StoredFile Whole()
    {
        if (Open is null)
        {
            return this;
        }

        try
        {
            using var stream = Open();
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return this with { Bytes = bytes, Length = bytes.Length, Open = null };
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            throw DiskWords.Told(Path, cause);
        }
    }

    /// <summary>Gives all of its bytes, a piece at a time. A piece is only valid during its call.</summary>
    /// <exception cref="DiskException">It cannot be read to its end.</exception>
    public void Read(Action<ReadOnlyMemory<byte>> take)
    {
        if (Open is null)
        {
            take(Bytes);
            return;
        }

        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(1 << 20);
        try
        {
            using var stream = Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                take(buffer.AsMemory(0, read));
            }
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause) && cause is not DiskException)
        {
            throw DiskWords.Told(Path, cause);
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>A stream of all of its bytes.</summary>
    public Stream OpenRead() =>
        Open?.Invoke()
        ?? (
            System.Runtime.InteropServices.MemoryMarshal.TryGetArray(Bytes, out var part)
                ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
                : new MemoryStream(Bytes.ToArray(), writable: false)
        );

    /// <summary>The SHA-256 of all of its bytes, as hexadecimal digits in lower case.</summary>
    public string Sha256()
    {
        if (Open is null)
        {
            return FileSums.Sha256(Bytes.Span);
        }

        using var stream = Open();
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
    }

    /// <summary>The name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
