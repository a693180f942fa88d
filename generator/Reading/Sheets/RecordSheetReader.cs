using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads a spreadsheet of records as answers, row by row, by its schema.</summary>
public static class RecordSheetReader
{
    /// <summary>Returns the answers of each non-empty row. Rows without a required value are left out (and reported).</summary>
    public static IReadOnlyList<Answers> Read(StoredFile file, FileSchema schema, DiagnosticLog log, SheetCache? cache = null)
    {
        var before = cache?.Before(file.Path);
        if (before is { IsQuiet: true, IsMoved: false } && before.File == file)
        {
            cache!.Keep(before);
            return before.All;
        }

        var own = new DiagnosticLog();
        var read = ReadUncached(file, schema, own, before, cache, log.HasErrorIn(file.Path));
        log.ReportAll(own);
        return read;
    }

    private static IReadOnlyList<Answers> ReadUncached(
        StoredFile file,
        FileSchema schema,
        DiagnosticLog log,
        ReadSheet? before,
        SheetCache? cache,
        bool hasError
    )
    {
        if (SheetReader.Read(file, log, before?.Sheet) is not { } sheet)
        {
            return [];
        }

        if (sheet.Rows.Count == 0)
        {
            if (hasError)
            {
                // The unreadable workbook was already reported.
                return [];
            }

            log.Report(Problems.SheetEmpty.At(Place.File(file.ShownPath)));
            return [];
        }

        if (sheet.Rows[0].IsBroken || ReadHeader(sheet, schema, log) is not { } fields)
        {
            return [];
        }

        return ReadRows(file, sheet, fields, before?.HasHeaderOf(sheet) == true ? before : null, log, cache);
    }

    private static List<Answers> ReadRows(
        StoredFile file,
        Sheet sheet,
        Field?[] fields,
        ReadSheet? before,
        DiagnosticLog log,
        SheetCache? cache
    )
    {
        fields = before?.Fields ?? fields;
        before?.IsMoved = true;
        var all = new List<Answers>(sheet.Rows.Count);
        var kept = new Answers?[sheet.Rows.Count];
        var repeated = new AnswerPool(fields.Length);
        for (var i = 1; i < sheet.Rows.Count; i++)
        {
            var row = sheet.Rows[i];
            var said = cache is null ? 0 : log.Count;
            if (before?.Find(row, i, sheet.Rows.Count) is { } answers)
            {
                answers.Origin.Move(sheet.Source, row.Start, row.Number);
            }
            else if (row.IsBroken || row.IsEmpty || ReadRow(sheet, row, fields, repeated, log) is not { } read)
            {
                continue;
            }
            else
            {
                answers = read;
            }

            all.Add(answers);
            kept[i] = cache is not null && log.Count == said ? answers : null;
        }

        cache?.Keep(new ReadSheet(file, sheet, fields, all, kept, log.Count == 0));
        return all;
    }

    // Returns null (reported) if a required column is missing: the rows then cannot be checked.
    private static Field?[]? ReadHeader(Sheet sheet, FileSchema schema, DiagnosticLog log)
    {
        var header = sheet.Rows[0];
        var origin = header.Origin(sheet.Source);
        var fields = new Field?[header.Cells.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            var name = CellText.CleanName(header.Cells[i]);
            fields[i] = name.Length == 0 ? null : schema.Find(name);
            if (name.Length > 0 && fields[i] is null)
            {
                log.Report(Unknown(name, schema, origin.At(header.Spans[i], i)));
            }
            else if (fields[i] is { } field && fields.Take(i).Any(other => other?.Key == field.Key))
            {
                log.Report(Problems.ColumnTwice.At(origin.At(header.Spans[i], i), name));
                fields[i] = null;
            }
        }

        var missing = schema.Fields.Where(field => field.Required && !fields.Contains(field)).ToArray();
        var misspelt = header
            .Cells.Where((cell, i) => fields[i] is null && cell.Trim().Length > 0)
            .Select(cell => Nearest.To(cell.Trim(), schema.Fields.Select(field => field.Name)))
            .ToArray();
        foreach (var field in missing.Where(field => !misspelt.Contains(field.Name)))
        {
            log.Report(Problems.ColumnMissing.At(origin.Whole, field.Name, field.Explains));
        }

        return missing.Length == 0 ? fields : null;
    }

    private static Diagnostic Unknown(string name, FileSchema schema, Place place)
    {
        if (PersonalFields.IsRefused(name))
        {
            return Problems.FieldPersonal.At(place, name);
        }

        var names = schema.Fields.Select(field => field.Name).ToArray();
        return Problems.ColumnUnknown.At(place, name, Nearest.Hint(name, names), string.Join(", ", names));
    }

    private static Answers? ReadRow(Sheet sheet, SheetRow row, Field?[] fields, AnswerPool repeated, DiagnosticLog log)
    {
        var origin = row.Origin(sheet.Source);
        var values = new Answer?[fields.Length];
        var complete = true;
        for (var i = 0; i < Math.Max(fields.Length, row.Cells.Length); i++)
        {
            if (i >= fields.Length || fields[i] is not { } field)
            {
                var isStray = i < row.Cells.Length && i >= fields.Length && !string.IsNullOrWhiteSpace(row.Cells[i]);
                if (isStray)
                {
                    log.Report(Problems.CellBeyond.At(origin.At(row.Spans[i], i)));
                }

                continue;
            }

            var (index, span) = (i, i < row.Spans.Length ? row.Spans[i] : new ByteSpan(row.Length, 0));
            var written = i < row.Cells.Length ? row.Cells[i] : "";
            values[i] = repeated.Intern(i, written, own => AnswerReader.Read(field, written, () => origin.At(span, index), own), log);
            complete &= !field.Required || values[i] is { Absence: null };
        }

        return complete ? new Answers(origin, fields, values, Pad(row.Spans, fields.Length)) : null;
    }

    private static ByteSpan[] Pad(ByteSpan[] spans, int length) =>
        spans.Length >= length ? spans : [.. spans, .. Enumerable.Repeat(spans[^1], length - spans.Length)];
}
