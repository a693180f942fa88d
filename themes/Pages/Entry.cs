namespace Cremona.Transparency.Pages;

/// <summary>A record on an index page: name, key facts and link.</summary>
/// <param name="Name">The record's name, linked to its page if it has one.</param>
public sealed record Entry(Shown Name)
{
    /// <summary>The entry's fragment, for a record without a page of its own.</summary>
    public string? Id { get; init; }

    /// <summary>The main number of the record with its unit, shown first; null if the record is not a number.</summary>
    public Shown? Figure { get; init; }

    /// <summary>Its mark on the map of the page, or null.</summary>
    public OnMap? OnMap { get; init; }

    /// <summary>A picture of the record, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Key facts, in reading order.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>An additional paragraph.</summary>
    public RichText? Text { get; init; }

    /// <summary>Child entries (the units of a unit, the pages of a section).</summary>
    public IReadOnlyList<Entry> Children { get; init; } = [];

    /// <summary>Pages that mention the record.</summary>
    public IReadOnlyList<Link> MentionedIn { get; init; } = [];
}

/// <summary>A group of records on an index page.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Heading">The group's name, or null for a single group.</param>
public sealed record EntryGroup(string Id, Shown? Heading)
{
    /// <summary>The records as a list.</summary>
    public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>The records as a table, which replaces the list.</summary>
    public DataTable? Table { get; init; }

    /// <summary>Drawings of the records over time, before the table or the list.</summary>
    public IReadOnlyList<SeriesChart> Series { get; init; } = [];

    /// <summary>A sentence under the heading.</summary>
    public string? Lead { get; init; }

    /// <summary>The number of records, shown beside the heading, or null.</summary>
    public int? Count { get; init; }

    /// <summary>True if only the heading and the sentence are shown at first: a list that few readers look for.</summary>
    public bool IsFolded { get; init; }

    /// <summary>True if each record takes few lines, so that several fit side by side.</summary>
    public bool IsCompact { get; init; }
}
