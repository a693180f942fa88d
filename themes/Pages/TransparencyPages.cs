namespace Cremona.Transparency.Pages;

/// <summary>The root of Amministrazione trasparente: the first-level sections (D.Lgs 33/2013, annex A).</summary>
public sealed record TransparencyRootPage : Page
{
    /// <summary>The first-level sections, whose names are fixed by national rules.</summary>
    public required IReadOnlyList<Entry> Sections { get; init; }

    /// <summary>Sections of the law that never concern a municipality, each with its duty. They have no pages.</summary>
    public IReadOnlyList<Fact> NotForTowns { get; init; } = [];

    /// <summary>Links to the roots of trees that are in force for other years.</summary>
    public IReadOnlyList<Link> OtherYears { get; init; } = [];
}

/// <summary>A first-level section with its sub-sections.</summary>
public sealed record TransparencySectionPage : Page
{
    /// <summary>The section's own duty; null where all is in its sub-sections.</summary>
    public required Duty Own { get; init; }

    /// <summary>The sub-sections in order.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }
}

/// <summary>A duty of publication.</summary>
/// <param name="Id">The fragment that leads here.</param>
/// <param name="Label">The sub-section's name, exactly as the national rules write it, leading to its anchor.</param>
public sealed record Duty(string Id, Link Label)
{
    /// <summary>The article of law.</summary>
    public required string Law { get; init; }

    /// <summary>What must be published, in plain words.</summary>
    public required string What { get; init; }

    /// <summary>How often it must be renewed.</summary>
    public required string Renewal { get; init; }

    /// <summary>Where it is: pages of this portal or addresses. Empty where it is not published here.</summary>
    public IReadOnlyList<Link> Where { get; init; } = [];

    /// <summary>Said where it is not published here: where to look, or why this municipality does not have the duty.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Where to ask for what is not published here.</summary>
    public Link? Ask { get; init; }

    /// <summary>The duties that it consists of, one level below.</summary>
    public IReadOnlyList<Duty> Parts { get; init; } = [];

    /// <summary>Who answers for it, when it was updated.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
