using System.Globalization;
using System.Text.Json;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes the CSVW description of an exact CSV (W3C, Metadata Vocabulary for Tabular Data).</summary>
public static class CsvMetadata
{
    /// <summary>Returns the address at which programs look for the description of a CSV (section 5.1 of the W3C's tabular data
    /// model).</summary>
    public static Address AddressFor(Address csv) => csv with { Path = csv.Path + "-metadata.json" };

    /// <summary>Passes the bytes of the description to a writer.</summary>
    public static void Write(PortalIdentity portal, PublishedTable table, Action<ReadOnlySpan<byte>> write)
    {
        using var pieces = new JsonPieces(write);
        var json = pieces.Json;
        var csv = table.Dataset.AddressOf(TableFormat.Csv);
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "it");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("url", csv.From(AddressFor(csv)));
        json.WriteString("dc:title", table.Dataset.Title);
        json.WriteString("dc:description", table.Dataset.Description);
        json.WriteString("dc:publisher", portal.Publisher);
        json.WriteIfKnown("dc:source", table.Dataset.Source);
        if (portal.LicenceUrl is { } licence)
        {
            json.WriteStartObject("dc:license");
            json.WriteString("@id", licence);
            json.WriteEndObject();
        }

        WriteSchema(json, table);
        json.WriteEndObject();
        pieces.End();
    }

    private static void WriteSchema(Utf8JsonWriter json, PublishedTable table)
    {
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        for (var i = 0; i < table.Fields.Count; i++)
        {
            var field = table.Fields[i];
            json.WriteStartObject();
            json.WriteString("name", NameOf(table, i));
            json.WriteString("titles", field.Name);
            json.WriteIfKnown("dc:description", field.Explains);
            json.WriteString("datatype", field.Type.Csvw);
            json.WriteIfKnown("separator", field.IsList ? PublishedField.Between : null);
            if (table.Key.Contains(i))
            {
                json.WriteBoolean("required", true);
            }

            json.WriteIfAny("null", field.Words.Count > 0 ? [.. field.Words.Prepend("")] : []);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteKey(json, table);
        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, PublishedTable table)
    {
        if (table.Key is [var only])
        {
            json.WriteString("primaryKey", NameOf(table, only));
        }
        else
        {
            json.WriteIfAny("primaryKey", [.. table.Key.Select(column => NameOf(table, column))]);
        }
    }

    // The number keeps names apart that differ only in letters that a name may not contain.
    private static string NameOf(PublishedTable table, int column)
    {
        var letters = table.Fields[column].Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_').ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"c{column + 1}_{new string(letters)}");
    }
}
