namespace Cremona.Transparency.Pages;

/// <summary>A list of records: objectives, companies, facilities, documents, A–Z, the chapters, the map of the site.</summary>
public sealed record IndexPage : Page
{
    /// <summary>Sentences before the list.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Other orders of the same list (by unit, by area …), with the current order marked.</summary>
    public IReadOnlyList<Link> Ways { get; init; } = [];

    /// <summary>The records in their groups.</summary>
    public required IReadOnlyList<EntryGroup> Groups { get; init; }

    /// <summary>The text for an empty list.</summary>
    public required string WhenEmpty { get; init; }

    /// <summary>Where to look, or whom to ask, if the list is empty.</summary>
    public IReadOnlyList<Link> WhenEmptyWays { get; init; } = [];

    /// <summary>True if the page has links to its groups (A–Z, long lists).</summary>
    public bool HasJumps { get; init; }

    /// <summary>The names of facts by which a script may filter the entries. Without a script all entries are shown.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>A map of the records above the list, or null.</summary>
    public PlaceMap? Map { get; init; }

    /// <summary>Charts above the list.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>The national checker's hook for each record's link (<c>topic-element</c>) on the topics page, or null.</summary>
    public string? EntryHook { get; init; }
}
