namespace Cremona.Transparency.Pages;

/// <summary>A list of records: objectives, companies, facilities, documents, A–Z, the chapters, the map of the site.</summary>
public sealed record IndexPage : Page
{
    /// <summary>Sentences before the list.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Other orders of the same list (by unit, by area …), the present one marked.</summary>
    public IReadOnlyList<Link> Ways { get; init; } = [];

    /// <summary>The records in their groups.</summary>
    public required IReadOnlyList<EntryGroup> Groups { get; init; }

    /// <summary>What is said where there are no records.</summary>
    public required string WhenEmpty { get; init; }

    /// <summary>True where a list of jumps to the groups helps (A–Z, long lists).</summary>
    public bool HasJumps { get; init; }

    /// <summary>A chart over the list, if there is one.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>The hook of the national checker on each record's link (<c>topic-element</c>), if this is that page.</summary>
    public string? EntryHook { get; init; }
}
