using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the rows of a statistical table: each has a name and numbers.</summary>
internal static class StatRowReader
{
    // The type of a statistical cell that is neither empty nor an allowed word.
    private static readonly Field NumberCell = new("cella", FieldType.Number, "");

    /// <summary>Returns the rows in order.</summary>
    /// <param name="sheet">The table as in its file.</param>
    /// <param name="width">The number of named columns.</param>
    /// <param name="totals">The names of rows that are sums.</param>
    /// <param name="texts">The words allowed in place of a number.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static List<StatRow> Read(Sheet sheet, int width, IReadOnlyList<string> totals, IReadOnlyList<string> texts, DiagnosticLog log)
    {
        var rows = new List<StatRow>();
        foreach (var row in sheet.Rows.Skip(1).Where(row => !row.IsEmpty))
        {
            var origin = row.Origin(sheet.Source);
            var name = CellText.CleanName(row.Cells[0]);
            StatColumnReader.CheckName(name, origin.At(row.Spans[0], 0), log);
            if (rows.Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
            {
                log.Report(Problems.NameTwice.At(origin.At(row.Spans[0], 0), name));
            }

            var cells = Enumerable.Range(1, Math.Max(width - 1, 0)).Select(i => ReadCell(row, origin, i, texts, log)).ToArray();
            rows.Add(new StatRow(name, totals.Contains(name, StringComparer.OrdinalIgnoreCase), cells));
            foreach (
                var i in Enumerable.Range(width, Math.Max(row.Cells.Length - width, 0)).Where(i => !string.IsNullOrWhiteSpace(row.Cells[i]))
            )
            {
                log.Report(Problems.CellBeyond.At(origin.At(row.Spans[i], i)));
            }
        }

        return rows;
    }

    /// <summary>
    /// Reports placeholder names in a table whose description cannot be read, so that all faults appear in the same run.
    /// </summary>
    public static void ReportPlaceholders(Sheet sheet, DiagnosticLog log)
    {
        foreach (var row in sheet.Rows.Where(row => !row.IsEmpty && CellText.CleanName(row.Cells[0]) == Placeholder.Words))
        {
            StatColumnReader.CheckName(Placeholder.Words, row.Origin(sheet.Source).At(row.Spans[0], 0), log);
        }
    }

    private static StatCell ReadCell(SheetRow row, Origin origin, int column, IReadOnlyList<string> texts, DiagnosticLog log)
    {
        var span = column < row.Spans.Length ? row.Spans[column] : new ByteSpan(row.Length, 0);
        var text = column < row.Cells.Length ? CellText.Clean(row.Cells[column]) : "";
        var place = origin.At(span, column);
        if (Absences.Of(text) is { } absence)
        {
            return new StatCell("", place) { Absence = absence };
        }

        if (texts.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return new StatCell(text, place);
        }

        var answer = AnswerReader.Read(NumberCell, text, () => place, log);
        return new StatCell(text, place) { Number = answer?.Number, Absence = answer is null ? Absence.Blank : null };
    }
}
