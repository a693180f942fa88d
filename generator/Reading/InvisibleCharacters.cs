using System.Buffers;
using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Control characters and code points that are not characters. XML forbids most of them (XML 1.0, 2.2), HTML the rest, so neither pages nor
/// workbooks can contain them. U+0080 to U+009F are Windows-1252 letters that a program mistook for Unicode.
/// </summary>
internal static class InvisibleCharacters
{
    // The first bytes of these characters. Files are long, and almost none contains such a character.
    private static readonly SearchValues<byte> First = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(letter => (byte)letter).Except("\t\n\r"u8.ToArray()),
        0x7F,
        0xC2,
        0xEF,
    ]);

    /// <summary>True if a text contains one; reports the first in a file.</summary>
    public static bool AreIn(SourceText text, DiagnosticLog log)
    {
        var first = IndexIn(text.Utf8.Span);
        if (first < 0)
        {
            return false;
        }

        _ = Rune.DecodeFromUtf8(text.Utf8.Span[first..], out var rune, out var length);
        log.Report(Problems.LetterUnseen.At(text.AtBytes(first, length), Named(rune.Value)));
        return true;
    }

    /// <summary>
    /// Returns the display name (<c>U+000B</c>) of the first such character in a text, or null. For text from numeric character references.
    /// </summary>
    public static string? NameIn(string words)
    {
        foreach (var letter in words)
        {
            if (letter is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF')
            {
                return Named(letter);
            }
        }

        return null;
    }

    // Returns the index of the first byte of such a character, or -1.
    private static int IndexIn(ReadOnlySpan<byte> utf8)
    {
        for (var at = utf8.IndexOfAny(First); at >= 0; )
        {
            var isOne = utf8[at] switch
            {
                0xC2 => at + 1 < utf8.Length && utf8[at + 1] < 0xA0,
                0xEF => at + 2 < utf8.Length && utf8[at + 1] == 0xBF && utf8[at + 2] >= 0xBE,
                _ => true,
            };
            if (isOne)
            {
                return at;
            }

            var next = utf8[(at + 1)..].IndexOfAny(First);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    private static string Named(int letter) => string.Create(CultureInfo.InvariantCulture, $"U+{letter:X4}");
}
