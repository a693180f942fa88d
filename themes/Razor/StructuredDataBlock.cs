using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Razor;

/// <summary>
/// Writes a page's structured data as a JSON-LD data block (JSON-LD 1.1, section 7). Browsers never run a data block, so the
/// Content-Security-Policy does not apply to it. Every <c>&lt;</c> is escaped, so no value can end the element.
/// </summary>
internal static class StructuredDataBlock
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Reused by the pages of a thread: a page has one block at most.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_room;

    [ThreadStatic]
    private static Utf8JsonWriter? t_json;

    /// <summary>Writes the block, or nothing if the base URL is unknown: identifiers must be absolute to mean anything elsewhere.</summary>
    public static void Write(Page page, PageBuffer output)
    {
        if (page.Frame.BaseUrl is not { } root || (page.Trail.Count == 0 && page.StructuredData.Count == 0))
        {
            return;
        }

        var room = t_room ??= new ArrayBufferWriter<byte>();
        var json = t_json ??= new Utf8JsonWriter(room, Form);
        room.ResetWrittenCount();
        json.Reset(room);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        foreach (var thing in page.StructuredData)
        {
            Write(json, thing, root);
        }

        if (page.Trail.Count > 0)
        {
            WriteTrail(json, page, root);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("<script type=\"application/ld+json\">"u8);
        output.Write(room.WrittenSpan);
        output.Write("</script>\n"u8);
    }

    private static void WriteTrail(Utf8JsonWriter json, Page page, string root)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "BreadcrumbList"u8);
        json.WriteStartArray("itemListElement"u8);
        for (var i = 0; i < page.Trail.Count; i++)
        {
            WriteStep(json, i + 1, page.Trail[i].Text, page.Trail[i].Inside is { } place ? root + place : page.Trail[i].Outside);
        }

        // The last step needs no address: it is the page itself.
        WriteStep(json, page.Trail.Count + 1, page.Title, null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, int position, string name, string? address)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ListItem"u8);
        json.WriteNumber("position"u8, position);
        json.WriteString("name"u8, name);
        if (address is not null)
        {
            json.WriteString("item"u8, address);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SchemaThing thing, string root)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, thing.Type);
        if (thing.Id is { } id)
        {
            json.WriteString("@id"u8, root + id);
        }

        foreach (var property in thing.Properties)
        {
            json.WritePropertyName(property.Name);
            WriteValue(json, property, root);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, SchemaProperty property, string root)
    {
        if (property.Thing is { } thing)
        {
            Write(json, thing, root);
        }
        else if (property.Things is { } things)
        {
            json.WriteStartArray();
            foreach (var one in things)
            {
                Write(json, one, root);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteStringValue(property.Place is { } place ? root + place : property.Text);
        }
    }
}
