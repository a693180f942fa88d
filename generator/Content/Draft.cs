using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Something that is written and not yet published: a draft, or what waits for its day.</summary>
/// <param name="Year">The year that it is, or is of; null for what is of the whole portal.</param>
/// <param name="Head">The record; null for a year, a reading, a remark, a section.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Row">Where it was written.</param>
public sealed record Draft(int? Year, Head? Head, string Name, Answers Row)
{
    /// <summary>The day from which it will be published; null where nobody has said one, or it is a draft until then.</summary>
    public DateOnly? From => Row.Says(CommonFields.Draft) ? null : Row.Date(CommonFields.PublishFrom);

    /// <summary>True for a whole year.</summary>
    public bool IsYear { get; init; }

    /// <summary>Where it says that it is not published.</summary>
    public Place Place => Row.At(Row.Says(CommonFields.Draft) ? CommonFields.Draft : CommonFields.PublishFrom);
}
