using System.Globalization;
using CsvHelper;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes tables as CSV: exact for programs (RFC 4180), or in the dialect that Italian spreadsheets open directly.</summary>
public static class TableFiles
{
    private static readonly NumberFormatInfo Italian = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>Returns CSV for programs: UTF-8, comma, decimal point, ISO 8601 dates; an absent value is an empty field.</summary>
    public static ReadOnlyMemory<byte> ForPrograms(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<object?>> rows) =>
        Write(headers, rows, CsvWriterOptions.Default with { NewLine = "\n" }, "yyyy-MM-dd");

    /// <summary>
    /// Returns CSV for spreadsheets: byte order mark, semicolon, decimal comma, dd/mm/yyyy; no cell can run as a formula.
    /// </summary>
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

    /// <summary>
    /// Returns CSV as <see cref="ForSpreadsheets"/>, with texts unchanged: the caller must protect cells that could run as formulas.
    /// </summary>
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

    // A negative number begins like a formula but is harmless, so only texts are protected.
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
