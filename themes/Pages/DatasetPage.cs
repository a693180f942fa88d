namespace Cremona.Transparency.Pages;

/// <summary>A dataset: what it is, its columns, its first rows, how to use it. The files are the page's downloads.</summary>
public sealed record DatasetPage : Page
{
    /// <summary>What it contains, coverage, licence, how to cite it.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The columns, with type and meaning.</summary>
    public required DataTable Columns { get; init; }

    /// <summary>The first rows, without columns that are empty in all of them.</summary>
    public required DataTable Preview { get; init; }

    /// <summary>A sentence about what the preview leaves out, or null.</summary>
    public string? PreviewNote { get; init; }
}
