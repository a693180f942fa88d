namespace Cremona.Transparency.Generator.Content;

/// <summary>A published entry of the register of frozen years.</summary>
/// <param name="FrozenOn">The freezing date.</param>
/// <param name="Bag">The SHA-256 of the bag's tag manifest, which covers the whole bag.</param>
/// <param name="Root">The Merkle root (RFC 6962) of the year's files.</param>
/// <param name="Files">The number of files in the bag.</param>
/// <param name="RegisterRoot">The Merkle root of the whole register.</param>
public sealed record YearSeal(int Year, DateOnly FrozenOn, string Bag, string Root, int Files, string RegisterRoot)
{
    /// <summary>The date of the last removal, or null.</summary>
    public DateOnly? RemovedOn { get; init; }

    /// <summary>The act that ordered the removal.</summary>
    public string? Ground { get; init; }
}
