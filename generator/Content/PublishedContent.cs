using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Removes withdrawn content, so that no page, list, search or file can show it.</summary>
public static class PublishedContent
{
    /// <summary>Returns the content that is still published. The current year becomes the newest published year, if there is one.</summary>
    public static SiteContent Of(SiteContent content, Withdrawals gone)
    {
        if (gone.IsEmpty)
        {
            return content;
        }

        var years = content
            .Years.Select(year =>
                gone.LastDayOf(year.Year) is { } last ? Emptied(year, content.Terms, last) : Rest(year, content.Terms, gone)
            )
            .ToArray();
        var current = content.Portal.CurrentYear;
        if (gone.LastDayOf(current) is not null)
        {
            current = years.LastOrDefault(year => year.WithdrawnAfter is null)?.Year ?? current;
        }

        return content with
        {
            Portal = content.Portal with { CurrentYear = current },
            Terms =
            [
                .. content.Terms.Where(term =>
                    years.Any(year => year.WithdrawnAfter is null && !gone.Has(RecordKind.Term, year.Year, term.Head.Code))
                ),
            ],
            Sections =
            [
                .. content.Sections.Select(section =>
                    section with
                    {
                        Targets = [.. section.Targets.Where(target => !gone.Has(target, current))],
                    }
                ),
            ],
            Updates = [.. content.Updates.Where(update => !gone.Has(update.Where, current))],
            Years = years,
        };
    }

    private static YearContent Emptied(YearContent year, IReadOnlyList<Term> terms, DateOnly last) =>
        new()
        {
            Year = year.Year,
            Settings = new YearSettings(Answers.None, year.Settings.PlanType),
            WithdrawnAfter = last,
            Withdrawn = [.. year.Heads.Concat(terms.Select(term => term.Head)).Select(Nameless)],
        };

    private static YearContent Rest(YearContent year, IReadOnlyList<Term> terms, Withdrawals gone)
    {
        bool Stays(Head head) => !gone.Has(head.Kind, year.Year, head.Code);
        var documents = year.Documents.Where(document => Stays(document.Head)).ToArray();
        var files = year.Documents.Select(document => document.File).Except(documents.Select(document => document.File)).ToHashSet();
        return year with
        {
            Chapters = [.. year.Chapters.Where(x => Stays(x.Head))],
            Prospects = [.. year.Prospects.Where(x => Stays(x.Head))],
            Cycle = [.. year.Cycle.Where(x => Stays(x.Head))],
            Bodies = [.. year.Bodies.Where(x => Stays(x.Head))],
            Units = [.. year.Units.Where(x => Stays(x.Head)).Select(unit => unit with { Parent = Above(year, unit, gone) })],
            Objectives = [.. year.Objectives.Where(x => Stays(x.Head))],
            Indicators = [.. year.Indicators.Where(x => Stays(x.Head))],
            Measurements = [.. year.Measurements.Where(x => !gone.Has(RecordKind.Indicator, year.Year, x.Indicator))],
            Tables = [.. year.Tables.Where(x => Stays(x.Head))],
            Companies = [.. year.Companies.Where(x => Stays(x.Head))],
            OtherBodies = [.. year.OtherBodies.Where(x => Stays(x.Head))],
            Facilities =
            [
                .. year
                    .Facilities.Where(x => Stays(x.Head))
                    .Select(x =>
                        x with
                        {
                            Kind = x.Kind is { } kind && gone.Has(RecordKind.FacilityKind, year.Year, kind) ? null : x.Kind,
                        }
                    ),
            ],
            FacilityKinds = [.. year.FacilityKinds.Where(x => Stays(x.Head))],
            Documents = documents,
            Context = [.. year.Context.Where(x => Stays(x.Head))],
            Remarks = [.. year.Remarks.Where(x => !gone.Has(x.Where, year.Year))],
            Reasons = [.. year.Reasons.Where(x => !gone.Has(x.Where, year.Year))],
            News = [.. year.News.Where(x => Stays(x.Head))],
            Attachments = [.. year.Attachments.Where(x => !files.Contains(x.Path))],
            Withdrawn = [.. year.Heads.Concat(terms.Select(term => term.Head)).Where(head => !Stays(head)).Select(Nameless)],
        };
    }

    // If a unit's parent is withdrawn, the unit moves below the nearest published ancestor, so that it stays in the list.
    private static string? Above(YearContent year, Unit unit, Withdrawals gone)
    {
        var parent = unit.Parent;
        for (var steps = 0; parent is not null && gone.Has(RecordKind.Unit, year.Year, parent); steps++)
        {
            parent = steps > year.Units.Count ? null : year.Units.FirstOrDefault(other => other.Head.Code == parent)?.Parent;
        }

        return parent;
    }

    private static Head Nameless(Head head) => new(head.Kind, head.Code, head.Kind.NoLongerPublished(), Answers.None);
}
