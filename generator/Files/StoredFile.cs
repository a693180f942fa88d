namespace Cremona.Transparency.Generator.Files;

/// <summary>A file as it was found: its path below its folder, with <c>/</c>, and its bytes.</summary>
public sealed record StoredFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The path as it is shown to people: another than <see cref="Path"/> where a workbook stands in the place of a text file.</summary>
    public string ShownPath { get; init; } = Path;

    /// <summary>How many bytes the file has on the disk. Where there are more than <see cref="Bytes"/>, it was too big to be read, or it is read later.</summary>
    public long Length { get; init; } = Bytes.Length;

    /// <summary>Opens a file that is read a piece at a time when it is needed; null where all of its bytes are here. <see cref="Bytes"/> are only its beginning then.</summary>
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
