using System.Globalization;
using CsvHelper;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Tables as files: exact for programs (RFC 4180), or as Italian spreadsheets open them on a double click.</summary>
public static class TableFiles
{
    private static readonly NumberFormatInfo Italian = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>For programs: UTF-8, comma, decimal point, ISO 8601 days; an absent value is an empty field.</summary>
    public static ReadOnlyMemory<byte> ForPrograms(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Write(headers, rows, CsvWriterOptions.Default with { NewLine = "\n" }, "yyyy-MM-dd");

    /// <summary>For spreadsheets: byte order mark, semicolon, decimal comma, dd/mm/yyyy; no cell that would run as a formula.</summary>
    public static ReadOnlyMemory<byte> ForSpreadsheets(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Write(
            headers,
            rows,
            CsvWriterOptions.Default with
            {
                Separator = ';',
                WriteByteOrderMark = true,
                Injection = CsvInjection.Escape,
                FormatProvider = Italian,
            },
            "dd/MM/yyyy"
        );

    /// <summary>As <see cref="ForSpreadsheets"/>, words for words: whoever calls has seen to cells that would run.</summary>
    public static ReadOnlyMemory<byte> AsWritten(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Write(headers, rows, CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true }, "dd/MM/yyyy");

    private static ReadOnlyMemory<byte> Write(
        IReadOnlyList<string> headers,
        IEnumerable<IReadOnlyList<object?>> rows,
        CsvWriterOptions options,
        string day
    )
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, options, leaveOpen: true))
        {
            writer.WriteRecord([.. headers]);
            foreach (var row in rows)
            {
                foreach (var cell in row)
                {
                    WriteCell(writer, cell, day);
                }

                writer.EndRecord();
            }
        }

        return stream.ToArray();
    }

    // A negative number begins like a formula but is none: numbers are written as such, only words are protected.
    private static void WriteCell(CsvWriter writer, object? cell, string day)
    {
        switch (cell)
        {
            case decimal number:
                writer.WriteField(number);
                break;
            case DateOnly date:
                writer.WriteField(date.ToString(day, CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteField(cell as string ?? "");
                break;
        }
    }
}
