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
    public const int Format = 1;

    // White space would be half of a long file.
    private const int MostIndentedRows = 200;

    public static void Write(PortalIdentity portal, PublishedTable table, Action<ReadOnlySpan<byte>> write)
    {
        using var pieces = new JsonPieces(write, isIndented: table.Count <= MostIndentedRows);
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
            if (!table.Dataset.IsList)
            {
                json.WriteBoolean("totale", row.IsTotal);
            }

            WriteLines(json, row.Lines);
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
        WriteChecks(pieces, table.Checks());
        json.WriteEndObject();
        pieces.End();
    }

    private static void WriteChecks(JsonPieces pieces, IReadOnlyList<PublishedCheck> checks)
    {
        if (checks.Count == 0)
        {
            return;
        }

        var json = pieces.Json;
        json.WriteStartArray("controlli");
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("cella", check.Cell);
            json.WriteString("regola", check.Rule);
            json.WriteString("conto", check.Words);
            json.WriteNumber("dichiarato", check.Declared);
            json.WriteNumber("ricalcolato", check.Recomputed);
            json.WriteBoolean("torna", check.Holds);
            json.WriteIfKnown("spiegazione", check.Explanation);
            json.WriteEndObject();
            pieces.EndPart();
        }

        json.WriteEndArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, PortalIdentity portal, Dataset dataset)
    {
        json.WriteNumber("formato", Format);
        json.WriteString("titolo", dataset.Title);
        if (dataset.IsOfAllYears)
        {
            json.WriteStartArray("anni");
            foreach (var year in dataset.Years)
            {
                json.WriteNumberValue(year);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteNumber("anno", dataset.Year);
        }

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
        json.WriteString("tipo", field.Type.Word);
        json.WriteIfKnown("descrizione", field.Explains);
        json.WriteIfKnown("unità", field.Unit);
        json.WriteIfKnown("elenco", field.Refers);
        if (field.IsList)
        {
            json.WriteBoolean("più valori", true);
        }

        json.WriteIfAny("ammessi", field.Choices);
        json.WriteIfAny("parole", field.Words);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, IReadOnlyList<(int First, int Last)> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        json.WriteStartArray("righe dell'atto");
        foreach (var (first, last) in lines)
        {
            json.WriteStartArray();
            json.WriteNumberValue(first);
            json.WriteNumberValue(last);
            json.WriteEndArray();
        }

        json.WriteEndArray();
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
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case Interval(var low, var high):
                json.WriteStartObject();
                json.WriteNumber("da", low);
                json.WriteNumber("a", high);
                json.WriteEndObject();
                break;
            case IReadOnlyList<string> items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue((string)cell);
                break;
        }
    }
}
