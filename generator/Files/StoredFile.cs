namespace Cremona.Transparency.Generator.Files;

/// <summary>A file as read from disk: its path below its folder, with <c>/</c>, and its bytes.</summary>
public sealed record StoredFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    private readonly long? _length;

    /// <summary>The path shown to people. It differs from <see cref="Path"/> if a workbook replaces a text file.</summary>
    public string ShownPath { get; init; } = Path;

    /// <summary>
    /// The size of the file on disk. If it exceeds the size of <see cref="Bytes"/>, the file was over its limit or is streamed.
    /// </summary>
    public long Length
    {
        get => _length ?? Bytes.Length;
        init => _length = value;
    }

    /// <summary>
    /// Opens a file that is streamed when needed; <see cref="Bytes"/> then has only its first bytes. Null if all bytes are in memory.
    /// </summary>
    public Func<Stream>? Open { get; init; }

    /// <summary>Returns the file with all of its bytes.</summary>
    /// <exception cref="DiskException">The file can no longer be read.</exception>
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
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            throw DiskErrors.At(Path, cause);
        }
    }

    /// <summary>Passes all bytes to the callback, in chunks. A chunk is valid only during its call.</summary>
    /// <exception cref="DiskException">The file cannot be read to its end.</exception>
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
        catch (Exception cause) when (DiskErrors.IsDiskError(cause) && cause is not DiskException)
        {
            throw DiskErrors.At(Path, cause);
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Opens a stream of all bytes.</summary>
    public Stream OpenRead() =>
        Open?.Invoke()
        ?? (
            System.Runtime.InteropServices.MemoryMarshal.TryGetArray(Bytes, out var part)
                ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
                : new MemoryStream(Bytes.ToArray(), writable: false)
        );

    /// <summary>Returns the SHA-256 of all bytes, in lower-case hexadecimal.</summary>
    public string Sha256()
    {
        if (Open is null)
        {
            return FileSums.Sha256(Bytes.Span);
        }

        using var stream = Open();
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
    }

    /// <summary>The file name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
