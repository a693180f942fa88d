using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>
/// The objectives of a year that continue into a new year, and their indicators. An objective continues if it is due in the new year or
/// later, or if it is strategic and has no due date. Weights, resources, sources, chapters and documents belong to the old year's plan.
/// </summary>
internal static class OngoingObjectives
{
    private static readonly Field[] Kept =
    [
        CommonFields.Code,
        ObjectiveSchema.Title,
        ObjectiveSchema.Type,
        ObjectiveSchema.Area,
        ObjectiveSchema.Unit,
        ObjectiveSchema.Body,
        ObjectiveSchema.Responsible,
        ObjectiveSchema.Due,
        IndicatorSchema.Objective,
        IndicatorSchema.Name,
        IndicatorSchema.Type,
        IndicatorSchema.Unit,
        IndicatorSchema.Formula,
        IndicatorSchema.Direction,
        IndicatorSchema.Baseline,
    ];

    /// <summary>Returns the two tables with their schemas, if the old year has them.</summary>
    public static IEnumerable<(FileSchema Schema, ExportedTable Table)> Of(ContentTree tree, int old, int year, DiagnosticLog log)
    {
        var running = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (TableOf(tree, ObjectiveSchema.Definition, old, log) is { } objectives)
        {
            var (code, type, due) = (
                At(objectives, CommonFields.Code),
                At(objectives, ObjectiveSchema.Type),
                At(objectives, ObjectiveSchema.Due)
            );
            var rows = objectives.Rows.Where(row => RunsOn(row[type], row[due], year)).ToArray();
            running.UnionWith(rows.Select(row => row[code]));
            yield return (ObjectiveSchema.Definition, Taken(objectives, ObjectiveSchema.Definition, rows, _ => false));
        }

        if (TableOf(tree, IndicatorSchema.Definition, old, log) is { } indicators)
        {
            var of = At(indicators, IndicatorSchema.Objective);
            var isLater = (string name) =>
                IndicatorSchema.Definition.Fields.All(field => field.Name != name)
                && string.CompareOrdinal(name, IndicatorSchema.Definition.Of(year).Name) >= 0;
            var taken = Taken(
                indicators,
                IndicatorSchema.Definition,
                [.. indicators.Rows.Where(row => running.Contains(row[of]))],
                isLater
            );
            var target = IndicatorSchema.Definition.Of(year).Name;
            yield return (
                IndicatorSchema.Definition,
                taken.Headers.Contains(target)
                    ? taken
                    : new([.. taken.Headers, target], [.. taken.Rows.Select(row => (string[])[.. row, ""])])
            );
        }
    }

    private static ExportedTable? TableOf(ContentTree tree, FileSchema schema, int year, DiagnosticLog log) =>
        tree.Find(schema, year) is { } file ? SheetExport.Read(file, schema, log) : null;

    private static bool RunsOn(string type, string due, int year) =>
        ItalianDates.Parse(CellText.Clean(due)) is { } day ? day.Year >= year : due.Length == 0 && Field.KeyOf(type) == "strategico";

    // Keeps the columns of the schema, and yearly columns from the new year on. Cells that belong to the old year are emptied.
    private static ExportedTable Taken(
        ExportedTable table,
        FileSchema schema,
        IReadOnlyList<IReadOnlyList<string>> rows,
        Func<string, bool> isLater
    )
    {
        var columns = table
            .Headers.Select((name, i) => (i, name))
            .Where(column => schema.Fields.Any(field => field.Name == column.name) || isLater(column.name))
            .ToArray();
        return new ExportedTable(
            [.. columns.Select(column => column.name)],
            [
                .. rows.Select(row =>
                    columns
                        .Select(column =>
                            isLater(column.name) || Kept.Any(field => field.Name == column.name && schema.Fields.Contains(field))
                                ? row[column.i]
                                : ""
                        )
                        .ToArray()
                ),
            ]
        );
    }

    private static int At(ExportedTable table, Field field) => table.Headers.ToList().IndexOf(field.Name);
}
