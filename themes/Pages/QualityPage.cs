namespace Cremona.Transparency.Pages;

/// <summary>Data quality of a year: what was checked, what does not agree, what is missing.</summary>
public sealed record QualityPage : Page
{
    /// <summary>Checked, agreeing, disagreeing: at a glance.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>The discrepancies: where, what, why.</summary>
    public required IReadOnlyList<Discrepancy> Discrepancies { get; init; }

    /// <summary>Other remarks on the content.</summary>
    public required IReadOnlyList<Remark> Observations { get; init; }

    /// <summary>Every identity that was checked, by table or record set.</summary>
    public required IReadOnlyList<CheckGroup> Identities { get; init; }

    /// <summary>Fields that the law asks for, and how many records fill them.</summary>
    public required IReadOnlyList<DataTable> Coverage { get; init; }
}

/// <summary>A declared figure that does not agree with the others.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Where">The cell, with a link to it.</param>
/// <param name="Declared">The figure as the act writes it.</param>
/// <param name="Recomputed">Each different figure that an identity gives.</param>
/// <param name="Text">The whole in plain sentences.</param>
public sealed record Discrepancy(string Id, Link Where, string Declared, IReadOnlyList<string> Recomputed, string Text)
{
    /// <summary>What the office says about it, if it has.</summary>
    public string? Explanation { get; init; }
}

/// <summary>The identities of one table or record set.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Of">The table or the records, with the way to them.</param>
/// <param name="Failing">Those that somewhere do not hold.</param>
/// <param name="Holding">Those that always hold.</param>
public sealed record CheckGroup(string Id, Shown Of, IReadOnlyList<Entry> Failing, IReadOnlyList<Entry> Holding)
{
    /// <summary>How many hold and how many do not: <c>42 controlli, tutti tornano</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>How many checks the holding ones are, in words; shown beside failing ones.</summary>
    public required string Rest { get; init; }
}

/// <summary>A remark that is not arithmetic.</summary>
public sealed record Remark(Link Where, string Text)
{
    /// <summary>Where the remark comes from.</summary>
    public string? Source { get; init; }
}
