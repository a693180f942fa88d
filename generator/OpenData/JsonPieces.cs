using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes JSON in pieces of limited size: UTF-8, line feeds, non-ASCII letters as they are.</summary>
internal sealed class JsonPieces : IDisposable
{
    private const int Piece = 1 << 16;

    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Action<ReadOnlySpan<byte>> _write;

    /// <summary>Creates a writer.</summary>
    /// <param name="write">Receives the pieces.</param>
    /// <param name="isIndented">False to omit white space.</param>
    public JsonPieces(Action<ReadOnlySpan<byte>> write, bool isIndented = true)
    {
        _write = write;
        Json = new Utf8JsonWriter(_buffer, Form with { Indented = isIndented });
    }

    /// <summary>The writer.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Passes on what was written if it is large. Call it after each complete part.</summary>
    public void EndPart()
    {
        if (Json.BytesPending + _buffer.WrittenCount >= Piece)
        {
            Forward();
        }
    }

    /// <summary>Passes on the rest and ends the last line.</summary>
    public void End()
    {
        Json.Flush();
        _buffer.Write("\n"u8);
        Forward();
    }

    public void Dispose() => Json.Dispose();

    private void Forward()
    {
        Json.Flush();
        _write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}

/// <summary>Shorthands for values that may be absent.</summary>
internal static class JsonShorthands
{
    /// <summary>Writes a property, unless its value is null.</summary>
    public static void WriteIfKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes an array of texts, unless it is empty.</summary>
    public static void WriteIfAny(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
