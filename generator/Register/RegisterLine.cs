using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Register;

/// <summary>
/// Serialises and parses a line of the register. Each entry has one canonical form, and any other form is rejected: an equivalent line with
/// other bytes would have another hash.
/// </summary>
internal static class RegisterLine
{
    // People read the file, so accented letters are not escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the line without a line feed.</summary>
    public static byte[] Write(RegisterEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteNumber("numero", entry.Number);
        json.WriteString("evento", entry.Event);
        json.WriteNumber("anno", entry.Year);
        json.WriteString("data", entry.Date);
        json.WriteString("pacchetto", entry.Bag);
        json.WriteString("radice", entry.Root);
        json.WriteNumber("file", entry.Files);
        json.WriteNumber("byte", entry.Bytes);
        json.WriteString("programma", entry.Program);
        WriteIfPresent(json, "sostituisce", entry.Replaces);
        if (entry.Removed.Count > 0)
        {
            json.WriteStartArray("rimossi");
            entry.Removed.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        WriteIfPresent(json, "ultimo giorno", entry.LastDay);
        WriteIfPresent(json, "alla scadenza", entry.AtTerm);
        WriteIfPresent(json, "motivo", entry.Ground);
        json.WriteString("precedente", entry.Previous);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>
    /// Returns the entry, or null and why it cannot be parsed. A returned entry may also have a reason: its values are then impossible.
    /// </summary>
    public static RegisterEntry? Read(byte[] line, out string? why)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var entry = Of(json.RootElement);
            why = !Write(entry).AsSpan().SequenceEqual(line) ? "non è scritta come la scrive il programma" : FindError(entry);
            return entry;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            why = "non è una riga di registro";
            return null;
        }
    }

    private static RegisterEntry Of(JsonElement json) =>
        new()
        {
            Number = json.GetProperty("numero").GetInt32(),
            Event = Text(json, "evento"),
            Year = json.GetProperty("anno").GetInt32(),
            Date = Text(json, "data"),
            Bag = Text(json, "pacchetto"),
            Root = Text(json, "radice"),
            Files = json.GetProperty("file").GetInt32(),
            Bytes = json.GetProperty("byte").GetInt64(),
            Program = Text(json, "programma"),
            Replaces = OptionalText(json, "sostituisce"),
            Removed = json.TryGetProperty("rimossi", out var removed)
                ? [.. removed.EnumerateArray().Select(path => path.GetString() ?? throw new FormatException())]
                : [],
            LastDay = OptionalText(json, "ultimo giorno"),
            AtTerm = OptionalText(json, "alla scadenza"),
            Ground = OptionalText(json, "motivo"),
            Previous = Text(json, "precedente"),
        };

    private static string? FindError(RegisterEntry entry) =>
        new[] { entry.Date, entry.LastDay ?? entry.Date }.FirstOrDefault(day => !IsDay(day)) is { } day
            ? $"la data «{day}» non esiste, o non è fra il {ContentDays.First} e il {ContentDays.Last}"
        : entry.Year is < 1000 or > 9999 ? $"l'anno {entry.Year} non è di quattro cifre"
        : new[] { entry.Bag, entry.Root, entry.Previous, entry.Replaces ?? entry.Bag }.FirstOrDefault(sum => !Hexadecimal.IsSha256(sum))
            is { } sum
            ? $"«{sum}» non è una somma SHA-256"
        : entry.Files < 0 || entry.Bytes < 0 ? "il numero dei file o dei byte è negativo"
        : entry.Event.Length == 0 || entry.Program.Length == 0 ? "manca l'evento o il programma"
        : entry.AtTerm is not (null or CommonFields.Stays or CommonFields.Goes) ? $"alla scadenza non può accadere «{entry.AtTerm}»"
        : entry.IsDecision != ((entry.LastDay ?? entry.AtTerm) is not null) ? "decide un termine senza dirlo, o lo dice senza deciderlo"
        : null;

    private static bool IsDay(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && ContentDays.Holds(day);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException();

    private static string? OptionalText(JsonElement json, string name) => json.TryGetProperty(name, out _) ? Text(json, name) : null;

    private static void WriteIfPresent(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
