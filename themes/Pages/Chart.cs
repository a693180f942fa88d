namespace Cremona.Transparency.Pages;

/// <summary>
/// A bar chart of cells that stand in a table of the same page, with a text that says what it shows. Values are
/// numbers of one unit, not negative.
/// </summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Title">What is drawn.</param>
/// <param name="Summary">What the chart shows, in a sentence, for those who do not see it.</param>
/// <param name="Series">The names of the bars of a category: one, or two (drawn in two directions as a pyramid when
/// <see cref="IsPyramid"/>).</param>
/// <param name="Bars">The categories in order, each with one value for each series.</param>
public sealed record Chart(string Id, string Title, string Summary, IReadOnlyList<string> Series, IReadOnlyList<ChartBar> Bars)
{
    /// <summary>True for two series drawn back to back.</summary>
    public bool IsPyramid { get; init; }
}

/// <summary>One category of a chart.</summary>
/// <param name="Name">The category.</param>
/// <param name="Values">One value for each series.</param>
/// <param name="Labels">The same values as text.</param>
public sealed record ChartBar(string Name, IReadOnlyList<double> Values, IReadOnlyList<string> Labels);
