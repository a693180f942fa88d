namespace Cremona.Transparency.Generator.Content;

/// <summary>What the register of frozen years says of one, as it is published.</summary>
/// <param name="FrozenOn">When it was frozen.</param>
/// <param name="Bag">The SHA-256 of the bag's tag manifest, which names all of the bag.</param>
/// <param name="Root">The Merkle root (RFC 6962) of the year's files.</param>
/// <param name="Files">How many files the bag holds.</param>
/// <param name="RegisterRoot">The Merkle root of the whole register.</param>
public sealed record YearSeal(int Year, DateOnly FrozenOn, string Bag, string Root, int Files, string RegisterRoot)
{
    /// <summary>When something was removed from it last, or null.</summary>
    public DateOnly? RemovedOn { get; init; }

    /// <summary>The act that ordered the removal.</summary>
    public string? Ground { get; init; }
}
