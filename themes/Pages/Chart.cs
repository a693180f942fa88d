namespace Cremona.Transparency.Pages;

/// <summary>
/// A bar chart of the cells of a table on the same page, with a text alternative. Values are non-negative numbers of one unit.
/// </summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Title">The title of the chart.</param>
/// <param name="Summary">A one-sentence text alternative.</param>
/// <param name="Series">The names of the series: one, or two (drawn back to back as a pyramid if <see cref="IsPyramid"/>).</param>
/// <param name="Bars">The categories in order, each with one value per series.</param>
public sealed record Chart(string Id, string Title, string Summary, IReadOnlyList<string> Series, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>True for two series drawn back to back.</summary>
    public bool IsPyramid { get; init; }

    /// <summary>True if the values are counts, drawn as one square for each unit.</summary>
    public bool IsCounted { get; init; }

    /// <summary>The value of a bar across the whole width (100 for percentages), or null for the largest value.</summary>
    public double? Whole { get; init; }
}

/// <summary>One category of a chart.</summary>
/// <param name="Name">The category.</param>
/// <param name="Values">One value per series.</param>
/// <param name="Labels">The same values as text.</param>
public sealed record ChartBar(string Name, IReadOnlyList<double> Values, IReadOnlyList<string> Labels)
{
    /// <summary>The state that the bar counts, for its colour; null for other bars.</summary>
    public StateMark? State { get; init; }
}
