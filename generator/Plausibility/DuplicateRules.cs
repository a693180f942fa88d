using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Two records under two codes that say the same: a row that was copied and never changed.</summary>
internal static class DuplicateRules
{
    /// <summary>Checks every table of a year whose rows have codes.</summary>
    public static void Check(YearContent year, RowMemory memory, DiagnosticLog log)
    {
        foreach (var list in RecordList.Of(year).Where(list => list.Rows.Count > 1))
        {
            // What may differ between two copies: the code, where it comes from, the dates of publication.
            Field[] fields = [.. list.Schema.Fields.Where(field => field.Type != FieldType.Code && !CommonFields.Tail.Contains(field))];
            memory.Once("duplicates in " + list.Schema.Path, year.Year, list.Key, log, own => CheckList(list, fields, own));
        }
    }

    private static bool CheckList(RecordList list, Field[] fields, DiagnosticLog log)
    {
        var first = new Dictionary<string, Answers>(list.Rows.Count, StringComparer.Ordinal);
        foreach (var row in list.Rows)
        {
            var written = string.Join('\n', row.All.Where(answer => answer.Absence is null && Array.Exists(fields, field => ReferenceEquals(field, answer.Field))).Select(answer => answer.Text));
            if (written.Contains('\n', StringComparison.Ordinal) && !first.TryAdd(Field.KeyOf(written), row) && first[Field.KeyOf(written)] is var other && other.Key != row.Key)
            {
                log.Report(Problems.RecordTwice.AtField(row, CommonFields.Code, other.Key));
            }
        }

        return true;
    }
}
