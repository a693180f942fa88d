using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A year with its routes: the context for building its pages.</summary>
/// <param name="content">The year's content.</param>
/// <param name="links">What all years are linked with.</param>
/// <param name="frame">The frame of the year's pages.</param>
public sealed class YearLinks(YearContent content, SiteLinks links, Frame frame)
{
    private readonly DiagnosticLog _reportedBefore = new();
    private readonly Lazy<ILookup<string, Objective>> _objectivesByUnit = new(() =>
        content.Objectives.Where(o => o.Unit is not null).ToLookup(o => o.Unit!)
    );
    private readonly ILookup<string, Indicator> _indicatorsByObjective = links.Cache.Once(
        "indicators by objective",
        content.Year,
        content.Indicators,
        () => content.Indicators.ToLookup(indicator => indicator.Objective)
    );
    private readonly ILookup<string, Measurement> _measurementsByIndicator = links.Cache.Once(
        "readings by indicator",
        content.Year,
        content.Measurements,
        () => content.Measurements.ToLookup(measurement => measurement.Indicator)
    );

    /// <summary>The year's content.</summary>
    public YearContent Content => content;

    /// <summary>The records that belong to a unit, a body or a kind of facility.</summary>
    public YearLookups Lookups { get; } = new(content);

    /// <summary>A link to the source act, or null if its file is not published.</summary>
    public Link? Act { get; } =
        content.Act is not null && links.Index.Find(RecordKind.Document, content.Year, content.Settings.Act!) is { } act
            ? Link.To(act.Name, links.Routes.Of(RecordKind.Document, content.Year, act.Code))
            : null;

    /// <summary>The whole content, for data that span years.</summary>
    public SiteContent Site => links.Content;

    /// <summary>The frame of the year's pages.</summary>
    public Frame Frame => frame;

    /// <summary>The year, four digits.</summary>
    public int Year => content.Year;

    /// <summary>The date printed on the pages, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Returns another year of the portal.</summary>
    public required Func<int, YearLinks> Other { get; init; }

    /// <summary>True if the year is no longer published.</summary>
    public bool IsWithdrawn => content.WithdrawnAfter is not null;

    /// <summary>The checks of this year, and the discrepancies found.</summary>
    public Findings Findings { get; } =
        new(
            [.. links.Findings.Checked.Where(result => result.Cell.Year == content.Year)],
            [.. links.Findings.Discrepancies.Where(discrepancy => discrepancy.Cell.Year == content.Year)]
        );

    /// <summary>The addresses of the year's objectives, in order.</summary>
    public IReadOnlyList<Address> ObjectiveAddresses =>
        links.Cache.Each("addresses of objectives", Year, links.Routes, content.Objectives, objective => AddressOf(objective.Head));

    /// <summary>Distributes the search entries of a year over files.</summary>
    public required Func<YearLinks, IReadOnlyList<SearchDraft>> SearchOf { get; init; }

    /// <summary>Computes the sentences of a year.</summary>
    public required Func<YearLinks, YearHeadlines> HeadlinesOf { get; init; }

    /// <summary>The search files of the year.</summary>
    public IReadOnlyList<SearchDraft> Search => field ??= SearchOf(this);

    /// <summary>The sentences of the year, computed when a page first needs them.</summary>
    public YearHeadlines Headlines => field ??= HeadlinesOf(this);

    /// <summary>Returns the address of one of the year's own pages.</summary>
    public Address PageAddress(string name) => RouteBook.Page(Year, name);

    /// <summary>Returns a link to one of the year's own pages, with its title as text.</summary>
    public Link Page(string name) => Link.To(PageTitles.Of(name), PageAddress(name));

    /// <summary>Returns the address of a record of this year.</summary>
    public Address AddressOf(Head head) => links.Routes.Of(head.Kind, Year, head.Code);

    /// <summary>Returns a link to a record of this year, with its name as text.</summary>
    public Link LinkTo(Head head) => Link.To(head.Name, AddressOf(head));

    /// <summary>Returns a link to a record by its code, or null.</summary>
    public Link? LinkTo(RecordKind kind, string? code) =>
        code is not null && links.Index.Find(kind, Year, code) is { } head ? LinkTo(head) : null;

    /// <summary>Returns a link to the target of a reference, or null.</summary>
    public Link? LinkTo(Target target)
    {
        var year = target.Year ?? Year;
        if (links.Routes.Find(target, Year) is not { } address)
        {
            return null;
        }

        var name = target.Kind == RecordKind.Page ? PageTitles.Of(target.Code) : links.Index.Find(target, Year)?.Name ?? target.Code;
        return Link.To(year == Year ? name : $"{name} ({year})", address);
    }

    /// <summary>True if the target of a reference is no longer published.</summary>
    public bool IsGone(Target target) => links.Routes.IsGone(target, Year);

    /// <summary>True if the target of a reference exists and is published.</summary>
    public bool IsPublished(Target target) => links.Routes.Find(target, Year) is not null && !IsGone(target);

