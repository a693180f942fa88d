namespace Cremona.Transparency.Generator.Content;

/// <summary>An objective, or a commitment in the plan's text.</summary>
public sealed record Objective(Head Head, ObjectiveType Type)
{
    public string? Area { get; init; }

    public string? Unit { get; init; }

    public string? Body { get; init; }

    public string? Chapter { get; init; }

    public decimal? Weight { get; init; }

    public DateOnly? Due { get; init; }

    public IReadOnlyList<string> Related { get; init; } = [];

    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>The longer text in its own file, or null.</summary>
    public MarkdownText? Text { get; init; }

    /// <summary>The front matter of that file; null if the objective has no text.</summary>
    public Answers? TextHead { get; init; }
}

/// <summary>The types of objective.</summary>
public enum ObjectiveType
{
    Strategic,
    Operational,

    /// <summary>A promise in the plan's text that is not in the plan's list of objectives.</summary>
    Commitment,
}

/// <summary>A measure of an objective.</summary>
public sealed record Indicator(Head Head, string Objective, Direction Direction)
{
    /// <summary>True if the value accumulates since the year began, and so starts from zero.</summary>
    public bool IsCumulative { get; init; }

    public Measure? Baseline { get; init; }

    /// <summary>The expected value of each year.</summary>
    public IReadOnlyDictionary<int, Measure> Targets { get; init; } = new Dictionary<int, Measure>();
}

/// <summary>The direction in which an indicator improves.</summary>
public enum Direction
{
    Up,
    Down,
    Range,
    YesNo,
}

/// <summary>A value of an indicator: a number, a range of numbers, or yes and no (1 and 0).</summary>
/// <param name="Low">The number, or the lower end.</param>
/// <param name="High">The upper end; equal to <paramref name="Low"/> for a single number.</param>
/// <param name="Written">As the clerk wrote it.</param>
public sealed record Measure(decimal Low, decimal High, string Written);

/// <summary>A measured value.</summary>
public sealed record Measurement(Answers Answers, string Indicator, DateOnly AsOf, DateOnly TakenOn, Measure Value)
{
    /// <summary>The day on which the corrected reading was taken, or null.</summary>
    public DateOnly? Corrects { get; init; }

    /// <summary>
    /// True if another reading of the indicator corrects this one. Several readings may share a day. A correction replaces the reading with
    /// the same reference date, or any reading if none has that date.
    /// </summary>
    public bool IsCorrectedIn(IReadOnlyList<Measurement> all) =>
        all.Any(other =>
            other.Corrects == TakenOn
            && other != this
            && (other.AsOf == AsOf || !all.Any(same => same != other && same.TakenOn == TakenOn && same.AsOf == other.AsOf))
        );
}
