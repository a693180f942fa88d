using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>What links in one text can lead to, seen from its page.</summary>
/// <param name="setting">Where the text is set.</param>
/// <param name="routes">The address of each record.</param>
/// <param name="index">The records.</param>
/// <param name="content">The content.</param>
/// <param name="points">The points inside the page of a record that a link can name.</param>
internal sealed class LinkScope(
    TextSetting setting,
    RouteBook routes,
    RecordIndex index,
    SiteContent content,
    Func<int, RecordKind, string, IReadOnlySet<string>> points
)
{
    // Asked for by few texts.
    private readonly Lazy<Dictionary<string, PictureFile>> _pictures = new(() =>
        content.Years.First(year => year.Year == setting.Year).Pictures.ToDictionary(picture => picture.Path, StringComparer.Ordinal)
    );

    /// <summary>Where the text is set.</summary>
    public TextSetting Setting => setting;

    /// <summary>The years of the portal, oldest first.</summary>
    public IReadOnlyList<int> Years => index.Years;

    /// <summary>The address of a target, or null where there is none.</summary>
    public Address? AddressOf(Target target)
    {
        var year = target.Year ?? setting.Year;
        var isKnownYear = content.Years.Any(candidate => candidate.Year == year);
        return isKnownYear ? routes.Find(target, year) : null;
    }

    /// <summary>What a link without words of its own says: the record's line as the act prints it, or its name.</summary>
    public string LineOf(Target target)
    {
        var year = target.Year ?? setting.Year;
        if (target.Kind == RecordKind.Page)
        {
            return PageTitles.Of(target.Code);
        }

        return target.Kind == RecordKind.Facility && !IsGone(target)
            ? FacilityLine(content.Years.First(candidate => candidate.Year == year), target.Code)
            : index.Find(target, setting.Year)?.Name ?? target.Code;
    }

    /// <summary>
    /// True where a table or list of the target's year can be drawn here: of a frozen year, only its finished pages are at hand.
    /// </summary>
    public bool CanEmbed(Target target) =>
        setting.TakesEmbeds
        && !IsGone(target)
        && content.Years.FirstOrDefault(year => year.Year == (target.Year ?? setting.Year)) is { Frozen: null, WithdrawnAfter: null };

    /// <summary>A picture of the year that is published, or null.</summary>
    public PictureFile? PictureOf(string name) => _pictures.Value.GetValueOrDefault(name);

    /// <summary>The names of the year's pictures.</summary>
    public IEnumerable<string> PictureNames => _pictures.Value.Keys;

    /// <summary>True where the target is written and not published yet.</summary>
    public bool IsDraft(Target target) => index.IsDraft(target, setting.Year);

    /// <summary>True where the target is no longer published.</summary>
    public bool IsGone(Target target) => routes.IsGone(target, setting.Year);

    /// <summary>
    /// True where all records of the target's kind could be read: only then a link to none of them is an error of its own.
    /// </summary>
    public bool IsWhole(Target target) => index.IsWhole(target.Kind, target.Year ?? setting.Year);

    /// <summary>What was probably meant by a target that leads nowhere.</summary>
    public string HintFor(Target target) => index.HintFor(target, setting.Year);

    /// <summary>The points inside a target's page that a link can name; null where any may be named.</summary>
    public IReadOnlySet<string>? FragmentsOf(Target target) =>
        IsGone(target) ? null : points(target.Year ?? setting.Year, target.Kind, target.Code);

    private static string FacilityLine(YearContent year, string code) =>
        year.Frozen is { } frozen
            ? frozen.Find(RecordKind.Facility, code)!.Line!
            : year.Facilities.First(facility => facility.Head.Code == code).Line;
}
