using System.Text.Json;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes triples as JSON-LD 1.1. The context is in the file, so that no reader needs the network.</summary>
internal static class JsonLdFile
{
    public static void Write(IReadOnlyList<RdfSubject> subjects, Action<ReadOnlySpan<byte>> write)
    {
        using var pieces = new JsonPieces(write);
        var json = pieces.Json;
        json.WriteStartObject();
        json.WriteStartObject("@context");
        foreach (var (prefix, iri) in RdfPrefixes.All)
        {
            json.WriteString(prefix, iri);
        }

        json.WriteEndObject();
        json.WriteStartArray("@graph");
        foreach (var subject in subjects)
        {
            Write(json, subject);
            pieces.EndPart();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        pieces.End();
    }

    private static void Write(Utf8JsonWriter json, RdfSubject subject)
    {
        json.WriteStartObject();
        json.WriteString("@id", RdfNode.Iri(subject.Iri).Value);
        json.WriteStartArray("@type");
        foreach (var type in subject.Types)
        {
            json.WriteStringValue(type.ToString());
        }

        json.WriteEndArray();
        foreach (var group in subject.Facts.GroupBy(fact => fact.Predicate, fact => fact.Object))
        {
            json.WriteStartArray(group.Key.ToString());
            foreach (var node in group)
            {
                Write(json, node);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RdfNode node)
    {
        json.WriteStartObject();
        json.WriteString(node.IsIri ? "@id" : "@value", node.Value);
        json.WriteIfKnown("@language", node.Language);
        json.WriteIfKnown("@type", node.Datatype?.ToString());
        json.WriteEndObject();
    }
}
