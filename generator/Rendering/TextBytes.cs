using System.Buffers;
using System.Text;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// Long texts → UTF-8, in a room that each thread keeps: rooms of that size that are thrown away are cleared up late, and fill the memory
/// meanwhile.
/// </summary>
internal static class TextBytes
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _room;

    /// <summary>Gives the bytes of a text; they are only valid during that call.</summary>
    public static void Write(StringBuilder text, OutputWriter write)
    {
        var room = _room ??= new ArrayBufferWriter<byte>();
        room.ResetWrittenCount();
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in text.GetChunks())
        {
            // A letter of two halves may stand at the end of one chunk and the beginning of the next.
            encoder.Convert(chunk.Span, room, flush: false, out _, out _);
        }

        write(room.WrittenSpan);
    }
}
