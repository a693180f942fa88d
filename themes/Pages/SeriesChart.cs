namespace Cremona.Transparency.Pages;

/// <summary>
/// A drawing of measured values over time, against what was expected. Positions are per cent of the drawing: of its width from the left,
/// of its height from the top.
/// </summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Title">The finding, in one sentence.</param>
/// <param name="Subject">What is drawn, in which unit, and which direction is better.</param>
/// <param name="Description">The text alternative, with every value.</param>
public sealed record SeriesChart(string Id, string Title, string Subject, string Description)
{
    /// <summary>Horizontal lines at round values, each with its value.</summary>
    public required IReadOnlyList<SeriesMark> Scale { get; init; }

    /// <summary>The years, each with its extent in width.</summary>
    public required IReadOnlyList<SeriesMark> Years { get; init; }

    /// <summary>The expected value of each year; its height is zero for a single number.</summary>
    public IReadOnlyList<SeriesMark> Targets { get; init; } = [];

    /// <summary>The baseline of each definition, as long as it applies.</summary>
    public IReadOnlyList<SeriesMark> Baselines { get; init; } = [];

    /// <summary>The measured values, oldest first.</summary>
    public IReadOnlyList<SeriesPoint> Points { get; init; } = [];

    /// <summary>Positions in width at which the definition changes.</summary>
    public IReadOnlyList<double> Breaks { get; init; } = [];

    /// <summary>The drawing as a file of its own, or null.</summary>
    public FigureCopy? Copy { get; init; }

    /// <summary>The drawn values as a table; null if the page shows them beside the drawing anyway.</summary>
    public DataTable? Table { get; init; }
}

/// <summary>A line or an area of a drawing, with the words beside it.</summary>
/// <param name="From">Its left end.</param>
/// <param name="To">Its right end.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Bottom">Its lower edge; equal to <paramref name="Top"/> for a line.</param>
/// <param name="Text">The words beside it; null where they would cover others.</param>
public sealed record SeriesMark(double From, double To, double Top, double Bottom, string? Text)
{
    /// <summary>True if the words are below, so that they do not cover the values.</summary>
    public bool IsTextBelow { get; init; }
}

/// <summary>The side of a point on which its words are.</summary>
public enum TextSide
{
    /// <summary>Above, centred.</summary>
    Above,

    /// <summary>Below, centred.</summary>
    Below,

    /// <summary>On the left, ending at the point.</summary>
    Left,

    /// <summary>On the right, beginning at the point.</summary>
    Right,
}

/// <summary>A measured value in a drawing.</summary>
/// <param name="X">Its position in width.</param>
/// <param name="Y">Its position in height.</param>
public sealed record SeriesPoint(double X, double Y)
{
    /// <summary>The value in words; null where words would cover the value that follows.</summary>
    public string? Text { get; init; }

    /// <summary>Where the words are.</summary>
    public TextSide Side { get; init; }

    /// <summary>True if a later reading corrects it.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>The position of the value from which a line leads to this one, or null.</summary>
    public (double X, double Y)? From { get; init; }
}
