namespace Cremona.Transparency.Pages;

/// <summary>
/// One page of the portal, complete: what its record names may be published, and nothing else can be. The kinds of page
/// are the records that inherit from this one; a theme has one view for each.
/// </summary>
public abstract record Page
{
    /// <summary>The page's own address, without a fragment.</summary>
    public required Address Address { get; init; }

    /// <summary>The page's heading, as plain text; also its name in the browser.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// What kind of thing the page is about, over the heading (<c>Impegno</c>, <c>Capitolo del Piano</c>); null for plain pages.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary>
    /// One or two plain sentences: "in breve", and the description for search engines. Null where there is nothing to add.
    /// </summary>
    public string? Brief { get; init; }

    /// <summary>What surrounds the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The way from the front door to here, this page left out.</summary>
    public IReadOnlyList<Link> Trail { get; init; } = [];

    /// <summary>The page before this one in its order, if there is an order.</summary>
    public Link? Previous { get; init; }

    /// <summary>The page after this one in its order.</summary>
    public Link? Next { get; init; }

    /// <summary>Links computed from both directions, under their headings.</summary>
    public IReadOnlyList<SeeAlso> SeeAlso { get; init; } = [];

    /// <summary>Where the page's content comes from: lines of the act, and the page's own dates.</summary>
    public IReadOnlyList<Fact> Provenance { get; init; } = [];

    /// <summary>Remarks on the record that are not about one value.</summary>
    public IReadOnlyList<Note> Remarks { get; init; } = [];

    /// <summary>The page's content as files for programs and spreadsheets.</summary>
    public IReadOnlyList<Link> Downloads { get; init; } = [];
}

/// <summary>Related pages under a heading (<c>Documenti citati</c>, <c>Dove se ne parla</c>).</summary>
public sealed record SeeAlso(string Heading, IReadOnlyList<Link> Links);