    /// <summary>Returns a reference field as displayed: a link, or the absence in words.</summary>
    public Shown Reference(Answers row, Field field)
    {
        var answer = row[field];
        return answer is { Absence: null } && LinkTo(Target.Parse(field.Refers!.Value, answer.Text)) is { } link
            ? DisplayText.Of(link)
            : DisplayText.Of(answer);
    }

    /// <summary>Returns a list of references as displayed.</summary>
    public IReadOnlyList<Shown> References(Answers row, Field field) =>
        [.. row.List(field).Select(code => LinkTo(Target.Parse(field.Refers!.Value, code))).OfType<Link>().Select(DisplayText.Of)];

    /// <summary>Returns any field as displayed: formatted text, reference, value, or the absence in words.</summary>
    public Shown Answer(Answers row, Field field, Address page) =>
        row[field] switch
        {
            { Absence: null, Field.Type: FieldType.Markdown } answer => new Shown(answer.Text) { Rich = Inline(row, field, page) },
            { Absence: null, Field.Type: FieldType.Reference } => Reference(row, field),
            { Absence: null, Field.Type: FieldType.WebAddressOrTarget } answer => Target.Parse(answer.Text) is { } target
            && LinkTo(target) is { } link
                ? DisplayText.Of(link)
                : DisplayText.Of(Link.Away(answer.Text, answer.Text)),
            var answer => DisplayText.Of(answer),
        };

    /// <summary>Returns a field's text for use within a line.</summary>
    public RichText Inline(Answers row, Field field, Address page) =>
        links.Texts.Link(MarkdownText.OfField(row, field), new TextSetting(Year, page) { IsInline = true }, _reportedBefore).Text;

    /// <summary>Renders a text. Its faults were reported before any page was made.</summary>
    public LinkedText Text(MarkdownText text, TextSetting setting) => links.Texts.Link(text, setting, _reportedBefore);

    /// <summary>Returns the words of a text, section by section.</summary>
    public IReadOnlyList<TextSection> Sections(MarkdownText text, Address page, bool takesEmbeds = false) =>
        links.Texts.Sections(text, new TextSetting(Year, page) { TakesEmbeds = takesEmbeds });

    /// <summary>Returns the pages that mention a record, except the record's own page.</summary>
    public IReadOnlyList<Link> Mentions(Head head)
    {
        var own = AddressOf(head);
        return
        [
            .. links
                .Mentions.Of(head.Kind, Year, head.Code)
                .Where(link => own.Fragment is null ? link.Inside!.Value.Path != own.Path : link.Inside != own),
        ];
    }

    /// <summary>Returns the "Dove se ne parla" block: the mentions of a record; empty if it has none.</summary>
    /// <param name="head">The record.</param>
    /// <param name="shown">Facts on the same page; pages that they already link to are omitted.</param>
    public IReadOnlyList<SeeAlso> MentionsOf(Head head, IReadOnlyList<Fact>? shown = null)
    {
        var already = (shown ?? []).SelectMany(fact => fact.Values).Select(value => value.Link?.Inside).ToHashSet();
        var others = Mentions(head).Where(link => !already.Contains(link.Inside)).ToArray();
        return
        [
            .. others.Length > 0 ? [new SeeAlso("Dove se ne parla", others)] : Array.Empty<SeeAlso>(),
            .. OtherYears(head) is { Count: > 0 } years ? [new SeeAlso("Negli altri anni", years)] : Array.Empty<SeeAlso>(),
        ];
    }

    // A frozen page never changes, so it does not lead to pages that end with another year.
    private IReadOnlyList<Link> OtherYears(Head head) =>
        frame.Year?.Frozen is not null || links.Histories.Find(head.Kind, Year, head.Code) is not { } record ? []
        : links.Histories.HasPage(record) ? [Link.To("Anno per anno", RouteBook.History(record.List, record.Code))]
        : [.. links.Histories.InOtherYears(record, Year).Select(other => Unchanged(head, other.Year, other.Code)).OfType<Link>()];

    private Link? Unchanged(Head head, int year, string code) =>
        links.Routes.Find(head.Kind, year, code) is { } address ? Link.To($"Uguale nel {year}", address) : null;

    /// <summary>Returns the objectives of a unit.</summary>
    public IEnumerable<Objective> ObjectivesOf(string unit) => _objectivesByUnit.Value[unit];

    /// <summary>Returns the indicators of an objective.</summary>
    public IEnumerable<Indicator> IndicatorsOf(Objective objective) => _indicatorsByObjective[objective.Head.Code];

    /// <summary>Returns the measurements of an indicator.</summary>
    public IEnumerable<Measurement> MeasurementsOf(Indicator indicator) => _measurementsByIndicator[indicator.Head.Code];

    /// <summary>Returns the breadcrumb trail: front door, year, then the given steps.</summary>
    public IReadOnlyList<Link> Trail(params IReadOnlyList<Link> steps) =>
        [.. RouteBook.Trail, Link.To($"Anno {Year}", PageAddress("home")), .. steps];
}
