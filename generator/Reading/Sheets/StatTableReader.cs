using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads statistical tables: one spreadsheet each, all described in <c>tabelle.yml</c>.</summary>
public static class StatTableReader
{
    /// <summary>Returns the tables in the order of their descriptions.</summary>
    public static IReadOnlyList<StatTable> Read(ContentTree tree, int year, DiagnosticLog log)
    {
        var folder = $"{year:D4}/personale";
        var sheets = tree.In(folder, ".csv")
            .DistinctBy(file => file.Name[..^4].ToLowerInvariant())
            .ToDictionary(file => file.Name[..^4].ToLowerInvariant());
        var tables = new List<StatTable>();
        var described = new HashSet<string>(StringComparer.Ordinal);
        if (tree.Find(TableSchema.Definition, year) is { } file)
        {
            // If the descriptions cannot be read, missing descriptions cannot be detected.
            if (
                TextDecoder.Decode(file, allowsOld: false, log) is not { } source
                || YamlReader.Read(source, source.Text, 0, log) is not { } mapping
            )
            {
                return [];
            }

            foreach (var entry in mapping.Entries!)
            {
                var code = entry.Key.ToLowerInvariant();
                described.Add(code);
                if (ReadTable(source, entry, sheets.GetValueOrDefault(code), folder, log) is { } table)
                {
                    tables.Add(table);
                }
            }
        }

        foreach (var (code, sheet) in sheets.Where(sheet => !described.Contains(sheet.Key)))
        {
            log.Report(Problems.SheetWithoutTable.At(Place.File(sheet.ShownPath), code));
        }

        return tables;
    }

    private static StatTable? ReadTable(SourceText source, YamlEntry entry, StoredFile? file, string folder, DiagnosticLog log)
    {
        var keyPlace = source.AtBytes(entry.KeySpan.Start, entry.KeySpan.Length);
        if (AnswerReader.CodeProblem(entry.Key) is { } problem)
        {
            log.Report(problem.At(keyPlace, entry.Key));
        }

        if (file is null)
        {
            log.Report(Problems.TableWithoutSheet.At(keyPlace, new ContentFile($"{folder}/{entry.Key}.csv")));
        }

        var settings = SettingsReader.Read(source, entry.Value, TableSchema.Definition, log, entry.KeySpan);
        if (file is null || ReadSheet(file, log) is not { } sheet)
        {
            return null;
        }

        if (settings is null)
        {
            StatRowReader.ReportPlaceholders(sheet, log);
            return null;
        }

        var answers = settings.Answers;
        var columns = StatColumnReader.Read(source, sheet, settings, log);
        var rows = StatRowReader.Read(sheet, columns.Count, answers.List(TableSchema.Totals), answers.List(TableSchema.Texts), log);
        CheckTotals(answers, rows, log);
        CheckTotalColumn(answers, columns, log);
        return new StatTable(
            new Head(RecordKind.Table, entry.Key.ToLowerInvariant(), answers.Text(TableSchema.Title), answers),
            sheet.Source,
            columns,
            rows
        )
        {
            Unit = answers.TextOrNull(TableSchema.Unit),
            JoinsUnits = answers.Says(TableSchema.JoinUnits),
            TotalColumn = answers.TextOrNull(TableSchema.TotalColumn),
            Chart = answers.TextOrNull(TableSchema.Chart),
            Checks = ReadChecks(source, settings[TableSchema.Checks], columns, rows, log),
        };
    }

    private static Sheet? ReadSheet(StoredFile file, DiagnosticLog log)
    {
        var sheet = SheetReader.Read(file, log);
        if (sheet is { Rows.Count: 0 } && !log.HasErrorIn(file.Path))
        {
            log.Report(Problems.SheetEmpty.At(Place.File(file.ShownPath)));
        }

        return sheet is { Rows.Count: > 0 } && !sheet.Rows.Any(row => row.IsBroken) ? sheet : null;
    }

    private static void CheckTotals(Answers answers, List<StatRow> rows, DiagnosticLog log)
    {
        foreach (
            var name in answers
                .List(TableSchema.Totals)
                .Where(name => !rows.Any(row => string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase)))
        )
        {
            log.Report(
                Problems.IdentityNameUnknown.At(answers.At(TableSchema.Totals), name, Nearest.Hint(name, rows.Select(row => row.Name)))
            );
        }
    }

    private static void CheckTotalColumn(Answers answers, List<StatColumn> columns, DiagnosticLog log)
    {
        var names = columns.Skip(1).Select(column => column.Name).ToArray();
        if (answers.TextOrNull(TableSchema.TotalColumn) is { } name && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            log.Report(Problems.IdentityNameUnknown.At(answers.At(TableSchema.TotalColumn), name, Nearest.Hint(name, names)));
        }
    }

    private static List<Identity> ReadChecks(
        SourceText source,
        YamlNode? checks,
        List<StatColumn> columns,
        List<StatRow> rows,
        DiagnosticLog log
    )
    {
        var identities = new List<Identity>();
        foreach (var item in checks?.Items ?? (checks is null ? [] : [checks]))
        {
            var sentence = item.Sentence;
            var place = source.AtBytes(item.Span.Start, Math.Max(item.Span.Length, sentence?.Length ?? 1));
            if (
                IdentityReader.ReadOfTable(sentence ?? "", place, log) is { } identity
                && !MisreadsNameAsNumber(identity, columns, rows, place, log)
            )
            {
                identities.Add(identity);
            }
        }

        return identities;
    }

    // A purely numeric name would be parsed as that number, which would change the sum.
    private static bool MisreadsNameAsNumber(
        Identity identity,
        List<StatColumn> columns,
        List<StatRow> rows,
        Place place,
        DiagnosticLog log
    )
    {
        var (names, word) =
            identity.Scope == IdentityScope.EachRow
                ? (columns.Select(column => column.Name), "una colonna")
                : (rows.Select(row => row.Name), "una riga");
        var numbers = identity.Scope == IdentityScope.Cells ? [] : identity.Right.Numbers.ToHashSet();
        var taken = names.Where(name => ItalianNumbers.Parse(name).Number is { } number && numbers.Contains(number)).ToArray();
        foreach (var name in taken)
        {
            log.Report(Problems.NameIsNumber.At(place, name, word));
        }

        return taken.Length > 0;
    }
}
