using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Resolves the link targets of one text, relative to its page.</summary>
/// <param name="setting">The page and year of the text.</param>
/// <param name="routes">The address of each record.</param>
/// <param name="index">The records.</param>
/// <param name="content">The content.</param>
/// <param name="points">The anchors inside record pages that a link can name.</param>
internal sealed class LinkScope(
    TextSetting setting,
    RouteBook routes,
    RecordIndex index,
    SiteContent content,
    Func<int, RecordKind, string, IReadOnlySet<string>> points
)
{
    // Lazy because few texts need it.
    private readonly Lazy<Dictionary<string, PictureFile>> _pictures = new(() =>
        content.Years.First(year => year.Year == setting.Year).Pictures.ToDictionary(picture => picture.Path, StringComparer.Ordinal)
    );

    /// <summary>The page and year of the text.</summary>
    public TextSetting Setting => setting;

    /// <summary>The years of the portal, oldest first.</summary>
    public IReadOnlyList<int> Years => index.Years;

    /// <summary>Returns the address of a target, or null if it has no address.</summary>
    public Address? AddressOf(Target target)
    {
        var year = target.Year ?? setting.Year;
        var isKnownYear = content.Years.Any(candidate => candidate.Year == year);
        return isKnownYear ? routes.Find(target, year) : null;
    }

    /// <summary>Returns the text of a link without label: the record's line as printed in the act, or its name.</summary>
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
    /// True if a table or list of the target's year can be embedded. For a frozen year only the finished pages are available.
    /// </summary>
    public bool CanEmbed(Target target) =>
        setting.TakesEmbeds
        && !IsGone(target)
        && content.Years.FirstOrDefault(year => year.Year == (target.Year ?? setting.Year)) is { Frozen: null, WithdrawnAfter: null };

    /// <summary>Returns a published picture of the year, or null.</summary>
    public PictureFile? PictureOf(string name) => _pictures.Value.GetValueOrDefault(name);

    /// <summary>The names of the year's pictures.</summary>
    public IEnumerable<string> PictureNames => _pictures.Value.Keys;

    /// <summary>True if the target is a draft that is not published yet.</summary>
    public bool IsDraft(Target target) => index.IsDraft(target, setting.Year);

    /// <summary>True if the target is no longer published.</summary>
    public bool IsGone(Target target) => routes.IsGone(target, setting.Year);

    /// <summary>
    /// True if all records of the target's kind were read. Only then is a link to a missing record an error of its own.
    /// </summary>
    public bool IsWhole(Target target) => index.IsWhole(target.Kind, target.Year ?? setting.Year);

    /// <summary>Suggests the intended target of a broken link.</summary>
    public string HintFor(Target target) => index.HintFor(target, setting.Year);

    /// <summary>Returns the anchors inside a target's page that a link can name, or null if any anchor is allowed.</summary>
    public IReadOnlySet<string>? FragmentsOf(Target target) =>
        IsGone(target) ? null : points(target.Year ?? setting.Year, target.Kind, target.Code);

    private static string FacilityLine(YearContent year, string code) =>
        year.Frozen is { } frozen
            ? frozen.Find(RecordKind.Facility, code)!.Line!
            : year.Facilities.First(facility => facility.Head.Code == code).Line;
}
