namespace Cremona.Transparency.Generator.Publishing;

/// <summary>A file that was written to disk.</summary>
/// <param name="Sha256">The checksum, in lower-case hexadecimal.</param>
public sealed record WrittenFile(string Path, string Sha256, long Length)
{
    /// <summary>The compressed twins beside the file.</summary>
    public IReadOnlyList<WrittenFile> Twins { get; init; } = [];
}
