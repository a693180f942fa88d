namespace Cremona.Transparency.Pages;

/// <summary>An objective, or a commitment written in the plan.</summary>
public sealed record ObjectivePage : Page
{
    /// <summary>What, why, who, resources, weight, term: in the order to be read.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The longer text, with the tables and lists that stand in it; empty where there is none.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The state as known last.</summary>
    public required Shown State { get; init; }

    /// <summary>The state as known on each step date: one row a date. Null where nothing was ever measured.</summary>
    public DataTable? States { get; init; }

    /// <summary>The rule that gave the states, in words; null where the year has none.</summary>
    public string? Rule { get; init; }

    /// <summary>The indicators.</summary>
    public IReadOnlyList<IndicatorPart> Indicators { get; init; } = [];

    /// <summary>What is said where there is no indicator.</summary>
    public string? WithoutIndicators { get; init; }
}

/// <summary>An indicator of an objective.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Name">The indicator's name.</param>
public sealed record IndicatorPart(string Id, string Name)
{
    /// <summary>Unit, formula, direction, baseline, targets.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Readings with their dates, deviation from the target with sign and words. Null where there is none.</summary>
    public DataTable? Readings { get; init; }

    /// <summary>The readings against the target, drawn; null where there is nothing to draw.</summary>
    public Chart? Chart { get; init; }
}
