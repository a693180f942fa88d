using System.Globalization;
using System.Text.Json;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes the rows of a list that have coordinates as GeoJSON (RFC 7946). Coordinates are in WGS 84, longitude first.</summary>
internal static class GeoJsonFile
{
    public static void Write(PortalIdentity portal, PublishedTable table, Action<ReadOnlySpan<byte>> write)
    {
        var (longitude, latitude) = table.Coordinates!.Value;
        var own = table.Dataset.AddressOf(TableFormat.GeoJson);
        using var pieces = new JsonPieces(write);
        var json = pieces.Json;
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var row in table.Rows())
        {
            if (row.Cells[longitude] is decimal east && row.Cells[latitude] is decimal north)
            {
                json.WriteStartObject();
                json.WriteString("type", "Feature");
                json.WriteString("id", (string)row.Cells[table.Key[0]]!);
                WritePoint(json, east, north);
                json.WriteStartObject("properties");
                json.WriteIfKnown("pagina", row.Page is { } page ? portal.Reference(page, own) : null);
                for (var i = 0; i < table.Fields.Count; i++)
                {
                    if (i != longitude && i != latitude)
                    {
                        json.WritePropertyName(table.Fields[i].Name);
                        WriteValue(json, row.Cells[i]);
                    }
                }

                json.WriteEndObject();
                json.WriteEndObject();
                pieces.EndPart();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        pieces.End();
    }

    private static void WritePoint(Utf8JsonWriter json, decimal east, decimal north)
    {
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(east);
        json.WriteNumberValue(north);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Maps show properties as they are, so an absent value is null. The JSON of the list says why it is absent.
    private static void WriteValue(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case IReadOnlyList<string> items:
                json.WriteStringValue(string.Join(PublishedField.Between, items));
                break;
            case string words:
                json.WriteStringValue(words);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
