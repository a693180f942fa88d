using System.Globalization;
using System.Text.Json;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>
/// Writes a table as JSON. Numbers are those of the exact CSV, digit by digit. A cell that is empty in the source is <c>null</c>; a value
/// missing for a stated reason is <c>{"assente":"n.p."}</c>; a word in a column of numbers is a string. Column names are values, not names
/// of properties: a removal from a frozen year edits values only.
/// </summary>
internal static class TableJson
{
    /// <summary>The version of the format. Readers may ignore members that they do not know.</summary>
    private const int Format = 1;

    public static void Write(PortalIdentity portal, PublishedTable table, Action<ReadOnlySpan<byte>> write)
    {
        using var pieces = new JsonPieces(write);
        var json = pieces.Json;
        json.WriteStartObject();
        WriteFacts(json, portal, table.Dataset);
        json.WriteStartArray("campi");
        foreach (var field in table.Fields)
        {
            WriteField(json, field);
        }

        json.WriteEndArray();
        json.WriteStartArray("righe");
        var own = table.Dataset.AddressOf(TableFormat.Json);
        foreach (var row in table.Rows())
        {
            json.WriteStartObject();
            json.WriteIfKnown("pagina", row.Page is { } page ? portal.Reference(page, own) : null);
            json.WriteBoolean("totale", row.IsTotal);
            json.WriteStartArray("valori");
            foreach (var cell in row.Cells)
            {
                WriteCell(json, cell);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            pieces.EndPart();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        pieces.End();
    }

    private static void WriteFacts(Utf8JsonWriter json, PortalIdentity portal, Dataset dataset)
    {
        json.WriteNumber("formato", Format);
        json.WriteString("titolo", dataset.Title);
        json.WriteNumber("anno", dataset.Year);
        json.WriteString("ente", portal.Publisher);
        json.WriteIfKnown("unità", dataset.Unit);
        json.WriteIfKnown("fonte", dataset.Source);
        json.WriteIfKnown("aggiornato", dataset.Modified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("pagina", portal.Reference(dataset.Page, dataset.AddressOf(TableFormat.Json)));
        if (portal.Licence is not null)
        {
            json.WriteStartObject("licenza");
            json.WriteString("nome", portal.Licence);
            json.WriteIfKnown("indirizzo", portal.LicenceUrl);
            json.WriteEndObject();
        }
    }

    private static void WriteField(Utf8JsonWriter json, PublishedField field)
    {
        json.WriteStartObject();
        json.WriteString("nome", field.Name);
        json.WriteString("tipo", field.IsNumber ? "numero" : "testo");
        json.WriteIfKnown("descrizione", field.Explains);
        if (field.Words.Count > 0)
        {
            json.WriteStartArray("parole");
            foreach (var word in field.Words)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case AbsentValue absent:
                json.WriteStartObject();
                json.WriteString("assente", absent.Mark);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue((string)cell);
                break;
        }
    }
}
