namespace Cremona.Transparency.Pages;

/// <summary>An objective, or a commitment written in the plan.</summary>
public sealed record ObjectivePage : Page
{
    /// <summary>Content, reason, responsible unit, resources, weight, due date: in reading order.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The longer text, with its embedded tables and lists; empty without a longer text.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The latest known state.</summary>
    public required Shown State { get; init; }

    /// <summary>Why the objective is late or was not reached, shown beside the state; null if there is nothing to explain.</summary>
    public Fact? Reason { get; init; }

    /// <summary>The state on each reference date, one row per date; null without readings.</summary>
    public DataTable? States { get; init; }

    /// <summary>The rule behind the states, in words; null if the year has no thresholds.</summary>
    public string? Rule { get; init; }

    /// <summary>The indicators.</summary>
    public IReadOnlyList<IndicatorPart> Indicators { get; init; } = [];

    /// <summary>The text for an objective without indicators.</summary>
    public string? WithoutIndicators { get; init; }
}

/// <summary>An indicator of an objective.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Name">The indicator's name.</param>
public sealed record IndicatorPart(string Id, string Name)
{
    /// <summary>Unit, formula, direction, baseline, targets.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Readings with their dates and the deviation from the target, with sign and words; null without readings.</summary>
    public DataTable? Readings { get; init; }

    /// <summary>A drawing of the readings against what each year expects, or null.</summary>
    public SeriesChart? Chart { get; init; }
}
