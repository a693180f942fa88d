namespace Cremona.Transparency.Pages;

/// <summary>Data quality of a year: the checks, the discrepancies, the missing data.</summary>
public sealed record QualityPage : Page
{
    /// <summary>Key figures: checked, agreeing, disagreeing.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>What tables say of the same quantities; null if they agree, or if no check compares them.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The discrepancies, each with place, figures and explanation.</summary>
    public required IReadOnlyList<Discrepancy> Discrepancies { get; init; }

    /// <summary>Other remarks on the content.</summary>
    public required IReadOnlyList<Remark> Observations { get; init; }

    /// <summary>Why something differs from the year before.</summary>
    public IReadOnlyList<Remark> Reasons { get; init; } = [];

    /// <summary>Every checked identity, by table or record set.</summary>
    public required IReadOnlyList<CheckGroup> Identities { get; init; }

    /// <summary>The fields required by law, and how many records fill them.</summary>
    public required IReadOnlyList<DataTable> Coverage { get; init; }
}

/// <summary>A declared figure that disagrees with other figures.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Where">The cell, with a link to it.</param>
/// <param name="Declared">The figure as written in the act.</param>
/// <param name="Recomputed">Each different result of an identity.</param>
/// <param name="Text">The discrepancy in plain sentences.</param>
public sealed record Discrepancy(string Id, Link Where, string Declared, IReadOnlyList<string> Recomputed, string Text)
{
    /// <summary>The office's explanation, or null.</summary>
    public string? Explanation { get; init; }
}

/// <summary>The identities of one table or record set.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Of">The table or the records, with a link.</param>
/// <param name="Failing">The identities that fail at least once.</param>
/// <param name="Holding">The identities that never fail.</param>
public sealed record CheckGroup(string Id, Shown Of, IReadOnlyList<Entry> Failing, IReadOnlyList<Entry> Holding)
{
    /// <summary>The number of passed and failed checks in words: <c>42 controlli, tutti tornano</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>The number of passed checks in words, shown beside the failed checks.</summary>
    public required string Rest { get; init; }
}

/// <summary>A remark that does not concern arithmetic.</summary>
public sealed record Remark(Link Where, string Text)
{
    /// <summary>The source of the remark.</summary>
    public string? Source { get; init; }
}
