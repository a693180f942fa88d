namespace Cremona.Transparency.Generator.Archive;

/// <summary>What the register records about a new bag, besides what it derives from the bag.</summary>
/// <param name="Event">The event: <c>congelato</c> or <c>rimosso</c>.</param>
/// <param name="Year">The year.</param>
/// <param name="Day">The day of the event.</param>
/// <param name="Program">The version of the program that made the bag.</param>
public sealed record BagEvent(string Event, int Year, DateOnly Day, string Program)
{
    /// <summary>The tag manifest's SHA-256 of the bag that this one replaces, or null.</summary>
    public string? Replaces { get; init; }

    /// <summary>Paths in the bag that a removal changed, without the removed data.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The act that orders a removal, or null.</summary>
    public string? Ground { get; init; }
}
