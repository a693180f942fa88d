namespace Cremona.Transparency.Pages;

/// <summary>
/// A chart of the cells of a table on the same page, with a text alternative. Values are non-negative numbers of one unit.
/// </summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Title">The finding, in a sentence; the name of what is drawn if no rule gives a finding.</param>
/// <param name="Summary">A one-sentence text alternative.</param>
/// <param name="Series">The names of the series: one, or two (drawn back to back as a pyramid if <see cref="IsPyramid"/>).</param>
/// <param name="Bars">The categories in order, each with one value per series.</param>
public sealed record Chart(string Id, string Title, string Summary, IReadOnlyList<string> Series, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>The name of what is drawn, shown below a title that is a finding; null if the title is the name.</summary>
    public string? Name { get; init; }

    /// <summary>True for two series drawn back to back.</summary>
    public bool IsPyramid { get; init; }

    /// <summary>True if the values are counts, drawn as one square for each unit.</summary>
    public bool IsCounted { get; init; }

    /// <summary>True for two series drawn on one line for each category: the old value hollow, the new one filled.</summary>
    public bool IsDumbbell { get; init; }

    /// <summary>The value of a bar across the whole width (100 for percentages), or null for the largest value.</summary>
    public double? Whole { get; init; }

    /// <summary>The value at the left edge: zero, except for dumbbells.</summary>
    public double Least { get; init; }

    /// <summary>A text alternative with every value; null if the table of the chart is on the same page.</summary>
    public string? Description { get; init; }

    /// <summary>The chart as a file of its own, or null.</summary>
    public FigureCopy? Copy { get; init; }

    /// <summary>Returns the position of a value in per cent of the width.</summary>
    public double PositionOf(double value)
    {
        var most = Whole ?? Bars.SelectMany(bar => bar.Values).DefaultIfEmpty(0).Max();
        return most > Least ? 100 * (value - Least) / (most - Least) : 0;
    }
}

/// <summary>A chart as a file of its own, and how to cite it.</summary>
/// <param name="File">The address of the SVG file.</param>
/// <param name="Title">The title in the file, and in the citation.</param>
/// <param name="Citation">Publisher, title, year, address and licence.</param>
public sealed record FigureCopy(Address File, string Title, string Citation);

/// <summary>One category of a chart.</summary>
/// <param name="Name">The category.</param>
/// <param name="Values">One value per series.</param>
/// <param name="Labels">The same values as text.</param>
public sealed record ChartBar(string Name, IReadOnlyList<double> Values, IReadOnlyList<string> Labels)
{
    /// <summary>The state that the bar counts, for its colour; null for other bars.</summary>
    public StateMark? State { get; init; }

    /// <summary>True for the bar that sums all categories that have none of their own: it may be the longest and is no category.</summary>
    public bool IsRest { get; init; }

    /// <summary>The figure that the bar draws, with its name and value, linked to its cell; null if no figure equals the bar.</summary>
    public Link? Figure { get; init; }

    /// <summary>The difference of two values with its sign, for dumbbells; otherwise null.</summary>
    public string? Difference { get; init; }
}
