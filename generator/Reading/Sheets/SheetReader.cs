using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using CsvHelper;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads a spreadsheet saved as CSV into rows of cells with byte positions. Only this type uses CsvHelper.</summary>
public static class SheetReader
{
    /// <summary>
    /// The maximum number of rows: twice that of the largest municipality, 100,000 objectives with a reading every quarter.
    /// </summary>
    public const int MaxRows = 500_000;

    /// <summary>The maximum number of cells in all rows; see <see cref="MaxRows"/>.</summary>
    public const int MaxCells = 4_000_000;

    /// <summary>Returns the rows, header first, without empty rows at the end; null (reported) if the file cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="before">The sheet of the previous run, or null; unchanged rows share its cells.</param>
    public static Sheet? Read(StoredFile file, DiagnosticLog log, Sheet? before = null)
    {
        if (TextDecoder.Decode(file, allowsOld: true, log) is not { } source)
        {
            return null;
        }

        var separator = SheetSeparator.Of(source.Utf8.Span);

        // The length of a row is unknown until it is read, and a single row may fill the file.
        if (
            source.Utf8.Span.Count(
                separator is { } known ? (byte)known
                : source.Utf8.Span.Length > 4 ? source.Utf8.Span[4]
                : (byte)0
            ) >= MaxCells
        )
        {
            return TooLong(file, log);
        }

        var faults = new List<int>();
        if ((before is { IsSound: true } && before.Separator == separator ? ReadChanged(source, before, faults) : null) is not { } rows)
        {
            faults.Clear();
            rows = ReadRows(source, 0, separator, [], null, faults);
        }

        if (rows is null)
        {
            return TooLong(file, log);
        }

        var isSound = faults.Count == 0 && separator is not null && rows.Count > 1;
        OtherSeparators.Mark(source, rows, log);
        foreach (var fault in faults.Where(fault => RowAt(rows, fault) is var at && (at < 0 || !rows[at].IsBroken)))
        {
            MarkBroken(source, rows, fault, log);
        }

        while (rows.Count > 0 && rows[^1].IsEmpty)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return new Sheet(source, rows) { Separator = separator, IsSound = isSound && !rows.Exists(row => row.IsBroken) };
    }

    // Returns null if the whole file must be read.
    private static List<SheetRow>? ReadChanged(SourceText source, Sheet before, List<int> faults)
    {
        var shared = new SharedRows(before, source);
        var above = shared.Above();
        var rows = above.Count == 0 ? null : ReadRows(source, shared.Start, before.Separator, above, shared, faults);
        return faults.Count == 0 ? rows : null;
    }

    // Returns null if there are too many rows. Checked while reading, since a file within its size limit can have thirty million rows.
    private static List<SheetRow>? ReadRows(
        SourceText source,
        int start,
        char? separator,
        IReadOnlyList<SheetRow> above,
        SharedRows? shared,
        List<int> faults
    )
    {
        var options = CsvReaderOptions.Default with
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = malformed => faults.Add((int)Math.Min(start + malformed.ByteOffset, source.Utf8.Length)),
        };
        var rows = new List<SheetRow>(above);
        var words = new StringPool();
        using var reader = CsvReader.Create(source.Utf8[start..], options);
        var cells = above.Sum(row => row.Cells.Length);
        while (reader.Read())
        {
            if (shared?.From(start + (int)reader.ByteOffset, rows.Count + 1) is { } below)
            {
                cells += below.Sum(row => row.Cells.Length);
                rows.AddRange(below);
                return rows.Count > MaxRows || cells > MaxCells ? null : rows;
            }

            cells += reader.FieldCount;
            if (rows.Count == MaxRows || cells > MaxCells)
            {
                return null;
            }

            rows.Add(ReadRow(reader, start, rows.Count + 1, words));
        }

        return rows;
    }

    private static Sheet? TooLong(StoredFile file, DiagnosticLog log)
    {
        log.Report(Problems.TableTooLong.At(Place.File(file.ShownPath), ItalianText.Number(MaxRows), ItalianText.Number(MaxCells)));
        return null;
    }

    // An unclosed quote is detected only at the end of the file. The message points at the cell with the fault.
    private static void MarkBroken(SourceText source, List<SheetRow> rows, int fault, DiagnosticLog log)
    {
        var at = Math.Max(RowAt(rows, fault), 0);
        var row = rows[at] = rows[at] with { IsBroken = true };
        var cell = Math.Max(Array.FindLastIndex(row.Spans, span => row.Start + span.Start <= fault), 0);
        log.Report(Problems.QuoteUnclosed.At(row.Origin(source).At(row.Spans[cell], cell)));
    }

    // Returns the row that contains a byte, or -1. Fast, since there may be many rows and many faults.
    private static int RowAt(List<SheetRow> rows, int offset)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static SheetRow ReadRow(CsvReader reader, int from, int number, StringPool words)
    {
        var cells = new string[reader.FieldCount];
        var spans = new ByteSpan[cells.Length];
        var at = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var length = reader.GetRawSpan(i).Length;
            cells[i] = words.Intern(i, reader.GetString(i));
            spans[i] = new ByteSpan(at, length);
            at += length + 1;
        }

        return new SheetRow(number, from + (int)reader.ByteOffset, Math.Max(at - 1, 0), cells, spans);
    }
}
