using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>
/// The records of a release, stored beside it. The first line contains the SHA-256 of the release and of the rest of the file; each
/// following line is a record as a JSON array. The ledger only makes later comparisons more precise: a missing, modified or unrelated file
/// is ignored.
/// </summary>
public static class RecordLedger
{
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The first bytes of every ledger.</summary>
    public static ReadOnlySpan<byte> Mark => "{\"confronto\":1,\"sito\":\""u8;

    /// <summary>Returns the lines of the records, without the first line.</summary>
    public static byte[] Lines(IEnumerable<TypedRecord> records)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(bytes, Plain);
        foreach (var record in records)
        {
            json.WriteStartArray();
            json.WriteStringValue(record.Kind);
            json.WriteNumberValue(record.Year ?? 0);
            json.WriteStringValue(record.Key);
            json.WriteStringValue(record.Name);
            json.WriteStringValue(record.File);
            foreach (var cell in record.Cells)
            {
                json.WriteStringValue(cell.Field);
                json.WriteStringValue(cell.Value);
            }

            json.WriteEndArray();
            json.Flush();
            bytes.Write("\n"u8);
            json.Reset();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Returns the complete file.</summary>
    /// <param name="lines">The lines from <see cref="Lines"/>.</param>
    /// <param name="release">The SHA-256 of the release's manifest.</param>
    public static byte[] Whole(ReadOnlySpan<byte> lines, string release) => [.. First(lines, release), .. lines];

    /// <summary>Returns the lines of a ledger, or null if it belongs to another release or was modified.</summary>
    public static ReadOnlyMemory<byte>? LinesOf(ReadOnlyMemory<byte> file, string release) =>
        file.Span.IndexOf((byte)'\n') is >= 0 and var end
        && file[(end + 1)..] is var lines
        && file.Span[..(end + 1)].SequenceEqual(First(lines.Span, release))
            ? lines
            : (ReadOnlyMemory<byte>?)null;

    /// <summary>Parses the records of some lines; returns null if any line is invalid.</summary>
    public static IReadOnlyList<TypedRecord>? Read(ReadOnlyMemory<byte> lines)
    {
        var records = new List<TypedRecord>();
        try
        {
            for (var rest = lines; rest.Span.IndexOf((byte)'\n') is >= 0 and var end; rest = rest[(end + 1)..])
            {
                records.Add(ReadLine(rest[..end]));
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }

        return records.DistinctBy(record => record.Identity).Count() == records.Count ? records : null;
    }

    private static TypedRecord ReadLine(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement[] parts = [.. json.RootElement.EnumerateArray()];
        var cells = new TypedCell[(parts.Length - 5) / 2];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new TypedCell(Words(parts[5 + (2 * i)]), Words(parts[6 + (2 * i)]));
        }

        return new TypedRecord(
            Words(parts[0]),
            parts[1].GetInt32() is > 0 and var year ? year : null,
            Words(parts[2]),
            Words(parts[3]),
            Words(parts[4]),
            cells
        );
    }

    private static string Words(JsonElement value) => value.GetString() ?? throw new JsonException();

    private static byte[] First(ReadOnlySpan<byte> lines, string release) =>
        [.. Mark, .. Encoding.UTF8.GetBytes($"{release}\",\"righe\":\"{Convert.ToHexStringLower(SHA256.HashData(lines))}\"}}\n")];
}
