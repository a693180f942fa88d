using System.Text.Json;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>
/// Writes the Data Package (version 2) of a year, or of all years: each exact CSV with its columns. It is above the data files, because a
/// package may only name files below its own folder. Lengths and sums are left to the site's manifest: a removal from a frozen year would
/// change them.
/// </summary>
public static class PublishedPackage
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    // The column of codes in every list.
    private const string KeyOfLists = "codice";

    /// <summary>Passes the bytes of the package to a writer.</summary>
    /// <param name="portal">The publisher.</param>
    /// <param name="own">The address of the package.</param>
    /// <param name="tables">The tables of one year.</param>
    /// <param name="write">Receives the bytes.</param>
    public static void Write(PortalIdentity portal, Address own, IReadOnlyList<PublishedTable> tables, Action<ReadOnlySpan<byte>> write)
    {
        using var pieces = new JsonPieces(write);
        var json = pieces.Json;
        var all = tables[0].Dataset.IsOfAllYears;
        var year = tables[0].Dataset.Year;
        json.WriteStartObject();
        json.WriteString("$schema", Profile);
        json.WriteString("name", all ? "dati-di-tutti-gli-anni" : $"dati-{year:D4}");
        json.WriteString("title", $"{portal.SiteName}: dati {(all ? "di tutti gli anni" : $"del {year}")}");
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
        var names = tables.Where(table => table.Dataset.IsList).Select(table => table.Dataset.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            WriteResource(json, own, table, names);
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

    private static void WriteResource(Utf8JsonWriter json, Address own, PublishedTable table, IReadOnlySet<string> names)
    {
        var dataset = table.Dataset;
        json.WriteStartObject();
        json.WriteString("name", dataset.IsList || !names.Contains(dataset.Code) ? dataset.Code : "personale." + dataset.Code);
        json.WriteString("type", "table");
        json.WriteString("path", dataset.AddressOf(TableFormat.Csv).From(own));
        json.WriteString("title", dataset.Title);
        json.WriteString("description", DescriptionOf(table));
        json.WriteString("format", "csv");
        json.WriteString("mediatype", TableFormat.Csv.MediaType);
        json.WriteString("encoding", "utf-8");
        WriteDialect(json);
        if (dataset.Source is not null)
        {
            json.WriteStartArray("sources");
            json.WriteStartObject();
            json.WriteString("title", dataset.Source);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteSchema(json, table, names);
        json.WriteEndObject();
    }

    // Readers that guess the dialect fail on short files.
    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteEndObject();
    }

    private static string DescriptionOf(PublishedTable table)
    {
        var words = table.Fields.SelectMany(field => field.Words).Distinct(StringComparer.Ordinal).ToArray();
        return table.Dataset.Description
            + (words.Length == 0 ? "" : $" In colonne di numeri valgono zero nelle somme: {string.Join(", ", words)}.");
    }

    private static void WriteSchema(Utf8JsonWriter json, PublishedTable table, IReadOnlySet<string> names)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        for (var i = 0; i < table.Fields.Count; i++)
        {
            WriteField(json, table.Fields[i], table.Key.Contains(i), isUnique: table.Key.Count == 1);
        }

        json.WriteEndArray();
        json.WriteIfAny("missingValues", [.. table.Fields.SelectMany(field => field.Words).Prepend("").Distinct(StringComparer.Ordinal)]);
        json.WriteIfAny("primaryKey", [.. table.Key.Select(column => table.Fields[column].Name)]);
        WriteForeignKeys(json, table, names);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, PublishedField field, bool isKey, bool isUnique)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Type.TableSchema);
        json.WriteIfKnown("description", DescriptionOf(field));
        if (isKey || field.Choices.Count > 0)
        {
            json.WriteStartObject("constraints");
            if (isKey)
            {
                json.WriteBoolean("required", true);
            }

            if (isKey && isUnique)
            {
                json.WriteBoolean("unique", true);
            }

            json.WriteIfAny("enum", field.Choices);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string? DescriptionOf(PublishedField field)
    {
        string?[] parts =
        [
            field.Explains,
            field.Unit is null ? null : $"Unità: {field.Unit}.",
            field.IsList ? "Più valori sono separati da « | »." : null,
        ];
        return parts.OfType<string>().ToArray() is { Length: > 0 } known ? string.Join(' ', known) : null;
    }

    // A reference to another year, or to a list that the package lacks, is no foreign key. A reference within the same list names no
    // resource.
    private static void WriteForeignKeys(Utf8JsonWriter json, PublishedTable table, IReadOnlySet<string> names)
    {
        PublishedField[] keys =
        [
            .. table.Fields.Where(field => field.Refers is { } list && names.Contains(list) && field.IsClosed?.Invoke() == true),
        ];
        if (keys.Length == 0)
        {
            return;
        }

        // Over all years a code identifies a record only together with its year.
        string[] years = table.Dataset.IsOfAllYears ? [table.Fields[0].Name] : [];
        json.WriteStartArray("foreignKeys");
        foreach (var field in keys)
        {
            json.WriteStartObject();
            json.WriteIfAny("fields", [.. years, field.Name]);
            json.WriteStartObject("reference");
            json.WriteString("resource", field.Refers == table.Dataset.Code ? "" : field.Refers);
            json.WriteIfAny("fields", [.. years, KeyOfLists]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
