using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Bytes of a content file → text, in UTF-8 or in Windows-1252 as older spreadsheets write it.</summary>
public static class TextDecoder
{
    private const int LimitMegabytes = 64;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null (reported) where it cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="allowsOld">True for spreadsheets, which may be in Windows-1252.</param>
    /// <param name="log">Where to report.</param>
    public static SourceText? Decode(StoredFile file, bool allowsOld, DiagnosticLog log)
    {
        if (file.Bytes.Length > LimitMegabytes << 20)
        {
            log.Report(Problems.FileTooBig.At(Place.File(file.Path), file.Bytes.Length >> 20, LimitMegabytes));
            return null;
        }

        var bytes = file.Bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Bytes[3..] : file.Bytes;
        var fault = FirstFault(bytes.Span);
        if (fault < 0)
        {
            return new SourceText(file.Path, bytes);
        }

        var text = new SourceText(file.Path, Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes.Span)));
        var place = text.AtLine(1 + bytes.Span[..fault].Count((byte)'\n'));
        if (!allowsOld || !IsWindows1252(bytes.Span))
        {
            log.Report(Problems.EncodingUnreadable.At(place));
            return null;
        }

        var old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var decoded = new SourceText(file.Path, Encoding.UTF8.GetBytes(old.GetString(bytes.Span)));
        log.Report(Problems.EncodingOld.At(decoded.AtLine(place.Line)));
        return decoded;
    }

    private static int FirstFault(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
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

    // Control characters and the five bytes that Windows-1252 leaves undefined mean another encoding (UTF-16, DOS, Mac),
    // and so do sequences that are whole in UTF-8: two encodings in one file.
    private static bool IsWindows1252(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var isUndefined = bytes[i] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D;
            var isControl = bytes[i] < 0x20 && bytes[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r');
            var isUtf8Pair = bytes[i] is 0xC3 or 0xC2 && i + 1 < bytes.Length && bytes[i + 1] is >= 0x80 and < 0xC0;
            if (isUndefined || isControl || isUtf8Pair)
            {
                return false;
            }
        }

        return true;
    }
}
