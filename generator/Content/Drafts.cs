using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Removes drafts from the content, so that later stages (rules, sums, pages, files) never see them.</summary>
public static class Drafts
{
    /// <summary>Returns the content as published on a day, and lists the content not published yet.</summary>
    /// <param name="content">The content.</param>
    /// <param name="day">The date printed on the pages; null for the newest date of the published content.</param>
    public static SiteContent Exclude(SiteContent content, DateOnly? day)
    {
        if (!AnyMarked(content))
        {
            return content;
        }

        if (day is not null)
        {
            return On(content, day);
        }

        // Newly published content brings its own dates, by which more content may appear. The date only grows, so the loop ends.
        var now = On(content, null);
        while (NewestDate.Of(now) is { } newest && newest != day)
        {
            (day, now) = (newest, On(content, newest));
        }

        return now;
    }

    private static SiteContent On(SiteContent content, DateOnly? day)
    {
        var left = new List<Draft>();
        var terms = Kept(content.Terms, term => term.Head.Answers, term => DraftOf(null, term.Head), day, left);
        var sections = Kept(
            content.Sections,
            section => section.Answers,
            section => new Draft(null, null, $"sezione «{section.Label}»", section.Answers),
            day,
            left
        );
        var updates = Kept(
            content.Updates,
            update => update.Answers,
            update => new Draft(null, null, "aggiornamento", update.Answers),
            day,
            left
        );
        var years = new List<YearContent>();
        foreach (var year in content.Years)
        {
            if (Waits(year.Settings.Answers, day))
            {
                left.Add(new Draft(year.Year, null, $"anno {year.Year:D4}", year.Settings.Answers) { IsYear = true });
            }
            else
            {
                years.Add(Rest(year, day, left));
            }
        }

        var current = content.Portal.CurrentYear;
        return content with
        {
            Portal = content.Portal with
            {
                CurrentYear =
                    years.Count == 0 || years.Any(year => year.Year == current) || content.Years.All(year => year.Year != current)
                        ? current
                        : years[^1].Year,
            },
            Terms = terms,
            Sections = sections,
            Updates = updates,
            Years = years,
            Drafts = left,
        };
    }

    private static YearContent Rest(YearContent year, DateOnly? day, List<Draft> left)
    {
        var before = left.Count;
        IReadOnlyList<T> Records<T>(IReadOnlyList<T> all, Func<T, Head> head) =>
            Kept(all, one => head(one).Answers, one => DraftOf(year.Year, head(one)), day, left);
        var rest = year with
        {
            Chapters = Records(year.Chapters, x => x.Head),
            Prospects = Records(year.Prospects, x => x.Head),
            Cycle = Records(year.Cycle, x => x.Head),
            Bodies = Records(year.Bodies, x => x.Head),
            Units = Records(year.Units, x => x.Head),
            Objectives = WithoutTexts(Records(year.Objectives, x => x.Head), year.Year, day, left),
            Indicators = Records(year.Indicators, x => x.Head),
            Measurements = Kept(
                year.Measurements,
                x => x.Answers,
                x => new Draft(year.Year, null, $"rilevazione di «{x.Indicator}» al {ItalianText.Day(x.AsOf)}", x.Answers),
                day,
                left
            ),
            Tables = Records(year.Tables, x => x.Head),
            Companies = Records(year.Companies, x => x.Head),
            OtherBodies = Records(year.OtherBodies, x => x.Head),
            Facilities = Records(year.Facilities, x => x.Head),
            FacilityKinds = Records(year.FacilityKinds, x => x.Head),
            Documents = Records(year.Documents, x => x.Head),
            Context = Records(year.Context, x => x.Head),
            Remarks = Kept(year.Remarks, x => x.Answers, x => new Draft(year.Year, null, "annotazione", x.Answers), day, left),
            Reasons = Kept(year.Reasons, x => x.Answers, x => new Draft(year.Year, null, "motivo", x.Answers), day, left),
            News = Records(year.News, x => x.Head),
        };
        return left.Count == before
            ? year
            : WithoutFollowers(year, rest, [.. left.Skip(before).Select(draft => draft.Head).OfType<Head>()]);
    }

