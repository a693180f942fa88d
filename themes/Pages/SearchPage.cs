namespace Cremona.Transparency.Pages;

/// <summary>The search of a year. It runs in the browser, on index files that the page lists.</summary>
public sealed record SearchPage : Page
{
    /// <summary>The search files: classic scripts, loaded in order.</summary>
    public required IReadOnlyList<Address> Shards { get; init; }

    /// <summary>Alternatives to the search: A–Z, the glossary, the search of other years.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }
}
