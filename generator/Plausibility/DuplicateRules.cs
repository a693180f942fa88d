using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Detects records with different codes and equal content: a row copied and never changed.</summary>
internal static class DuplicateRules
{
    /// <summary>Checks every table of a year whose rows have codes.</summary>
    public static void Check(YearContent year, IReadOnlyList<RecordList> lists, RowCache cache, DiagnosticLog log)
    {
        foreach (var list in lists.Where(list => list.Rows.Length > 1))
        {
            // Copies may differ in code, source and publication dates.
            Field[] fields = [.. list.Schema.Fields.Where(field => field.Type != FieldType.Code && !CommonFields.Tail.Contains(field))];
            var words = cache.Each("words of rows in " + list.Schema.Path, year.Year, null, list.Rows, row => Words.Of(row, fields));
            cache.Once("duplicates in " + list.Schema.Path, year.Year, list.Key, log, own => CheckList(list, words, own));
        }
    }

    private static bool CheckList(RecordList list, Words?[] words, DiagnosticLog log)
    {
        var first = new Dictionary<Words, int>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is { } said && !first.TryAdd(said, i) && list.Rows[first[said]].Key is var other && other != list.Rows[i].Key)
            {
                log.Report(Problems.RecordTwice.AtField(list.Rows[i], CommonFields.Code, other));
            }
        }

        return true;
    }

    // The content of a row. Its hash is computed once and kept with the row, since each save in a preview compares all rows of a table.
    private sealed class Words(string text) : IEquatable<Words>
    {
        private readonly int _hash = text.GetHashCode(StringComparison.Ordinal);

        private string Text { get; } = text;

        // Returns null for a row with at most one value: two such rows may be equal by chance.
        public static Words? Of(Answers row, Field[] fields)
        {
            var said = row.All.Where(answer =>
                answer.Absence is null && Array.Exists(fields, field => ReferenceEquals(field, answer.Field))
            );
            var written = string.Join('\n', said.Select(answer => answer.Text));
            return written.Contains('\n', StringComparison.Ordinal) ? new Words(Field.KeyOf(written)) : null;
        }

        public bool Equals(Words? other) => other is not null && _hash == other._hash && Text == other.Text;

        public override bool Equals(object? obj) => Equals(obj as Words);

        public override int GetHashCode() => _hash;
    }
}
