using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>
/// Writes and reads the facts of a year as JSON Lines (UTF-8, one object a line): the version and the year, then records, then reasons. It
/// is kept with a frozen year, so that later programs can compare it without understanding its content.
/// </summary>
public static class FactsFile
{
    // A reader refuses a newer format.
    private const int Format = 1;

    // Between the two ends of an interval.
    private const string Between = " - ";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<FactType, string> Types = new()
    {
        [FactType.Text] = "testo",
        [FactType.Markdown] = "markdown",
        [FactType.Body] = "testo lungo",
        [FactType.Number] = "numero",
        [FactType.Percent] = "percentuale",
        [FactType.Day] = "data",
        [FactType.YesNo] = "sì/no",
        [FactType.Interval] = "intervallo",
        [FactType.Reference] = "riferimento",
        [FactType.References] = "riferimenti",
        [FactType.Absent] = "assenza",
    };

    private static readonly Dictionary<string, FactType> ByName = Types.ToDictionary(known => known.Value, known => known.Key);

    /// <summary>Returns the Italian name of a type.</summary>
    public static string NameOf(FactType type) => Types[type];

    /// <summary>Returns the bytes of the file.</summary>
    public static byte[] Write(YearFacts year)
    {
        using var stream = new MemoryStream();
        Line(stream, json =>
        {
            json.WriteNumber("formato", Format);
            json.WriteNumber("anno", year.Year);
        });
        foreach (var record in year.Records)
        {
            Line(stream, json => Write(json, record));
        }

        foreach (var reason in year.Reasons)
        {
            Line(stream, json =>
            {
                json.WriteString("dove", reason.Where);
                json.WriteString("perché", reason.Text);
                WriteIfAny(json, "fonte", reason.Source);
            });
        }

        return stream.ToArray();
    }

    /// <summary>Returns the facts; null if this program does not know the format.</summary>
    public static YearFacts? Read(ReadOnlyMemory<byte> bytes)
    {
        var (year, records, reasons) = (0, new List<FactRecord>(), new List<FactReason>());
        try
        {
            while (!bytes.IsEmpty)
            {
                var end = bytes.Span.IndexOf((byte)'\n') is >= 0 and var found ? found : bytes.Length;
                var line = bytes[..end];
                bytes = bytes[Math.Min(end + 1, bytes.Length)..];
                if (line.IsEmpty)
                {
                    continue;
                }

                using var document = JsonDocument.Parse(line);
                var known = document.RootElement;
                if (known.TryGetProperty("formato", out var format))
                {
                    if (format.GetInt32() != Format)
                    {
                        return null;
                    }

                    year = known.GetProperty("anno").GetInt32();
                }
                else if (known.TryGetProperty("perché", out var text))
                {
                    reasons.Add(new FactReason(Text(known, "dove")!, text.GetString()!, Text(known, "fonte")));
                }
                else
                {
                    records.Add(RecordOf(known));
                }
            }
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }

        return year == 0 ? null : new YearFacts(year, records) { Reasons = reasons };
    }

    private static void Line(MemoryStream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, FactRecord record)
    {
        json.WriteString("elenco", record.List);
        json.WriteString("codice", record.Code);
        json.WriteString("nome", record.Name);
        if (record.Former.Count > 0)
        {
            json.WriteStartArray("già");
            foreach (var code in record.Former)
            {
                json.WriteStringValue(code);
            }

            json.WriteEndArray();
        }

        if (record.IsTotal)
        {
            json.WriteBoolean("totale", value: true);
        }

        WriteIfAny(json, "colonna totale", record.TotalColumn);
        json.WriteStartArray("valori");
        foreach (var cell in record.Cells)
        {
            json.WriteStartObject();
            json.WriteString("campo", cell.Field);
            json.WriteString("tipo", NameOf(cell.Type));
            json.WriteString("valore", Shown(cell));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (record.Readings.Count > 0)
        {
            json.WriteStartArray("rilevazioni");
            foreach (var reading in record.Readings)
            {
                Write(json, reading);
            }

            json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, FactReading reading)
    {
        json.WriteStartObject();
        json.WriteString("data", reading.AsOf.Value);
        json.WriteString("tipo", NameOf(reading.Value.Type));
        json.WriteString("valore", Shown(reading.Value));
        if (reading.IsSuperseded)
        {
            json.WriteBoolean("corretta", value: true);
        }

        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static FactRecord RecordOf(JsonElement known) =>
        new(
            Text(known, "elenco")!,
            Text(known, "codice")!,
            Text(known, "nome")!,
            known.TryGetProperty("già", out var former) ? [.. former.EnumerateArray().Select(code => code.GetString()!)] : [],
            [.. known.GetProperty("valori").EnumerateArray().Select(CellOf)]
        )
        {
            IsTotal = known.TryGetProperty("totale", out var total) && total.GetBoolean(),
            TotalColumn = Text(known, "colonna totale"),
            Readings = known.TryGetProperty("rilevazioni", out var readings) ? [.. readings.EnumerateArray().Select(ReadingOf)] : [],
        };

    // Numbers as pages show them: an act names what it removes by the words of the page.
    private static string Shown(FactCell cell) =>
        cell.Type switch
        {
            FactType.Number or FactType.Percent => Shown(cell.Value),
            FactType.Interval => string.Join(Between, cell.Value.Split(Between).Select(Shown)),
            _ => cell.Value,
        };

    private static string Shown(string number) =>
        ItalianText.Number(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));

    // A removal replaces words by a mark, which is a text whatever the value was.
    private static FactCell CellOf(JsonElement known) => Typed(Text(known, "campo")!, ByName[Text(known, "tipo")!], Text(known, "valore")!);

    private static FactReading ReadingOf(JsonElement known) =>
        new(
            Typed("", FactType.Day, Text(known, "data")!),
            Typed("", ByName[Text(known, "tipo")!], Text(known, "valore")!),
            known.TryGetProperty("corretta", out var corrected) && corrected.GetBoolean()
        );

    private static FactCell Typed(string field, FactType type, string value)
    {
        string? typed = type switch
        {
            FactType.Number or FactType.Percent => NumberOf(value),
            FactType.Interval => value.Split(Between) is [var low, var high] && NumberOf(low) is { } from && NumberOf(high) is { } to
                ? from + Between + to
                : null,
            FactType.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? value
                : null,
            _ => value,
        };
        return new FactCell(field, typed is null ? FactType.Text : type, typed ?? value);
    }

    private static string? NumberOf(string shown) => ItalianText.NumberOf(shown) is { } number ? FactCells.Written(number) : null;

    private static string? Text(JsonElement known, string name) => known.TryGetProperty(name, out var value) ? value.GetString() : null;
}
