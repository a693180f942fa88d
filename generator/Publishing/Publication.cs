namespace Cremona.Transparency.Generator.Publishing;

/// <summary>Result of a publication.</summary>
/// <param name="Left">Work folders that could not be deleted.</param>
public sealed record Publication(int Files, long Bytes, IReadOnlyList<string> Left)
{
    /// <summary>The number of pages among the files.</summary>
    public required int Pages { get; init; }

    /// <summary>False if the disk cannot guarantee that the site survives a power failure.</summary>
    public bool IsPromised { get; init; } = true;
}
