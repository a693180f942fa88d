namespace Cremona.Transparency.Pages;

/// <summary>
/// The complete model of one page: a theme can publish what the record contains, and nothing else. Each kind of page is a record
/// derived from this one, and a theme has one view for each kind.
/// </summary>
public abstract record Page
{
    /// <summary>The page's own address, without a fragment.</summary>
    public required Address Address { get; init; }

    /// <summary>The page's heading as plain text; also its title in the browser.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The kind of subject, above the heading (<c>Impegno</c>, <c>Capitolo del Piano</c>); null for plain pages.
    /// </summary>
    public string? Kind { get; init; }

    /// <summary>
    /// One or two plain sentences: the "in breve" summary, and the description for search engines. Null without a summary.
    /// </summary>
    public string? Brief { get; init; }

    /// <summary>What the page found, before its content: «In breve».</summary>
    public IReadOnlyList<Headline> InBrief { get; init; } = [];

    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The breadcrumb trail from the front door, without this page.</summary>
    public IReadOnlyList<Link> Trail { get; init; } = [];

    /// <summary>The previous page, if the pages have an order.</summary>
    public Link? Previous { get; init; }

    /// <summary>The next page, if the pages have an order.</summary>
    public Link? Next { get; init; }

    /// <summary>Related pages from links in both directions, under their headings.</summary>
    public IReadOnlyList<SeeAlso> SeeAlso { get; init; } = [];

    /// <summary>The source of the page's content: lines of the act, and the page's own dates.</summary>
    public IReadOnlyList<Fact> Provenance { get; init; } = [];

    /// <summary>Remarks on the record as a whole.</summary>
    public IReadOnlyList<Note> Remarks { get; init; } = [];

    /// <summary>The page's content as files for programs and spreadsheets.</summary>
    public IReadOnlyList<Link> Downloads { get; init; } = [];

    /// <summary>Other files with the page's content, named only in its head.</summary>
    public IReadOnlyList<Link> Alternates { get; init; } = [];

    /// <summary>What the page describes, for search engines. The theme adds the breadcrumb trail.</summary>
    public IReadOnlyList<SchemaThing> StructuredData { get; init; } = [];

    /// <summary>The feeds of the section that the page belongs to.</summary>
    public IEnumerable<Link> Feeds =>
        Frame.Feeds.Where(feed => Address.Path.StartsWith(feed.Folder, StringComparison.Ordinal)).Select(feed => feed.File);
}

/// <summary>Related pages under a heading (<c>Documenti citati</c>, <c>Dove se ne parla</c>).</summary>
public sealed record SeeAlso(string Heading, IReadOnlyList<Link> Links);
