using System.Buffers;
using System.Text;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// Encodes long texts as UTF-8 in a buffer that each thread reuses. Discarded buffers of that size are collected late and fill the memory.
/// </summary>
internal static class TextBytes
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _room;

    /// <summary>Passes the bytes of a text to a writer; they are only valid during that call.</summary>
    public static void Write(StringBuilder text, OutputWriter write)
    {
        var room = _room ??= new ArrayBufferWriter<byte>();
        room.ResetWrittenCount();
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in text.GetChunks())
        {
            // A surrogate pair may be split between two chunks.
            encoder.Convert(chunk.Span, room, flush: false, out _, out _);
        }

        write(room.WrittenSpan);
    }
}
