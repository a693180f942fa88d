using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes tables as CSV: exact for programs (RFC 4180), or in the dialect that Italian spreadsheets open directly.</summary>
public static class TableFiles
{
    // Flushing after each row would cost more than the rows.
    private const int RowsOfPart = 128;

    private static readonly NumberFormatInfo Italian = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    private static readonly Dialect Exact = new(
        CsvWriterOptions.Default with
        {
            NewLine = "\n",
        },
        NumberFormatInfo.InvariantInfo,
        "yyyy-MM-dd"
    );

    private static readonly Dialect Unprotected = new(
        CsvWriterOptions.Default with
        {
            Separator = ';',
            WriteByteOrderMark = true,
        },
        NumberFormatInfo.InvariantInfo,
        "dd/MM/yyyy"
    );

    private static readonly Dialect Spreadsheet = new(
        CsvWriterOptions.Default with
        {
            Separator = ';',
            WriteByteOrderMark = true,
            Injection = CsvInjection.Escape,
            FormatProvider = Italian,
        },
        Italian,
        "dd/MM/yyyy"
    );

    /// <summary>
    /// Passes the bytes of a CSV for programs to a writer, in pieces that end with a row: UTF-8, comma, decimal point, ISO 8601 dates. An
    /// absent value is an empty field.
    /// </summary>
    public static void WriteForPrograms(
        IReadOnlyList<string> headers,
        IEnumerable<ImmutableArray<object?>> rows,
        Action<ReadOnlySpan<byte>> write
    ) => Write(headers, rows, Exact, write);

    /// <summary>
    /// The same for spreadsheets: byte order mark, semicolon, decimal comma, dd/mm/yyyy; no cell can run as a formula.
    /// </summary>
    public static void WriteForSpreadsheets(
        IReadOnlyList<string> headers,
        IEnumerable<ImmutableArray<object?>> rows,
        Action<ReadOnlySpan<byte>> write
    ) => Write(headers, rows, Spreadsheet, write);

    /// <summary>
    /// Returns CSV as for spreadsheets, with texts unchanged: the caller must protect cells that could run as formulas.
    /// </summary>
    public static ReadOnlyMemory<byte> AsWritten(IReadOnlyList<string> headers, IEnumerable<ImmutableArray<object?>> rows)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(headers, rows, Unprotected, piece => bytes.Write(piece));
        return bytes.WrittenMemory;
    }

    private static void Write(
        IReadOnlyList<string> headers,
        IEnumerable<ImmutableArray<object?>> rows,
        Dialect dialect,
        Action<ReadOnlySpan<byte>> write
    )
    {
        using var stream = new PieceStream(write);
        using (var writer = CsvWriter.Create(stream, dialect.Options, leaveOpen: true))
        {
            writer.WriteRecord([.. headers]);
            var count = 0;
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    WriteCell(writer, cell, dialect);
                }

                writer.EndRecord();
                if (++count % RowsOfPart == 0)
                {
                    writer.Flush();
                    stream.EndPart();
                }
            }
        }

        stream.Forward();
    }

    // A negative number begins like a formula but is harmless, so only texts are protected.
    private static void WriteCell(CsvWriter writer, object? cell, Dialect dialect)
    {
        switch (cell)
        {
            case decimal number:
                writer.WriteField(number);
                break;
            case DateOnly date:
                writer.WriteField(date.ToString(dialect.Day, CultureInfo.InvariantCulture));
                break;
            case bool flag:
                writer.WriteField(flag ? "sì" : "no");
                break;
            case Interval(var low, var high):
                writer.WriteField(string.Create(dialect.Numbers, $"{low} - {high}"));
                break;
            case IReadOnlyList<string> items:
                writer.WriteField(string.Join(PublishedField.Between, items));
                break;
            default:
                writer.WriteField(cell as string ?? "");
                break;
        }
    }

    private sealed record Dialect(CsvWriterOptions Options, NumberFormatInfo Numbers, string Day);
}
