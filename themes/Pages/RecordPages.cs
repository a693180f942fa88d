namespace Cremona.Transparency.Pages;

/// <summary>A unit of the town's organisation: what it does, who leads it, its staff, objectives, premises, documents.</summary>
public sealed record UnitPage : Page
{
    /// <summary>Competences, manager, contacts (art. 13 D.Lgs 33/2013).</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The unit's row of each staffing table that has one.</summary>
    public IReadOnlyList<DataTable> Staff { get; init; } = [];

    /// <summary>Objectives, facilities, documents, units below: each a group.</summary>
    public IReadOnlyList<EntryGroup> Groups { get; init; } = [];
}

/// <summary>A body of the town: Sindaco, Giunta, OIV, a service.</summary>
public sealed record BodyPage : Page
{
    /// <summary>A picture of it, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Kind, what the plan says of it.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Acts, events of the cycle, objectives.</summary>
    public IReadOnlyList<EntryGroup> Groups { get; init; } = [];
}

/// <summary>A company or another body that the town takes part in.</summary>
public sealed record ParticipationPage : Page
{
    /// <summary>What the act says: capital, shares, quota.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>What the law asks (art. 22 D.Lgs 33/2013), the empty fields visible as such.</summary>
    public required IReadOnlyList<Fact> Duties { get; init; }

    /// <summary>The town's share from 0 to 100, or null.</summary>
    public double? Share { get; init; }

    /// <summary>The share in words, beside its drawing.</summary>
    public string? ShareText { get; init; }
}

/// <summary>All companies, or all other bodies: the table, and for companies the ownership diagram with the same facts as a list.</summary>
public sealed record ParticipationsPage : Page
{
    /// <summary>Sentences before the table.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Companies and other bodies are two views of one thing: the ways between them.</summary>
    public IReadOnlyList<Link> Ways { get; init; } = [];

    /// <summary>The tables: one for each form in which the act prints them; none where there are no records.</summary>
    public IReadOnlyList<DataTable> Tables { get; init; } = [];

    /// <summary>What the town owns of what, largest share first; empty where no share is known.</summary>
    public IReadOnlyList<Ownership> Diagram { get; init; } = [];

    /// <summary>What is said where there are no records.</summary>
    public required string WhenEmpty { get; init; }
}

/// <summary>A line of the ownership diagram: the town, its share, the company.</summary>
/// <param name="Company">The company, with its page.</param>
/// <param name="Share">From 0 to 100.</param>
/// <param name="ShareText">The share as the act writes it.</param>
public sealed record Ownership(Link Company, double Share, string ShareText)
{
    /// <summary>What the company holds in its turn (<c>LGH al 33%</c>), or null.</summary>
    public string? Indirect { get; init; }
}

/// <summary>A statistical table of the act: whole, with its chart, its checks and what does not agree.</summary>
public sealed record TablePage : Page
{
    /// <summary>The table.</summary>
    public required DataTable Table { get; init; }

    /// <summary>Charts of the table's own cells.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>Discrepancies of other tables that name a cell of this one.</summary>
    public IReadOnlyList<Note> Elsewhere { get; init; } = [];

    /// <summary>How many identities were checked here, in words.</summary>
    public string? Checks { get; init; }

    /// <summary>True where some of them do not come out right.</summary>
    public bool ChecksFail { get; init; }
}

/// <summary>A document: an act, a web site, an attachment; whether it can be had, and all its mentions.</summary>
public sealed record DocumentPage : Page
{
    /// <summary>Kind, body, number, date, state.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The file or the address, where it can be had.</summary>
    public Link? Access { get; init; }

    /// <summary>Said where it cannot be had.</summary>
    public string? Unavailable { get; init; }
}

/// <summary>The glossary: one anchor a term, with the places that use it.</summary>
public sealed record GlossaryPage : Page
{
    /// <summary>The terms by initial.</summary>
    public required IReadOnlyList<EntryGroup> Groups { get; init; }
}

/// <summary>News of the portal, or a text page.</summary>
public sealed record NewsPage : Page
{
    /// <summary>A picture before the text, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The day in words.</summary>
    public required Shown Date { get; init; }

    /// <summary>The text, with the tables and lists that stand in it.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
}
