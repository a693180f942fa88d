namespace Cremona.Transparency.Pages;

/// <summary>A record on an index: its name, what to know at a glance, and where it leads.</summary>
/// <param name="Name">The record's name, with its link where it has a page.</param>
public sealed record Entry(Shown Name)
{
    /// <summary>The fragment that leads here, for a record that has no page of its own.</summary>
    public string? Id { get; init; }

    /// <summary>The number that the record is, with its unit, to be seen first; null where it is not a number.</summary>
    public Shown? Figure { get; init; }

    /// <summary>A picture of it, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>What to know at a glance: short facts in the order to read them.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>A paragraph more.</summary>
    public RichText? Text { get; init; }

    /// <summary>Entries that belong under this one (the units of a unit, the pages of a section).</summary>
    public IReadOnlyList<Entry> Children { get; init; } = [];

    /// <summary>Places that mention the record.</summary>
    public IReadOnlyList<Link> MentionedIn { get; init; } = [];
}

/// <summary>Records that go together on an index.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Heading">The group's name, or null where there is but one group.</param>
public sealed record EntryGroup(string Id, Shown? Heading)
{
    /// <summary>The records as a list.</summary>
    public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>The records as a table, in place of the list.</summary>
    public DataTable? Table { get; init; }

    /// <summary>A sentence under the heading.</summary>
    public string? Lead { get; init; }

    /// <summary>The number of records, to be shown beside the heading, or null.</summary>
    public int? Count { get; init; }
}
