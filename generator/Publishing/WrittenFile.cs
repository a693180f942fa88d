namespace Cremona.Transparency.Generator.Publishing;

/// <summary>A file that was written.</summary>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record WrittenFile(string Path, string Sha256, long Length)
{
    /// <summary>The compressed twins that stand beside it.</summary>
    public IReadOnlyList<WrittenFile> Twins { get; init; } = [];
}
