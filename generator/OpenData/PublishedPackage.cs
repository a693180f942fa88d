using System.Text.Json;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>
/// Writes the Data Package (version 2) of a year: each exact CSV with its columns. It is at the top of the year's folder, because a package
/// may only name files below its own folder. Lengths and sums are left to the site's manifest: a removal from a frozen year would change
/// them.
/// </summary>
public static class PublishedPackage
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>Passes the bytes of the package to a writer.</summary>
    /// <param name="portal">The publisher.</param>
    /// <param name="own">The address of the package.</param>
    /// <param name="tables">The tables of one year.</param>
    /// <param name="write">Receives the bytes.</param>
    public static void Write(PortalIdentity portal, Address own, IReadOnlyList<PublishedTable> tables, Action<ReadOnlySpan<byte>> write)
    {
        using var pieces = new JsonPieces(write);
        var json = pieces.Json;
        var year = tables[0].Dataset.Year;
        json.WriteStartObject();
        json.WriteString("$schema", Profile);
        json.WriteString("name", $"dati-{year:D4}");
        json.WriteString("title", $"{portal.SiteName}: dati del {year}");
        json.WriteIfKnown("id", portal.BaseUrl is null ? null : portal.BaseUrl + own);
        json.WriteIfKnown("homepage", portal.BaseUrl);
        WriteLicence(json, portal);
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", portal.Publisher);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var table in tables)
        {
            WriteResource(json, own, table);
            pieces.EndPart();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        pieces.End();
    }

    // A licence needs a name in the Open Definition's list or an address. Without either it is omitted.
    private static void WriteLicence(Utf8JsonWriter json, PortalIdentity portal)
    {
        var name = portal.Licence is { } licence ? Licences.OpenDefinitionName(licence) : null;
        if (name is null && portal.LicenceUrl is null)
        {
            return;
        }

        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteIfKnown("name", name);
        json.WriteIfKnown("path", portal.LicenceUrl);
        json.WriteIfKnown("title", portal.Licence);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, Address own, PublishedTable table)
    {
        var dataset = table.Dataset;
        json.WriteStartObject();
        json.WriteString("name", dataset.Code);
        json.WriteString("type", "table");
        json.WriteString("path", dataset.AddressOf(TableFormat.Csv).From(own));
        json.WriteString("title", dataset.Title);
        json.WriteString("description", DescriptionOf(table));
        json.WriteString("format", "csv");
        json.WriteString("mediatype", TableFormat.Csv.MediaType);
        json.WriteString("encoding", "utf-8");
        if (dataset.Source is not null)
        {
            json.WriteStartArray("sources");
            json.WriteStartObject();
            json.WriteString("title", dataset.Source);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteSchema(json, table);
        json.WriteEndObject();
    }

    private static string DescriptionOf(PublishedTable table)
    {
        var words = table.Fields.SelectMany(field => field.Words).Distinct(StringComparer.Ordinal).ToArray();
        return table.Dataset.Description
            + (words.Length == 0 ? "" : $" In colonne di numeri valgono zero nelle somme: {string.Join(", ", words)}.");
    }

    private static void WriteSchema(Utf8JsonWriter json, PublishedTable table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var (field, i) in table.Fields.Select((field, i) => (field, i)))
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("type", field.IsNumber ? "number" : "string");
            json.WriteIfKnown("description", field.Explains);
            if (i == 0)
            {
                json.WriteStartObject("constraints");
                json.WriteBoolean("required", true);
                json.WriteBoolean("unique", true);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        foreach (var mark in table.Fields.SelectMany(field => field.Words).Prepend("").Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(mark);
        }

        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        json.WriteStringValue(table.Fields[0].Name);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
