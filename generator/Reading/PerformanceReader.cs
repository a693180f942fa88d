using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the objectives of a year, their longer texts, indicators and readings.</summary>
public static class PerformanceReader
{
    /// <summary>Returns the objectives, each with its longer text if it has one.</summary>
    public static IReadOnlyList<Objective> ReadObjectives(ContentTree tree, int year, DiagnosticLog log)
    {
        var texts = tree.In($"{year:D4}/obiettivi", ".md")
            .DistinctBy(file => file.Name[..^3].ToLowerInvariant())
            .ToDictionary(file => file.Name[..^3].ToLowerInvariant());
        var objectives = RecordReaders.Read(tree, ObjectiveSchema.Definition, year, log, ReadObjective);
        var codes = objectives.Select(objective => objective.Head.Code).ToHashSet();
        var isWhole = !log.HasErrorIn(ObjectiveSchema.Definition.PathIn(year));
        foreach (var (code, file) in texts.Where(text => isWhole && !codes.Contains(text.Key)))
        {
            log.Report(Problems.TextWithoutRecord.At(Place.File(file.Path), Nearest.Hint(code, codes)));
        }

        return texts.Count == 0
            ? objectives
            :
            [
                .. objectives.Select(objective =>
                    texts.TryGetValue(objective.Head.Code, out var file) ? WithText(objective, file, log) : objective
                ),
            ];
    }

    /// <summary>Returns the indicators.</summary>
    public static IReadOnlyList<Indicator> ReadIndicators(ContentTree tree, int year, DiagnosticLog log) =>
        RecordReaders.Read(tree, IndicatorSchema.Definition, year, log, null, ReadIndicator);

    /// <summary>Returns the readings of known indicators. Reports readings of unknown indicators.</summary>
    public static IReadOnlyList<Measurement> ReadMeasurements(
        ContentTree tree,
        int year,
        IReadOnlyList<Indicator> indicators,
        DiagnosticLog log
    )
    {
        var directions = indicators
            .DistinctBy(indicator => indicator.Head.Code)
            .ToDictionary(indicator => indicator.Head.Code, indicator => indicator.Direction);
        var path = IndicatorSchema.Definition.PathIn(year);
        var isWhole = !log.HasErrorIn(path);
        return RecordReaders.Read(tree, ReadingSchema.Definition, year, log, (indicators, isWhole), (row, own) =>
            ReadMeasurement(row, directions, isWhole ? new ContentFile(path) : null, own)
        );
    }

    private static Objective ReadObjective(Answers row)
    {
        var head = RecordReaders.Head(RecordKind.Objective, row, ObjectiveSchema.Title);
        return new Objective(
            head,
            row.Text(ObjectiveSchema.Type) switch
            {
                "strategico" => ObjectiveType.Strategic,
                "gestionale" => ObjectiveType.Operational,
                _ => ObjectiveType.Commitment,
            }
        )
        {
            Area = row.TextOrNull(ObjectiveSchema.Area),
            Unit = RecordReaders.Code(row, ObjectiveSchema.Unit),
            Body = RecordReaders.Code(row, ObjectiveSchema.Body),
            Chapter = RecordReaders.Code(row, ObjectiveSchema.Chapter),
            Weight = row.Number(ObjectiveSchema.Weight),
            Due = row.Date(ObjectiveSchema.Due),
            Related = RecordReaders.Codes(row, ObjectiveSchema.Related),
            Documents = RecordReaders.Codes(row, ObjectiveSchema.Documents),
        };
    }

    private static Objective WithText(Objective objective, Files.StoredFile file, DiagnosticLog log) =>
        FrontMatter.Read(file, ObjectiveSchema.Text, log) is var (head, text)
            ? objective with
            {
                Text = text,
                TextHead = head.Answers,
            }
            : objective;

    private static Indicator ReadIndicator(Answers row, DiagnosticLog log)
    {
        var direction = row.Text(IndicatorSchema.Direction) switch
        {
            "in diminuzione" => Direction.Down,
            "intervallo" => Direction.Range,
            "sì/no" => Direction.YesNo,
            _ => Direction.Up,
        };
        var isCumulative = row.Text(IndicatorSchema.Course) == IndicatorSchema.Course.Choices[1];
        if (isCumulative && direction is (Direction.Range or Direction.YesNo))
        {
            log.Report(Problems.CourseUnfit.At(row.At(IndicatorSchema.Course), row.Text(IndicatorSchema.Direction)));
        }

        var targets = new Dictionary<int, Measure>();
        foreach (
            var answer in row.All.Where(answer => answer.Field.Key.StartsWith(IndicatorSchema.Target.Key + " ", StringComparison.Ordinal))
        )
        {
            if (MeasureReader.Read(answer, direction, () => row.At(answer.Field), log) is { } target)
            {
                targets[int.Parse(answer.Field.Name.AsSpan(answer.Field.Name.Length - 4), CultureInfo.InvariantCulture)] = target;
            }
        }

        return new Indicator(
            RecordReaders.Head(RecordKind.Indicator, row, IndicatorSchema.Name),
            row.Text(IndicatorSchema.Objective).ToLowerInvariant(),
            direction
        )
        {
            IsCumulative = isCumulative,
            Baseline = MeasureReader.Read(row[IndicatorSchema.Baseline], direction, () => row.At(IndicatorSchema.Baseline), log),
            Targets = targets,
        };
    }

    private static Measurement? ReadMeasurement(Answers row, Dictionary<string, Direction> directions, ContentFile? file, DiagnosticLog log)
    {
        var indicator = row.Text(ReadingSchema.Indicator).ToLowerInvariant();
        if (!directions.TryGetValue(indicator, out var direction))
        {
            if (file is not null)
            {
                log.Report(
                    Problems.ReferenceUnknown.At(
                        row.At(ReadingSchema.Indicator),
                        RecordKind.Indicator.None(),
                        indicator,
                        Nearest.Hint(indicator, directions.Keys),
                        file
                    )
                );
            }

            return null;
        }

        return MeasureReader.Read(row[ReadingSchema.Value], direction, () => row.At(ReadingSchema.Value), log) is { } value
            ? new Measurement(row, indicator, row.Date(ReadingSchema.AsOf)!.Value, row.Date(ReadingSchema.TakenOn)!.Value, value)
            {
                Corrects = row.Date(ReadingSchema.Corrects),
            }
            : null;
    }
}
