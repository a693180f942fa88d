using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Unpublished content: a draft, or content with a future publication date.</summary>
/// <param name="Year">The year itself, or the year of the record; null for content of the whole portal.</param>
/// <param name="Head">The record; null for a year, a reading, a remark or a section.</param>
/// <param name="Name">A description in words.</param>
/// <param name="Row">The answers of the record.</param>
public sealed record Draft(int? Year, Head? Head, string Name, Answers Row)
{
    /// <summary>The publication date; null if none is given, or for a draft, whose date does not count.</summary>
    public DateOnly? From => Row.Says(CommonFields.Draft) ? null : Row.Date(CommonFields.PublishFrom);

    /// <summary>True for a whole year.</summary>
    public bool IsYear { get; init; }

    /// <summary>The place of the field that marks it as unpublished.</summary>
    public Place Place => Row.At(Row.Says(CommonFields.Draft) ? CommonFields.Draft : CommonFields.PublishFrom);
}
