using System.Text;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The bytes of a file as text, with the way back.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>True for bytes in which words can be found as they are written.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => Decode(bytes) is not null;

    /// <summary>The text with the way back to its bytes; null where it is none.</summary>
    public static (string Text, Encoding Encoding)? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 == 0 && (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)))
        {
            var wide = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return (wide.GetString(bytes), wide);
        }

        if (bytes.Contains((byte)0) || bytes.StartsWith("%PDF"u8))
        {
            return null;
        }

        try
        {
            return (Strict.GetString(bytes), Strict);
        }
        catch (DecoderFallbackException)
        {
            // One byte a letter, whatever the code page: the bytes that are not touched come back as they were.
            return (Encoding.Latin1.GetString(bytes), Encoding.Latin1);
        }
    }

    /// <summary>Bytes that are no text: what can be read in them as it stands is all that can be told.</summary>
    public static IReadOnlyList<string> Guesses(ReadOnlySpan<byte> bytes) =>
        [
            Encoding.Latin1.GetString(bytes),
            Encoding.UTF8.GetString(bytes),
            Encoding.Unicode.GetString(bytes),
            bytes.IsEmpty ? "" : Encoding.Unicode.GetString(bytes[1..]),
        ];
}
