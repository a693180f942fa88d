using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Detects rows with a different separator from the rest of the sheet, pasted from another file.</summary>
internal static class OtherSeparators
{
    private const string Separators = ";,\t|";

    /// <summary>Marks such rows as broken and reports each. Their cells are not checked further.</summary>
    public static void Mark(SourceText source, List<SheetRow> rows, DiagnosticLog log)
    {
        var width = rows.Count == 0 ? 0 : rows[0].Cells.Length;
        for (var i = 1; i < rows.Count && width > 1; i++)
        {
            var row = rows[i];
            var own = (char)source.Utf8.Span[rows[0].Start + rows[0].Spans[0].Length];
            if (row.Cells.Length == 1 && SeparatorOf(source.Words(row.Start, row.Length), own, width - 1) is { } other)
            {
                rows[i] = row with { IsBroken = true };
                log.Report(Problems.RowSeparator.At(row.Origin(source).Whole, Shown(other), Shown(own)));
            }
        }
    }

    // The separator must occur about as often as the number of columns requires: empty trailing cells may be missing, and text may contain
    // a comma. A row that contains the sheet's own separator is a single cell only because its quotes are wrong, which is another fault.
    private static char? SeparatorOf(string row, char own, int wanted)
    {
        foreach (var separator in Separators)
        {
            if (!row.Contains(own) && row.AsSpan().Count(separator) is var count && count * 4 >= wanted * 3)
            {
                return separator;
            }
        }

        return null;
    }

    private static string Shown(char separator) => separator == '\t' ? "tabulazione" : separator.ToString();
}
