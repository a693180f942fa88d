using System.Text;
using System.Text.Unicode;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Decodes content files: UTF-8, UTF-16 with a byte order mark («Testo Unicode» of Excel), or Windows-1252 as older spreadsheets write it.
/// </summary>
public static class TextDecoder
{
    private const int LimitMegabytes = 64;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Returns the maximum size in bytes of a readable file. Attachments and pictures are published unchanged; their size is checked
    /// elsewhere.
    /// </summary>
    public static long LimitOf(string path) =>
        (path.Split('/') is [_, var folder, ..] && folder.Equals("allegati", StringComparison.OrdinalIgnoreCase))
        || PictureReader.IsPicture(path)
            ? long.MaxValue
            : LimitMegabytes << 20;

    /// <summary>
    /// Returns the text, or null (reported) if it cannot be decoded, contains unpublishable characters, or contains unresolved git
    /// conflicts.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="allowsOld">True for spreadsheets, which may be in Windows-1252.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static SourceText? Decode(StoredFile file, bool allowsOld, DiagnosticLog log) =>
        DecodeBytes(file, allowsOld, log) is { } text && !InvisibleCharacters.AreIn(text, log) && !MergeConflictMarkers.AreIn(text, log)
            ? text
            : null;

    private static SourceText? DecodeBytes(StoredFile file, bool allowsOld, DiagnosticLog log)
    {
        if (file.Length > LimitMegabytes << 20)
        {
            log.Report(Problems.FileTooBig.At(Place.File(file.ShownPath), file.Length >> 20, LimitMegabytes));
            return null;
        }

        if (ReadUtf16(file.Bytes.Span) is { } wide)
        {
            return new SourceText(file.ShownPath, wide);
        }

        var bytes = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Bytes[3..] : file.Bytes;
        var fault = FirstFault(bytes.Span);
        if (fault < 0)
        {
            return new SourceText(file.ShownPath, Composed(bytes));
        }

        var text = new SourceText(file.ShownPath, Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes.Span)));
        var place = text.AtLine(1 + bytes.Span[..fault].Count((byte)'\n'));
        if (!allowsOld || !IsWindows1252(bytes.Span))
        {
            log.Report(Problems.EncodingUnreadable.At(place));
            return null;
        }

        var old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var decoded = new SourceText(file.ShownPath, Encoding.UTF8.GetBytes(old.GetString(bytes.Span)));
        log.Report(Problems.EncodingOld.At(decoded.AtLine(place.Line)));
        return decoded;
    }

    // macOS writes an accented letter as two characters. They are composed into one, since names and codes are compared character by
    // character. The combining marks (U+0300 to U+036F) begin with one of two bytes.
    private static ReadOnlyMemory<byte> Composed(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.IndexOfAny((byte)0xCC, (byte)0xCD) < 0
            ? bytes
            : Encoding.UTF8.GetBytes(PlainLetters.Compose(Encoding.UTF8.GetString(bytes.Span)));

    // Returns the text in UTF-8; null without a UTF-16 byte order mark, or if the bytes are not valid UTF-16.
    private static byte[]? ReadUtf16(ReadOnlySpan<byte> bytes)
    {
        var isBig = bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);
        if (bytes.Length % 2 != 0 || !(isBig || bytes.StartsWith(Encoding.Unicode.Preamble)))
        {
            return null;
        }

        try
        {
            var text = new UnicodeEncoding(isBig, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes[2..]);
            return text.Contains('\0', StringComparison.Ordinal) ? null : Encoding.UTF8.GetBytes(text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
        if (Utf8.IsValid(bytes))
        {
            return zero;
        }

        try
        {
            _ = StrictUtf8.GetCharCount(bytes);
            return zero;
        }
        catch (DecoderFallbackException error)
        {
            return zero >= 0 ? Math.Min(zero, error.Index) : Math.Max(error.Index, 0);
        }
    }

    // Control characters and the five bytes undefined in Windows-1252 indicate another encoding (UTF-16, DOS, Mac).
    // So do complete UTF-8 sequences (two encodings in one file), and Š ‚ ˆ Ž ˜ right after a small letter, which are
    // accented letters of DOS (è, é) and of the Mac (à, é, ò) misread.
    private static bool IsWindows1252(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var isUndefined = bytes[i] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D;
            var isControl = bytes[i] < 0x20 && bytes[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r');
            var isUtf8Pair = bytes[i] is 0xC3 or 0xC2 && i + 1 < bytes.Length && bytes[i + 1] is >= 0x80 and < 0xC0;
            var isOther = bytes[i] is 0x8A or 0x82 or 0x88 or 0x8E or 0x98 && i > 0 && bytes[i - 1] is >= (byte)'a' and <= (byte)'z';
            if (isUndefined || isControl || isUtf8Pair || isOther)
            {
                return false;
            }
        }

        return true;
    }
}
