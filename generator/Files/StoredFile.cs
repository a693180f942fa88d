namespace Cremona.Transparency.Generator.Files;

/// <summary>A file as it was found: its path below its folder, with <c>/</c>, and its bytes.</summary>
public sealed record StoredFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The path as it is shown to people: another than <see cref="Path"/> where a workbook stands in the place of a text file.</summary>
    public string ShownPath { get; init; } = Path;

    /// <summary>How many bytes the file has on the disk. Where there are more than <see cref="Bytes"/>, it was too big to be read.</summary>
    public long Length { get; init; } = Bytes.Length;

    /// <summary>The name without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
