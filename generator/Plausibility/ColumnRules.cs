using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>
/// Detects text columns with misplaced content: a telephone number in place of a name, two columns exchanged, one column sorted without the
/// rest.
/// </summary>
internal static class ColumnRules
{
    // The minimum number of rows common to two years for comparing columns.
    private const int Enough = 4;

    /// <summary>Checks the tables of a year, against the previous year if there is one.</summary>
    public static void Check(
        YearContent year,
        IReadOnlyList<RecordList> lists,
        IReadOnlyList<RecordList> before,
        RowCache cache,
        DiagnosticLog log
    )
    {
        foreach (var list in lists.Where(list => list.Rows.Length > 0))
        {
            CheckShapes(list, year, cache, log);
            if (before.FirstOrDefault(other => other.Schema == list.Schema) is { Rows.Length: > 0 } last)
            {
                cache.Once("columns of " + list.Schema.Path, year.Year, (list.Key, last.Key), log, own => CheckPairs(list, last, own));
            }
        }
    }

    private static void CheckShapes(RecordList list, YearContent year, RowCache cache, DiagnosticLog log)
    {
        // An e-mail address in a text column is misplaced only if the table has an e-mail column; likewise for dates and telephone numbers.
        var hasMail = list.Schema.Fields.Any(field => field.Type == FieldType.Mail);
        var phone = list.Schema.Fields.FirstOrDefault(field => field.Key == "telefono");
        var named = list.Schema.Fields.FirstOrDefault(field => field is { Type: FieldType.Text, Required: true });
        cache.Check("shapes in " + list.Schema.Path, year.Year, null, list.Rows, log, (row, own) =>
        {
            foreach (var answer in row.All)
            {
                if (
                    answer.Absence is not null
                    || answer.Field.Type != FieldType.Text
                    || answer.Field.Key is "gia" or "file" or "numero" or "riferito al" or "durata"
                )
                {
                    continue;
                }

                var text = answer.Text;
                var what =
                    hasMail && Shapes.IsMail(text) ? "un indirizzo di posta"
                    : phone is not null && answer.Field != phone && Shapes.IsPhone(text) ? "un numero di telefono"
                    : answer.Field == phone && !Shapes.HasDigit(text) ? "un testo, non un numero di telefono"
                    : Shapes.IsDay(text) ? "una data"
                    : answer.Field == named && Shapes.IsNumber(text) ? "un numero"
                    : null;
                if (what is not null)
                {
                    own.Report(Problems.LooksLikeOther.AtField(row, answer.Field, answer.Field.Name, text, what));
                }
            }
        });
    }

    private static bool CheckPairs(RecordList list, RecordList last, DiagnosticLog log)
    {
        var old = new Dictionary<string, Answers>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in last.Rows)
        {
            old.TryAdd(row.Text(CommonFields.Code), row);
        }

        (Answers Now, Answers Then)[] pairs =
        [
            .. list.Rows.Where(row => old.ContainsKey(row.Text(CommonFields.Code))).Select(row => (row, old[row.Text(CommonFields.Code)])),
        ];
        if (pairs.Length < 2)
        {
            return true;
        }

        Field[] fields =
        [
            .. list.Schema.Fields.Where(field =>
                field.Type is not (FieldType.Code or FieldType.Citation or FieldType.Date or FieldType.YesNo or FieldType.Choice)
            ),
        ];
        var isSwapped = CheckSwapped(pairs, fields, log);
        foreach (var field in isSwapped || pairs.Length < Enough ? [] : fields)
        {
            CheckSorted(pairs, field, log);
        }

        return true;
    }

    // Every value of one column was in the other column a year before.
    private static bool CheckSwapped((Answers Now, Answers Then)[] pairs, Field[] fields, DiagnosticLog log)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            for (var j = i + 1; j < fields.Length; j++)
            {
                var (one, other) = (fields[i], fields[j]);
                var crossed = pairs.Count(pair =>
                    pair.Now.TextOrNull(one) is { } here
                    && pair.Now.TextOrNull(other) is { } there
                    && here != there
                    && here == pair.Then.TextOrNull(other)
                    && there == pair.Then.TextOrNull(one)
                );
                if (crossed >= 2 && crossed * 2 > pairs.Length)
                {
                    log.Report(Problems.ColumnsSwapped.AtField(pairs[0].Now, one, one.Name, other.Name));
                    return true;
                }
            }
        }

        return false;
    }

    // The values are the same as in the previous year, but belong to different records.
    private static void CheckSorted((Answers Now, Answers Then)[] pairs, Field field, DiagnosticLog log)
    {
        (string Now, string Then)[] both =
        [
            .. pairs
                .Where(pair => pair.Now.TextOrNull(field) is not null && pair.Then.TextOrNull(field) is not null)
                .Select(pair => (pair.Now.Text(field), pair.Then.Text(field))),
        ];
        var then = both.Select(pair => pair.Then).ToHashSet(StringComparer.Ordinal);
        if (both.Length < Enough || then.Count * 4 < both.Length * 3)
        {
            return;
        }

        var (known, kept) = (both.Count(pair => then.Contains(pair.Now)), both.Count(pair => pair.Now == pair.Then));
        if (
            known * 10 >= both.Length * 8
            && kept * 10 <= both.Length * 4
            && both.Select(pair => pair.Now).Distinct(StringComparer.Ordinal).Count() * 4 >= both.Length * 3
        )
        {
            log.Report(
                Problems.SortedAlone.AtField(
                    pairs.First(pair => pair.Now.TextOrNull(field) is { } now && now != pair.Then.TextOrNull(field)).Now,
                    field,
                    field.Name
                )
            );
        }
    }
}
