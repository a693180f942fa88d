using System.Buffers;
using System.Text;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Text whose UTF-8 was once read as Windows-1252: «cittÃ », «lâ€™ente».</summary>
public static class Mojibake
{
    // What each of the two marks can begin with: C2, C3 and E2 are the first bytes of all letters and signs of Italian.
    private static readonly SearchValues<char> First = SearchValues.Create("ÃÂâ");

    private static readonly Encoding Old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The first damaged stretch of a text: its place, and what it was; null where there is none.</summary>
    public static (int Start, int Length, string Mended)? Find(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(First) is >= 0 and var next; at++)
        {
            at += next;
            if (Letter(text, at) is var (length, _))
            {
                var end = at + length;
                while (end < text.Length && Letter(text, end) is var (more, _))
                {
                    end += more;
                }

                return (at, end - at, Mend(text[at..end]));
            }
        }

        return null;
    }

    /// <summary>A text with all that was damaged as it was; more than once, where the damage was done more than once.</summary>
    public static string Mend(string text)
    {
        const int MostTimes = 3;
        for (var times = 0; times < MostTimes; times++)
        {
            var mended = new StringBuilder(text.Length);
            for (var at = 0; at < text.Length; )
            {
                var (length, letter) = Letter(text, at) ?? (1, text[at]);
                mended.Append(letter);
                at += length;
            }

            if (mended.ToString() == text)
            {
                break;
            }

            text = mended.ToString();
        }

        return text;
    }

    // A letter of two or three characters that were its bytes. «Ã » was «à»: its second byte is a blank that does not break, which editors
    // make a plain one.
    private static (int Length, char Letter)? Letter(string text, int at)
    {
        var length = text[at] switch
        {
            'Ã' or 'Â' => 2,
            'â' => 3,
            _ => 0,
        };
        if (length == 0)
        {
            return null;
        }

        if (text[at] == 'Ã' && at + 1 < text.Length && text[at + 1] is ' ' or '\u00A0')
        {
            return (2, 'à');
        }

        if (at + length > text.Length)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[length];
        for (var i = 0; i < length; i++)
        {
            if (ByteOf(text[at + i]) is not { } one)
            {
                return null;
            }

            bytes[i] = one;
        }

        return Rune.DecodeFromUtf8(bytes, out var rune, out var taken) == OperationStatus.Done && taken == length && IsExpected(rune.Value)
            ? (length, (char)rune.Value)
            : null;
    }

    // Letters and signs that Italian texts hold; «È»» is two bytes of another letter, and sound.
    private static bool IsExpected(int letter) =>
        letter is (>= 0xA0 and <= 0xFF) or (>= 0x2010 and <= 0x2026) or 0x2030 or 0x2039 or 0x203A or 0x20AC or 0x2122 or 0x2212;

    private static byte? ByteOf(char letter)
    {
        if (letter < 0x100)
        {
            return (byte)letter;
        }

        Span<byte> bytes = stackalloc byte[4];
        return Old.GetBytes([letter], bytes) == 1 && Old.GetString(bytes[..1])[0] == letter ? bytes[0] : null;
    }
}
