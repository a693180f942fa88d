using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Compares the numbers of a record with those of the same record in other years.</summary>
internal static class HistoryRules
{
    private const decimal Factor = 8;

    /// <summary>Reports numbers that do not fit their history: at the outlying year, or of two years at the newer one.</summary>
    /// <param name="lists">The tables of the years that are neither frozen nor withdrawn, each with its year.</param>
    /// <param name="cache">The cache of the previous run.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(IReadOnlyList<(int Year, RecordList List)> lists, RowCache cache, DiagnosticLog log)
    {
        foreach (var kind in lists.GroupBy(entry => entry.List.Schema))
        {
            Field[] fields = [.. kind.Key.Fields.Where(field => field.Type is FieldType.Number or FieldType.Whole or FieldType.Percent)];
            (int Year, RecordList List)[] years = [.. kind.Where(entry => entry.List.Rows.Length > 0)];
            if (fields.Length > 0 && years.Length > 1)
            {
                var basis = cache.Same(
                    "history of " + kind.Key.Path,
                    0,
                    (object[])[.. years.Select(year => year.List.Key)],
                    ReferenceEquals
                );
                cache.Once("history in " + kind.Key.Path, 0, basis, log, own => CheckKind(fields, years, own));
            }
        }
    }

    private static bool CheckKind(Field[] fields, (int Year, RecordList List)[] years, DiagnosticLog log)
    {
        var byCode = new Dictionary<string, List<Answers>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in years.SelectMany(year => year.List.Rows))
        {
            var code = row.Text(CommonFields.Code);
            if (!byCode.TryGetValue(code, out var rows))
            {
                byCode[code] = rows = new List<Answers>(years.Length);
            }

            rows.Add(row);
        }

        foreach (var rows in byCode.Values.Where(rows => rows.Count > 1))
        {
            foreach (var field in fields)
            {
                CheckSeries([.. rows.Where(row => row.Number(field) is not null)], field, log);
            }
        }

        return true;
    }

    // Values in a different unit of measure are not compared.
    private static void CheckSeries(Answers[] rows, Field field, DiagnosticLog log)
    {
        for (var i = rows.Length > 2 ? 0 : 1; i < rows.Length; i++)
        {
            decimal[] others =
            [
                .. rows.Where((other, at) => at != i && SameUnit(other, rows[i])).Select(other => other.Number(field)!.Value),
            ];
            if (
                Scale.Of(rows[i].Number(field)!.Value, others, Factor) is { } doubt
                && (
                    doubt.Kind != DoubtKind.Comma
                    || others.Distinct().Count() == 1
                    || Array.TrueForAll(others, other => Far(other, rows[i].Number(field)!.Value))
                )
            )
            {
                log.Report(
                    doubt.Problem.AtField(rows[i], field, rows[i][field]!.Text, ItalianText.Number(doubt.Other), "negli altri anni")
                );
            }
        }
    }

    // If two other years disagree, the outlier among them is reported.
    private static bool Far(decimal one, decimal other) => one != 0 && Math.Abs(other / one) is < 0.25m or > 4;

    private static bool SameUnit(Answers one, Answers other) => one.TextOrNull(ContextSchema.Unit) == other.TextOrNull(ContextSchema.Unit);
}
