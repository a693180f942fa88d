namespace Cremona.Transparency.Pages;

/// <summary>A unit of the municipality: tasks, manager, staff, objectives, premises, documents.</summary>
public sealed record UnitPage : Page
{
    /// <summary>Competences, manager, contacts (art. 13 D.Lgs 33/2013).</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The unit's row in each staff table that has one.</summary>
    public IReadOnlyList<DataTable> Staff { get; init; } = [];

    /// <summary>Groups of objectives, facilities, documents and child units.</summary>
    public IReadOnlyList<EntryGroup> Groups { get; init; } = [];
}

/// <summary>A body of the municipality: Sindaco, Giunta, OIV, a service.</summary>
public sealed record BodyPage : Page
{
    /// <summary>A picture of the body, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Its kind, and its description in the plan.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Acts, events of the cycle, objectives.</summary>
    public IReadOnlyList<EntryGroup> Groups { get; init; } = [];
}

/// <summary>A company or other body in which the municipality takes part.</summary>
public sealed record ParticipationPage : Page
{
    /// <summary>The facts in the act: capital, shares, quota.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The data required by law (art. 22 D.Lgs 33/2013), with empty fields shown as missing.</summary>
    public required IReadOnlyList<Fact> Duties { get; init; }

    /// <summary>The municipality's share from 0 to 100, or null.</summary>
    public double? Share { get; init; }

    /// <summary>The share in words, beside its chart.</summary>
    public string? ShareText { get; init; }
}

/// <summary>All companies, or all other bodies: the table, and for companies the ownership diagram with the same facts as a list.</summary>
public sealed record ParticipationsPage : Page
{
    /// <summary>Sentences before the table.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Links between the pages of companies and of other bodies.</summary>
    public IReadOnlyList<Link> Ways { get; init; } = [];

    /// <summary>The tables, one for each form printed in the act; empty without records.</summary>
    public IReadOnlyList<DataTable> Tables { get; init; } = [];

    /// <summary>The municipality's shares, largest first; empty if no share is known.</summary>
    public IReadOnlyList<Ownership> Diagram { get; init; } = [];

    /// <summary>The text for a page without records.</summary>
    public required string WhenEmpty { get; init; }
}

/// <summary>A line of the ownership diagram: the municipality, its share, the company.</summary>
/// <param name="Company">The company, linked to its page.</param>
/// <param name="Share">From 0 to 100.</param>
/// <param name="ShareText">The share as written in the act.</param>
public sealed record Ownership(Link Company, double Share, string ShareText)
{
    /// <summary>The company's own holdings (<c>LGH al 33%</c>), or null.</summary>
    public string? Indirect { get; init; }
}

/// <summary>A full statistical table of the act, with its chart, checks and discrepancies.</summary>
public sealed record TablePage : Page
{
    /// <summary>The table.</summary>
    public required DataTable Table { get; init; }

    /// <summary>Charts of the table's own cells.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>Discrepancies of other tables that involve a cell of this table.</summary>
    public IReadOnlyList<Note> Elsewhere { get; init; } = [];

    /// <summary>The number of checked identities, in words.</summary>
    public string? Checks { get; init; }

    /// <summary>True if at least one check fails.</summary>
    public bool ChecksFail { get; init; }
}

/// <summary>A document (an act, a web site, an attachment), with its availability and all its mentions.</summary>
public sealed record DocumentPage : Page
{
    /// <summary>Kind, body, number, date, state.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The file or address, if the document is available.</summary>
    public Link? Access { get; init; }

    /// <summary>The text for an unavailable document.</summary>
    public string? Unavailable { get; init; }
}

/// <summary>The glossary: one anchor per term, with the pages that use it.</summary>
public sealed record GlossaryPage : Page
{
    /// <summary>The terms by initial.</summary>
    public required IReadOnlyList<EntryGroup> Groups { get; init; }
}

/// <summary>A news item of the portal, or a text page.</summary>
public sealed record NewsPage : Page
{
    /// <summary>A picture before the text, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The date in words.</summary>
    public required Shown Date { get; init; }

    /// <summary>The text, with its embedded tables and lists.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
}
