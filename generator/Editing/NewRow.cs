using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>Appends a new row for a record or reading to its spreadsheet. All existing bytes are preserved.</summary>
public static class NewRow
{
    /// <summary>Returns the file with the new row; null (reported) if the code is invalid or taken, or the file cannot be read.</summary>
    /// <param name="path">The file's path relative to the content folder.</param>
    /// <param name="file">The existing file, or null for a new file.</param>
    /// <param name="schema">The schema of the file.</param>
    /// <param name="code">The code of the record; for a reading, the code of its indicator, which may have many rows.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static byte[]? Add(string path, StoredFile? file, FileSchema schema, string code, DiagnosticLog log)
    {
        if (AnswerReader.CodeProblem(code) is { } problem)
        {
            log.Report(problem.At(Place.File(path), code));
            return null;
        }

        var first = schema.Kind is null ? schema.Fields[0] : CommonFields.Code;
        return Add(path, file, schema, new Dictionary<string, string>(StringComparer.Ordinal) { [first.Key] = code }, log);
    }

    /// <summary>Returns the file with a new row of the given cells; null (reported) on failure.</summary>
    /// <param name="path">The file's path relative to the content folder.</param>
    /// <param name="file">The existing file, or null for a new file.</param>
    /// <param name="schema">The schema of the file.</param>
    /// <param name="given">The known cells by field key; for a record, its code.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static byte[]? Add(
        string path,
        StoredFile? file,
        FileSchema schema,
        IReadOnlyDictionary<string, string> given,
        DiagnosticLog log
    )
    {
        if (file is null)
        {
            var (dialect, fields) = (SheetDialect.Italian, FieldsOf(schema, path));
            return
            [
                .. System.Text.Encoding.UTF8.Preamble,
                .. dialect.Row(fields.Select(field => field.Name)),
                .. dialect.Row(fields.Select(field => Cell(field, given))),
            ];
        }

        if (SheetReader.Read(file, log) is not { } sheet || log.HasErrors || !HasColumns(sheet, schema, path, log))
        {
            return null;
        }

        var header = sheet.Rows[0].Cells.Select(CellText.CleanName).ToArray();
        if (schema.Kind is not null && given[CommonFields.Code.Key] is var code && Twin(sheet, schema, header, code) is { } twin)
        {
            log.Report(Problems.CodeTwice.At(twin.Origin(sheet.Source).Whole, code, $"alla riga {twin.Number}"));
            return null;
        }

        var like = SheetDialect.Of(file, header, sheet.Source.Text);
        var isOpen = sheet.Source.Text is { Length: > 0 } text && text[^1] is not ('\n' or '\r');
        return
        [
            .. file.Bytes.Span,
            .. isOpen ? like.Encoding.GetBytes(like.LineEnd) : [],
            .. like.Row(header.Select(name => schema.Find(name) is { } field ? Cell(field, given) : "")),
        ];
    }

    /// <summary>Returns the codes in a spreadsheet of records, as far as readable, including rows not yet filled in.</summary>
    public static IReadOnlyList<string> CodesOf(StoredFile file, FileSchema schema)
    {
        if (SheetReader.Read(file, new DiagnosticLog()) is not { Rows: [var header, ..] } sheet)
        {
            return [];
        }

        var column = ColumnOfCode([.. header.Cells.Select(CellText.CleanName)], schema);
        return
        [
            .. sheet
                .Rows.Skip(1)
                .Where(row => column >= 0 && column < row.Cells.Length)
                .Select(row => CellText.Clean(row.Cells[column]).ToLowerInvariant()),
        ];
    }

    private static int ColumnOfCode(string[] header, FileSchema schema) =>
        Array.FindIndex(header, name => schema.Find(name)?.Key == CommonFields.Code.Key);

    // Yearly columns: those of the plan's three years, before the source.
    private static List<Field> FieldsOf(FileSchema schema, string path)
    {
        var fields = schema.Fields.ToList();
        if (schema.Yearly is not null)
        {
            var first = int.Parse(path.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
            fields.InsertRange(fields.IndexOf(CommonFields.Source), Enumerable.Range(first, 3).Select(schema.Of));
        }

        return fields;
    }

    private static bool HasColumns(Sheet sheet, FileSchema schema, string path, DiagnosticLog log)
    {
        var known = sheet.Rows.Count == 0 ? [] : sheet.Rows[0].Cells.Select(cell => schema.Find(CellText.CleanName(cell))?.Key).ToHashSet();
        foreach (var missing in schema.Fields.Where(field => field.Required && !known.Contains(field.Key)))
        {
            log.Report(Problems.ColumnMissing.At(Place.File(path), missing.Name, missing.Explains));
        }

        return !log.HasErrors;
    }

    private static SheetRow? Twin(Sheet sheet, FileSchema schema, string[] header, string code)
    {
        var column = ColumnOfCode(header, schema);
        return sheet
            .Rows.Skip(1)
            .FirstOrDefault(row =>
                column < row.Cells.Length && CellText.Clean(row.Cells[column]).Equals(code, StringComparison.OrdinalIgnoreCase)
            );
    }

    private static string Cell(Field field, IReadOnlyDictionary<string, string> given) =>
        given.GetValueOrDefault(field.Key) ?? (field.Required ? Placeholder.Words : "");
}
