using System.Text;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Decodes the bytes of a file as text, with the encoding needed to write it back.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>True if the bytes can be decoded as text and searched for words.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => Decode(bytes) is not null;

    /// <summary>Returns the text and its encoding, or null if the bytes are not text.</summary>
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
            // Latin-1 maps each byte to one character, whatever the code page, so unedited bytes survive the round trip.
            return (Encoding.Latin1.GetString(bytes), Encoding.Latin1);
        }
    }

    /// <summary>
    /// Returns possible decodings of bytes that are not text. Only words stored uncompressed and unencoded can be found in them.
    /// </summary>
    public static IReadOnlyList<string> Guesses(ReadOnlySpan<byte> bytes) =>
        [
            Encoding.Latin1.GetString(bytes),
            Encoding.UTF8.GetString(bytes),
            Encoding.Unicode.GetString(bytes),
            bytes.IsEmpty ? "" : Encoding.Unicode.GetString(bytes[1..]),
        ];
}
