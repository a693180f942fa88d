using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Converts the content of a year to typed records.</summary>
internal static class YearRecords
{
    /// <summary>Returns the records, grouped by kind, in the order of the content.</summary>
    public static IEnumerable<TypedRecord> Of(YearContent year) =>
        [
            OfSettings(year),
            .. year.Chapters.Select(chapter =>
                TypedRecords.OfHead(year.Year, chapter.Head, ("intestazione", chapter.Heading), ("testo", chapter.Text))
            ),
            .. year.Prospects.Select(prospect => OfProspect(year, prospect)),
            .. Heads(year, [.. year.Cycle.Select(x => x.Head), .. year.Bodies.Select(x => x.Head), .. year.Units.Select(x => x.Head)]),
            .. year.Objectives.Select(objective => TypedRecords.OfHead(year.Year, objective.Head, ("testo", objective.Text))),
            .. Heads(year, year.Indicators.Select(x => x.Head)),
            .. year.Measurements.Select(reading => OfReading(year, reading)),
            .. year.Tables.SelectMany(table => TableRecords.Of(year.Year, table)),
            .. Heads(
                year,
                [
                    .. year.Companies.Select(x => x.Head),
                    .. year.OtherBodies.Select(x => x.Head),
                    .. year.FacilityKinds.Select(x => x.Head),
                    .. year.Facilities.Select(x => x.Head),
                ]
            ),
            .. Heads(year, [.. year.Documents.Select(x => x.Head), .. year.Context.Select(x => x.Head)]),
            .. year.Remarks.Select(remark =>
                TypedRecords.OfAnswers("annotazione", year.Year, remark.Where.ToString(), remark.Where.ToString(), remark.Answers)
            ),
            .. year.Reasons.Select(reason =>
                TypedRecords.OfAnswers("motivo", year.Year, reason.Where.ToString(), reason.Where.ToString(), reason.Answers)
            ),
            .. year.News.Select(news => TypedRecords.OfHead(year.Year, news.Head, ("testo", news.Text))),
        ];

    private static IEnumerable<TypedRecord> Heads(YearContent year, IEnumerable<Head> heads) =>
        heads.Select(head => TypedRecords.OfHead(year.Year, head));

    private static TypedRecord OfReading(YearContent year, Measurement reading)
    {
        var key = $"{reading.Indicator} {ItalianText.Iso(reading.AsOf)} {ItalianText.Iso(reading.TakenOn)}";
        return TypedRecords.OfAnswers(
            "rilevazione",
            year.Year,
            key,
            $"{reading.Indicator}, {ItalianText.Day(reading.AsOf)}",
            reading.Answers
        );
    }

    private static TypedRecord OfProspect(YearContent year, Prospect prospect)
    {
        var record = TypedRecords.OfHead(year.Year, prospect.Head);
        var columns = prospect.Columns.Select(column => new TypedCell($"colonna «{column.Printed}»", column.Field.Name));
        return record with { Cells = [.. record.Cells.Concat(columns).DistinctBy(cell => cell.Field)] };
    }

    private static TypedRecord OfSettings(YearContent year)
    {
        var settings = TypedRecords.Settings("impostazioni", year.Year, "anno", year.Settings.Answers);
        var wishes = year.Settings.Headlines.All.Select(answer => $"{answer.Field.Name}: {answer.Text}").ToArray();
        var record =
            wishes.Length == 0
                ? settings
                : settings with
                {
                    Cells =
                    [
                        .. settings.Cells.Where(cell => cell.Field != Schema.YearSchema.InBrief.Name),
                        new TypedCell(Schema.YearSchema.InBrief.Name, string.Join("; ", wishes)),
                    ],
                };
        return year.Settings.Thresholds is not { } states
            ? record
            : record with
            {
                Cells =
                [
                    .. record.Cells.Where(cell => cell.Field != Schema.YearSchema.States.Name),
                    new TypedCell(
                        Schema.YearSchema.States.Name,
                        string.Join("; ", new[] { states.OnTrack, states.Reached, states.Partly }.Select(ItalianText.Number))
                    ),
                ],
            };
    }
}
