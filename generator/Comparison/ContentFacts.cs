using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>Converts the content of a year to facts, in one pass.</summary>
public static class ContentFacts
{
    /// <summary>Returns the facts of a year of a published content.</summary>
    public static YearFacts Of(SiteContent published, int year) => Of(published.Years.First(known => known.Year == year), published.Terms);

    /// <summary>Returns the facts of a year.</summary>
    /// <param name="year">The year as it is published: without drafts and withdrawn records.</param>
    /// <param name="terms">The glossary that the year is published with.</param>
    public static YearFacts Of(YearContent year, IReadOnlyList<Term> terms) =>
        new(
            year.Year,
            Unique([
                OfSettings(year),
                .. year.Chapters.Select(chapter => OfChapter(year.Year, chapter)),
                .. Heads(year, year.Cycle.Select(x => x.Head)),
                .. Heads(year, year.Bodies.Select(x => x.Head)),
                .. Heads(year, year.Units.Select(x => x.Head)),
                .. year.Objectives.Select(objective => OfObjective(year.Year, objective)),
                .. IndicatorFacts.Of(year),
                .. TableFacts.Of(year),
                .. Heads(year, year.Companies.Select(x => x.Head)),
                .. Heads(year, year.OtherBodies.Select(x => x.Head)),
                .. Heads(year, year.FacilityKinds.Select(x => x.Head)),
                .. Heads(year, year.Facilities.Select(x => x.Head)),
                .. Heads(year, year.Documents.Select(x => x.Head)),
                .. year.Context.Select(figure => OfFigure(year.Year, figure)),
                .. Heads(year, terms.Select(x => x.Head)),
            ])
        )
        {
            Reasons =
            [
                .. year.Reasons.Select(reason => new FactReason(
                    reason.Where.ToString(),
                    reason.Text,
                    reason.Answers.TextOrNull(ChangeReasonSchema.Source)
                )
                {
                    Place = reason.Answers.At(ChangeReasonSchema.Where),
                }),
            ],
        };

    /// <summary>Converts a record with the compared fields of its list.</summary>
    internal static FactRecord OfHead(int year, Head head)
    {
        var (list, answers) = (FactLists.Of(head.Kind), head.Answers);
        return new FactRecord(list, head.Code, head.Name, FormerOf(head), CellsOf(list, answers, year))
        {
            At = field => PlaceOf(list, answers, field),
        };
    }

    /// <summary>Returns the codes that a record had before.</summary>
    internal static IReadOnlyList<string> FormerOf(Head head) =>
        head.Answers.List(CommonFields.Former) is { Count: > 0 } former ? [.. former.Select(code => code.ToLowerInvariant())] : [];

    private static List<FactCell> CellsOf(string list, Answers answers, int year)
    {
        var cells = new List<FactCell>();
        foreach (var field in FactLists.FieldsOf(list))
        {
            if (answers[field] is { } answer)
            {
                cells.Add(FactCells.Of(answer, year));
            }
        }

        return cells;
    }

    private static Place PlaceOf(string list, Answers answers, string field) =>
        FactLists.SchemaOf(list).Find(field) is { } known ? answers.At(known) : answers.Origin.Whole;

    private static IEnumerable<FactRecord> Heads(YearContent year, IEnumerable<Head> heads) =>
        heads.Select(head => OfHead(year.Year, head));

    private static FactRecord OfSettings(YearContent year)
    {
        var (settings, list) = (year.Settings, FactLists.Settings);
        FactCell[] states = settings.Thresholds is not { } bounds
            ? []
            :
            [
                State(ThresholdSchema.OnTrack, bounds.OnTrack),
                State(ThresholdSchema.Reached, bounds.Reached),
                State(ThresholdSchema.Partly, bounds.Partly),
            ];
        return new FactRecord(
            list,
            list,
            settings.Title ?? settings.PlanType,
            [],
            [.. CellsOf(list, settings.Answers, year.Year), .. states]
        )
        {
            At = field =>
                PlaceOf(
                    list,
                    settings.Answers,
                    field.StartsWith(YearSchema.States.Name, StringComparison.Ordinal) ? YearSchema.States.Name : field
                ),
        };
    }

    private static FactCell State(Field field, decimal bound) =>
        FactCells.Number($"{YearSchema.States.Name}/{field.Name}", bound, isPercent: true);

    private static FactRecord OfChapter(int year, Chapter chapter) =>
        WithTexts(
            OfHead(year, chapter.Head),
            (new FactCell("intestazione", FactType.Markdown, chapter.Heading.Text.Trim()), chapter.Heading),
            (FactCells.Body("testo", chapter.Text), chapter.Text)
        );

    private static FactRecord OfObjective(int year, Objective objective) =>
        WithTexts(OfHead(year, objective.Head), (FactCells.Body("testo", objective.Text), objective.Text));

    private static FactRecord WithTexts(FactRecord record, params IReadOnlyList<(FactCell? Cell, MarkdownText? Text)> texts) =>
        record with
        {
            Cells = [.. record.Cells, .. texts.Select(text => text.Cell).OfType<FactCell>()],
            At = field => texts.FirstOrDefault(text => text.Cell?.Field == field).Text is { } text ? Beginning(text) : record.At!(field),
        };

    private static Place Beginning(MarkdownText text) => text.At(text.Text.Length - text.Text.AsSpan().TrimStart().Length, 1);

    private static FactRecord OfFigure(int year, ContextFigure figure)
    {
        var record = OfHead(year, figure.Head);
        return figure.Head.Answers.Text(ContextSchema.Unit) != "%"
            ? record
            : record with
            {
                Cells =
                [
                    .. record.Cells.Select(cell =>
                        cell.Field == ContextSchema.Value.Name && cell.Type == FactType.Number
                            ? cell with
                            {
                                Type = FactType.Percent,
                            }
                            : cell
                    ),
                ],
            };
    }

    // Two rows of a table may have the same name; the second gets a number.
    private static List<FactRecord> Unique(List<FactRecord> records)
    {
        var seen = new Dictionary<(string, string), int>(records.Count);
        for (var i = 0; i < records.Count; i++)
        {
            var identity = records[i].Identity;
            if (!seen.TryAdd(identity, 1))
            {
                records[i] = records[i] with { Code = $"{identity.Code} (n. {++seen[identity]})" };
            }
        }

        return records;
    }
}
