namespace Cremona.Transparency.Generator.Publishing;

/// <summary>What was published.</summary>
/// <param name="Left">Folders of work that could not be cleared away.</param>
public sealed record Publication(int Files, long Bytes, IReadOnlyList<string> Left)
{
    /// <summary>False where the disk does not know how to promise that the site is still there after a power cut.</summary>
    public bool IsPromised { get; init; } = true;
}