    // An objective may be published while its longer text still waits.
    private static IReadOnlyList<Objective> WithoutTexts(IReadOnlyList<Objective> objectives, int year, DateOnly? day, List<Draft> left)
    {
        var waiting = objectives.Where(objective => objective.TextHead is { } head && Waits(head, day)).ToHashSet();
        left.AddRange(
            objectives
                .Where(waiting.Contains)
                .Select(objective => new Draft(year, null, $"testo dell'obiettivo «{objective.Head.Name}»", objective.TextHead!))
        );
        return waiting.Count == 0
            ? objectives
            :
            [
                .. objectives.Select(objective =>
                    waiting.Contains(objective) ? objective with { Text = null, TextHead = null } : objective
                ),
            ];
    }

    // A draft also removes its dependents: indicators of an objective, readings, remarks, reasons, files of a document, pictures.
    private static YearContent WithoutFollowers(YearContent year, YearContent rest, Head[] left)
    {
        var gone = left.Select(head => (head.Kind, head.Code)).ToHashSet();
        var indicators = rest.Indicators.Where(indicator => !gone.Contains((RecordKind.Objective, indicator.Objective))).ToArray();
        gone.UnionWith(rest.Indicators.Except(indicators).Select(indicator => (RecordKind.Indicator, indicator.Head.Code)));
        var files = year.Documents.Select(document => document.File).Except(rest.Documents.Select(document => document.File)).ToHashSet();
        var shown =
            year.Pictures.Count == 0 ? [] : PictureUses.NamesIn(year).Except(PictureUses.NamesIn(rest)).ToHashSet(StringComparer.Ordinal);
        return rest with
        {
            Pictures = [.. rest.Pictures.Where(picture => !shown.Contains(picture.Path))],
            Indicators = indicators,
            Measurements = [.. rest.Measurements.Where(reading => !gone.Contains((RecordKind.Indicator, reading.Indicator)))],
            Remarks =
            [
                .. rest.Remarks.Where(remark =>
                    (remark.Where.Year ?? year.Year) != year.Year || !gone.Contains((remark.Where.Kind, remark.Where.Code))
                ),
            ],
            Reasons =
            [
                .. rest.Reasons.Where(reason =>
                    (reason.Where.Year ?? year.Year) != year.Year || !gone.Contains((reason.Where.Kind, reason.Where.Code))
                ),
            ],
            Attachments = [.. rest.Attachments.Where(file => !files.Contains(file.Path))],
        };
    }

    private static IReadOnlyList<T> Kept<T>(
        IReadOnlyList<T> all,
        Func<T, Answers> row,
        Func<T, Draft> draft,
        DateOnly? day,
        List<Draft> left
    )
    {
        var drafts = all.Where(one => row(one).HasColumn(CommonFields.Draft, CommonFields.PublishFrom) && Waits(row(one), day)).ToHashSet();
        left.AddRange(all.Where(drafts.Contains).Select(draft));
        return drafts.Count == 0 ? all : [.. all.Where(one => !drafts.Contains(one))];
    }

    private static Draft DraftOf(int? year, Head record) => new(year, record, $"{record.Kind.One()} «{record.Name}»", record.Answers);

    private static bool Waits(Answers row, DateOnly? day) =>
        row.Says(CommonFields.Draft) || (row.Date(CommonFields.PublishFrom) is { } from && !(day >= from));

    // Fast path: almost no content has such columns, so only the header of each file is checked.
    private static bool AnyMarked(SiteContent content) =>
        content
            .Terms.Select(term => term.Head.Answers)
            .Concat(content.Sections.Select(section => section.Answers))
            .Concat(content.Updates.Select(update => update.Answers))
            .Concat(content.Years.SelectMany(year => year.AllAnswers))
            .Any(row => row.HasColumn(CommonFields.Draft, CommonFields.PublishFrom));
}
