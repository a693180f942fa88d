namespace Cremona.Transparency.Generator.Content;

/// <summary>An objective, or a commitment written in the plan.</summary>
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

    /// <summary>The longer text of its own file, or null.</summary>
    public MarkdownText? Text { get; init; }

    /// <summary>The front matter of that file; null where there is no text.</summary>
    public Answers? TextHead { get; init; }
}

/// <summary>The types of objective.</summary>
public enum ObjectiveType
{
    Strategic,
    Operational,

    /// <summary>Not an objective of the plan's list, but something that the plan's text promises.</summary>
    Commitment,
}

/// <summary>How an objective is measured.</summary>
public sealed record Indicator(Head Head, string Objective, Direction Direction)
{
    /// <summary>True where the value adds up since the year began, and so starts from zero.</summary>
    public bool IsCumulative { get; init; }

    public Measure? Baseline { get; init; }

    /// <summary>The expected value of each year.</summary>
    public IReadOnlyDictionary<int, Measure> Targets { get; init; } = new Dictionary<int, Measure>();
}

/// <summary>In which direction an indicator improves.</summary>
public enum Direction
{
    Up,
    Down,
    Range,
    YesNo,
}

/// <summary>A value of an indicator: a number, a range of numbers, or yes and no (1 and 0).</summary>
/// <param name="Low">The number, or the lower end.</param>
/// <param name="High">The upper end; equal to <paramref name="Low"/> where the value is no range.</param>
/// <param name="Written">As the clerk wrote it.</param>
public sealed record Measure(decimal Low, decimal High, string Written);

/// <summary>A measured value.</summary>
public sealed record Measurement(Answers Answers, string Indicator, DateOnly AsOf, DateOnly TakenOn, Measure Value)
{
    /// <summary>The day on which the reading that this one replaces was taken, or null.</summary>
    public DateOnly? Corrects { get; init; }
}
