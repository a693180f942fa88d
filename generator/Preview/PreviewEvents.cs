using System.Text;
using System.Text.Json;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>What an open page is told, as server-sent events.</summary>
public static class PreviewEvents
{
    /// <summary>The events of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="isOther">True where the open page is to be loaded again.</param>
    public static string Of(Edition edition, bool isOther)
    {
        // A page that is loaded again asks for the rest then.
        if (isOther)
        {
            return "event: ricarica\ndata: \n\n";
        }

        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteNumber("errori", edition.Errors.Count);
            writer.WriteNumber("vietati", edition.Late.Count);
            writer.WriteStartArray("avvisi");
            foreach (var note in edition.Late.Concat(edition.Notes))
            {
                writer.WriteStringValue(note);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return $"event: stato\ndata: {Encoding.UTF8.GetString(json.ToArray())}\n\n";
    }
}
