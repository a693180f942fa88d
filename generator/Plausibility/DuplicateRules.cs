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
            var words = memory.Each("words of rows in " + list.Schema.Path, year.Year, null, list.Rows, row => WordsOf(row, fields));
            memory.Once("duplicates in " + list.Schema.Path, year.Year, list.Key, log, own => CheckList(list, words, own));
        }
    }

    private static bool CheckList(RecordList list, string?[] words, DiagnosticLog log)
    {
        var first = new Dictionary<string, Answers>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            var row = list.Rows[i];
            if (words[i] is { } said && !first.TryAdd(said, row) && first[said] is var other && other.Key != row.Key)
            {
                log.Report(Problems.RecordTwice.AtField(row, CommonFields.Code, other.Key));
            }
        }

        return true;
    }

    // Null for a row that says one thing or nothing: two such rows may well be equal.
    private static string? WordsOf(Answers row, Field[] fields)
    {
        var said = row.All.Where(answer => answer.Absence is null && Array.Exists(fields, field => ReferenceEquals(field, answer.Field)));
        var written = string.Join('\n', said.Select(answer => answer.Text));
        return written.Contains('\n', StringComparison.Ordinal) ? Field.KeyOf(written) : null;
    }
}
