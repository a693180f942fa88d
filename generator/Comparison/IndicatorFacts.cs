using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>Converts indicators, with their targets and their result, to facts.</summary>
internal static class IndicatorFacts
{
    /// <summary>The target that a plan sets for its own year.</summary>
    public const string OwnTarget = "atteso nell'anno";

    /// <summary>The last reading.</summary>
    public const string Result = "risultato";

    /// <summary>The fields that define what an indicator measures. If one changes, the values of both years cannot be compared.</summary>
    public static IReadOnlyList<string> Definition { get; } =
    [
        IndicatorSchema.Name.Name,
        IndicatorSchema.Unit.Name,
        IndicatorSchema.Formula.Name,
        IndicatorSchema.Direction.Name,
        IndicatorSchema.Course.Name,
    ];

    /// <summary>Returns the direction in which an indicator improves; null for intervals and yes or no, which have none.</summary>
    public static Direction? ImprovementOf(FactRecord indicator) =>
        DirectionOf(indicator) is (Direction.Up or Direction.Down) and var known ? known : null;

    /// <summary>Returns the direction of an indicator; an unknown one is an interval, which does not judge.</summary>
    public static Direction DirectionOf(FactRecord indicator) =>
        Array.IndexOf([.. IndicatorSchema.Direction.Choices], indicator.Cell(IndicatorSchema.Direction.Name)?.Value) switch
        {
            0 => Direction.Up,
            1 => Direction.Down,
            3 => Direction.YesNo,
            _ => Direction.Range,
        };

    /// <summary>True if an indicator measures something else in a later year.</summary>
    public static bool IsRedefined(FactRecord before, FactRecord after) =>
        Definition.Any(field =>
            FactLists.Comparable(before.List, before.Cell(field)) != FactLists.Comparable(after.List, after.Cell(field))
        );

    /// <summary>Returns the indicators of a year.</summary>
    public static IEnumerable<FactRecord> Of(YearContent year)
    {
        var columns = TargetColumns(year);
        var readings = year
            .Measurements.GroupBy(reading => reading.Indicator)
            .ToDictionary(own => own.Key, own => own.OrderBy(reading => (reading.AsOf, reading.TakenOn)).ToArray());
        return year.Indicators.Select(indicator => Of(year.Year, indicator, columns, readings.GetValueOrDefault(indicator.Head.Code, [])));
    }

    /// <summary>True for the target of one year, <c>atteso 2024</c>.</summary>
    public static bool IsOfOneYear(string field) => IndicatorSchema.Definition.YearOf(field) is not null;

    private static FactRecord Of(int year, Indicator indicator, int[] columns, Measurement[] readings)
    {
        var last = readings.LastOrDefault();
        var (record, answers) = (ContentFacts.OfHead(year, indicator.Head), indicator.Head.Answers);
        var isPercent = answers.Text(IndicatorSchema.Unit) == "%";
        var cells = record.Cells.Where(cell => cell.Field != IndicatorSchema.Baseline.Name).ToList();
        Add(IndicatorSchema.Baseline, IndicatorSchema.Baseline.Name, indicator.Baseline);
        foreach (var column in columns)
        {
            // An empty cell says that the column is there: the plan covers that year.
            var field = IndicatorSchema.Definition.Of(column);
            if (!Add(field, field.Name, indicator.Targets.GetValueOrDefault(column)))
            {
                cells.Add(new FactCell(field.Name, FactType.Text, ""));
            }
        }

        var own = IndicatorSchema.Definition.Of(year);
        Add(own, OwnTarget, indicator.Targets.GetValueOrDefault(year));
        if (last is not null)
        {
            cells.Add(FactCells.Of(Result, last.Value, indicator.Direction, isPercent));
        }

        return record with
        {
            Cells = cells,
            Readings = [.. readings.Select(reading => ReadingOf(reading, readings, indicator.Direction, isPercent))],
            At = field =>
                field == Result && last is not null ? last.Answers.At(ReadingSchema.Value)
                : field == OwnTarget ? answers.At(own)
                : record.At!(field),
        };

        bool Add(Field field, string name, Measure? value)
        {
            var cell =
                value is not null ? FactCells.Of(name, value, indicator.Direction, isPercent)
                : answers[field]?.Absence is { } absence ? FactCells.Absent(name, absence)
                : null;
            if (cell is not null)
            {
                cells.Add(cell);
            }

            return cell is not null;
        }
    }

    private static FactReading ReadingOf(Measurement reading, Measurement[] all, Direction direction, bool isPercent) =>
        new(
            new FactCell("", FactType.Day, ItalianText.Iso(reading.AsOf)),
            FactCells.Of("", reading.Value, direction, isPercent),
            reading.IsCorrectedIn(all)
        );

    // The rows of a file share its columns.
    private static int[] TargetColumns(YearContent year) =>
        year.Indicators.Count == 0
            ? []
            :
            [
                .. year.Indicators[0]
                    .Head.Answers.Columns.Select(field => IndicatorSchema.Definition.YearOf(field.Name))
                    .OfType<int>()
                    .Order(),
            ];
}
