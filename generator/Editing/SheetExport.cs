using System.Collections.Immutable;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>Exports a table of the content as a spreadsheet to edit. Reading it back gives the same records.</summary>
public static class SheetExport
{
    private static readonly Field Words = new("cella", FieldType.Text, "");
    private static readonly Field Figure = new("cella", FieldType.Number, "");

    /// <summary>Returns the table; null (reported) if it cannot be read without errors.</summary>
    /// <param name="file">The file.</param>
    /// <param name="schema">Its schema, or null for a statistical table.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static ExportedTable? Read(StoredFile file, FileSchema? schema, DiagnosticLog log)
    {
        if (schema is not null)
        {
            RecordSheetReader.Read(file, schema, log);
        }

        if (log.HasErrors || SheetReader.Read(file, log) is not { Rows.Count: > 0 } sheet || log.HasErrors)
        {
            return null;
        }

        var header = sheet.Rows[0].Cells.Select(CellText.CleanName).ToArray();
        var fields = schema is null
            ? [.. header.Select((name, i) => (i, i == 0 ? Words : Figure, name)).Where(column => column.name.Length > 0)]
            : Ordered(header, schema);
        if (fields.Count == 0)
        {
            log.Report(Problems.SheetEmpty.At(sheet.Source.AtLine(1)));
            return null;
        }

        return new ExportedTable(
            [.. fields.Select(column => SpreadsheetGuard.Give(column.Name))],
            [
                .. sheet
                    .Rows.Skip(1)
                    .Where(row => !row.IsEmpty)
                    .Select(row =>
                        fields
                            .Select(column =>
                                Cell(
                                    column.Field,
                                    column.At >= 0 && column.At < row.Cells.Length ? CellText.Clean(row.Cells[column.At]) : ""
                                )
                            )
                            .ToArray()
                    ),
            ]
        );
    }

    // The columns in schema order, with missing columns left empty, then the yearly columns.
    private static List<(int At, Field Field, string Name)> Ordered(string[] header, FileSchema schema)
    {
        var columns = schema
            .Fields.Select(field => (At: Array.FindIndex(header, name => schema.Find(name)?.Key == field.Key), field, field.Name))
            .ToList();
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i].Length > 0 && schema.Find(header[i]) is { } yearly && schema.Fields.All(field => field.Key != yearly.Key))
            {
                columns.Add((i, yearly, yearly.Name));
            }
        }

        return columns;
    }

    // Numbers and dates that a spreadsheet reads unchanged need no guard; all other texts are guarded.
    private static string Cell(Field field, string text) =>
        field.Type switch
        {
            FieldType.Degrees when ItalianNumbers.ParseDegrees(text).Number is not null => text.Replace('.', ','),
            FieldType.Date when ItalianDates.Parse(text) is not null => text,
            FieldType.Number
            or FieldType.Whole
            or FieldType.Percent
            or FieldType.Value when ItalianNumbers.Parse(text.TrimEnd('%', ' ')).Number is not null => text,
            _ => SpreadsheetGuard.Give(text),
        };
}

/// <summary>A table to edit: column names, and cells as written in the content.</summary>
public sealed record ExportedTable(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Returns CSV that Italian Excel opens directly.</summary>
    public ReadOnlyMemory<byte> ToCsv() => TableFiles.AsWritten(Headers, Rows.Select(row => row.ToImmutableArray<object?>()));

    /// <summary>Returns a workbook with text cells only. Text cells are never converted, so guards are omitted.</summary>
    public ReadOnlyMemory<byte> ToWorkbook(string name) =>
        WorkbookFile.Write(name, [.. Headers.Select(Unguarded)], Rows.Select(row => row.Select(Unguarded).ToArray()));

    // Text with an apostrophe of its own keeps the guard, because the reader removes only the guard.
    private static string Unguarded(string cell) =>
        SpreadsheetGuard.Take(cell) is var words && SpreadsheetGuard.Take(words) == words ? words : cell;
}
