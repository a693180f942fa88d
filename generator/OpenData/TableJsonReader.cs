using System.Globalization;
using System.Text.Json;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Reads back the JSON of a table, as an earlier version may have written it.</summary>
public static class TableJsonReader
{
    /// <summary>Returns the columns and rows; null for a format that this version does not know.</summary>
    /// <param name="json">The file.</param>
    /// <param name="dataset">The dataset to which it belongs.</param>
    public static PublishedTable? Read(ReadOnlyMemory<byte> json, Dataset dataset)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.GetProperty("formato").GetInt32() != TableJson.Format)
        {
            return null;
        }

        var own = dataset.AddressOf(TableFormat.Json);
        PublishedField[] fields = [.. root.GetProperty("campi").EnumerateArray().Select(Field)];
        PublishedRow[] rows = [.. root.GetProperty("righe").EnumerateArray().Select(row => Row(row, fields, dataset.Year, own))];
        return new PublishedTable(dataset, fields, () => rows) { Counted = () => rows.Length };
    }

    private static PublishedField Field(JsonElement field) =>
        new(field.GetProperty("nome").GetString()!, DataType.Of(field.GetProperty("tipo").GetString()!))
        {
            Explains = Words(field, "descrizione"),
            Unit = Words(field, "unità"),
            Refers = Words(field, "elenco"),
            IsList = field.TryGetProperty("più valori", out var several) && several.GetBoolean(),
            Choices = Texts(field, "ammessi"),
            Words = Texts(field, "parole"),
        };

    private static PublishedRow Row(JsonElement row, PublishedField[] fields, int year, Address own) =>
        new([.. row.GetProperty("valori").EnumerateArray().Select((cell, i) => Cell(cell, fields[i].Type))])
        {
            Page = Words(row, "pagina") is { } page ? AddressOf(page, year, own) : null,
            IsTotal = row.TryGetProperty("totale", out var total) && total.GetBoolean(),
            Lines = row.TryGetProperty("righe dell'atto", out var lines)
                ? [.. lines.EnumerateArray().Select(range => (range[0].GetInt32(), range[1].GetInt32()))]
                : [],
        };

    private static object? Cell(JsonElement cell, DataType type) =>
        cell.ValueKind switch
        {
            JsonValueKind.Number => cell.GetDecimal(),
            JsonValueKind.True or JsonValueKind.False => cell.GetBoolean(),
            JsonValueKind.Array => cell.EnumerateArray().Select(item => item.GetString()!).ToArray(),
            JsonValueKind.Object when Words(cell, "assente") is { } mark => new AbsentValue(mark),
            JsonValueKind.Object => new Interval(cell.GetProperty("da").GetDecimal(), cell.GetProperty("a").GetDecimal()),
            JsonValueKind.String => type == DataType.Day && IsDay(cell.GetString()!, out var day) ? day : cell.GetString(),
            _ => null,
        };

    private static bool IsDay(string written, out DateOnly day) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    // The year's pages may have been frozen under another public address, or under none.
    private static Address? AddressOf(string reference, int year, Address own)
    {
        var place = new Uri(new Uri("https://sito.invalid/" + own.Path), reference);
        var folder = $"/{year:D4}/";
        var path = Uri.UnescapeDataString(place.AbsolutePath);
        return path.LastIndexOf(folder, StringComparison.Ordinal) is >= 0 and var at
            ? new Address(path[(at + 1)..], place.Fragment.Length > 1 ? place.Fragment[1..] : null)
            : null;
    }

    private static string? Words(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
