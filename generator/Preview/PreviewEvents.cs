using System.Text;
using System.Text.Json;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>Server-sent events for an open page.</summary>
public static class PreviewEvents
{
    /// <summary>Returns the events of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="isOther">True if the open page must reload.</param>
    public static string Of(Edition edition, bool isOther)
    {
        // After reloading, the page requests the other events itself.
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
