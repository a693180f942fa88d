namespace Cremona.Transparency.Pages;

/// <summary>The search of a year: it works in the browser, over files that the page names.</summary>
public sealed record SearchPage : Page
{
    /// <summary>The files of what can be found: classic scripts, to be loaded in order.</summary>
    public required IReadOnlyList<Address> Shards { get; init; }

    /// <summary>Ways to find things without the search: A–Z, the glossary, the search of other years.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }
}
