namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>new</c>.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Kind">The word for what is created: a kind of record, <c>anno</c>, <c>portale</c> …</param>
/// <param name="Code">Its code; for a year and a portal, the year.</param>
public sealed record NewOptions(string Content, string Kind, string Code)
{
    /// <summary>The year of the record, or null for the newest.</summary>
    public int? Year { get; init; }

    /// <summary>The text of a remark, or the title of a prospect; null if the clerk writes it later.</summary>
    public string? Text { get; init; }

    /// <summary>The target of a section or a remark; null if not given.</summary>
    public string? Where { get; init; }
}
