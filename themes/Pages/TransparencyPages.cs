namespace Cremona.Transparency.Pages;

/// <summary>The root of Amministrazione trasparente: the first-level sections (D.Lgs 33/2013, annex A).</summary>
public sealed record TransparencyRootPage : Page
{
    /// <summary>The first-level sections; national rules prescribe their names.</summary>
    public required IReadOnlyList<Entry> Sections { get; init; }

    /// <summary>Sections that never apply to a municipality, each with its duty. They have no pages.</summary>
    public IReadOnlyList<Fact> NotForTowns { get; init; } = [];

    /// <summary>Links to the roots of trees in force for other years.</summary>
    public IReadOnlyList<Link> OtherYears { get; init; } = [];
}

/// <summary>A first-level section with its sub-sections.</summary>
public sealed record TransparencySectionPage : Page
{
    /// <summary>The section's own duty; null if all duties are in its sub-sections.</summary>
    public required Duty Own { get; init; }

    /// <summary>The sub-sections in order.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }
}

/// <summary>A publication duty.</summary>
/// <param name="Id">The duty's fragment.</param>
/// <param name="Label">The exact name of the sub-section in the national rules, linked to its anchor.</param>
public sealed record Duty(string Id, Link Label)
{
    /// <summary>The article of law.</summary>
    public required string Law { get; init; }

    /// <summary>The content to publish, in plain words.</summary>
    public required string What { get; init; }

    /// <summary>The required update frequency.</summary>
    public required string Renewal { get; init; }

    /// <summary>Pages of this portal, or external addresses. Empty if the content is not published here.</summary>
    public IReadOnlyList<Link> Where { get; init; } = [];

    /// <summary>The text for content not published here: where to look, or why the duty does not apply.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>A link for requesting content not published here.</summary>
    public Link? Ask { get; init; }

    /// <summary>The sub-duties, one level below.</summary>
    public IReadOnlyList<Duty> Parts { get; init; } = [];

    /// <summary>The responsible person, and the date of the last update.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
