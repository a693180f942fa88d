using System.Text.Json;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>A value of a JSON file that knows where it is written.</summary>
/// <param name="Kind">The kind of its first token.</param>
/// <param name="Offset">Its first byte.</param>
internal sealed record JsonPart(JsonTokenType Kind, int Offset)
{
    /// <summary>The length of its first token in bytes.</summary>
    public int Length { get; private init; } = 1;

    /// <summary>A text, or null.</summary>
    public string? Text { get; private init; }

    /// <summary>A number, or null.</summary>
    public double? Number { get; private init; }

    /// <summary>The values of an array.</summary>
    public IReadOnlyList<JsonPart> Items { get; private init; } = [];

    /// <summary>The members of an object.</summary>
    public IReadOnlyDictionary<string, JsonPart> Members { get; private init; } = new Dictionary<string, JsonPart>();

    /// <summary>Reads a file. A member with an ignored name is skipped and kept nowhere.</summary>
    /// <param name="source">The file.</param>
    /// <param name="ignored">The name.</param>
    /// <param name="broken">The place at which the text is no JSON, or null.</param>
    /// <returns>The outermost value; null if the text is no JSON.</returns>
    public static JsonPart? Read(SourceText source, string ignored, out Place? broken)
    {
        var reader = new Utf8JsonReader(source.Utf8.Span);
        try
        {
            broken = null;
            reader.Read();
            var whole = Of(ref reader, ignored);
            reader.Read();
            return whole;
        }
        // The second is thrown for an escaped half of a character.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            broken = source.AtBytes((int)reader.BytesConsumed, 1);
            return null;
        }
    }

    // The reader accepts at most 64 levels, so the recursion ends.
    private static JsonPart Of(ref Utf8JsonReader reader, string ignored)
    {
        var start = new JsonPart(reader.TokenType, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return start with { Text = reader.GetString(), Length = reader.ValueSpan.Length + 2 };
            case JsonTokenType.Number:
                return start with { Number = reader.GetDouble(), Length = reader.ValueSpan.Length };
            case JsonTokenType.StartArray:
                var items = new List<JsonPart>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Of(ref reader, ignored));
                }

                return start with
                {
                    Items = items,
                };
            case JsonTokenType.StartObject:
                return start with { Members = MembersOf(ref reader, ignored) };
            default:
                return start;
        }
    }

    private static Dictionary<string, JsonPart> MembersOf(ref Utf8JsonReader reader, string ignored)
    {
        var members = new Dictionary<string, JsonPart>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == ignored)
            {
                reader.Skip();
            }
            else
            {
                members[name] = Of(ref reader, ignored);
            }
        }

        return members;
    }
}
