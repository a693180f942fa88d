using System.Buffers;
using System.Text;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Detects and repairs UTF-8 text that was decoded as Windows-1252: «cittÃ », «lâ€™ente».</summary>
public static class Mojibake
{
    // The possible first characters of damage: C2, C3 and E2 are the first bytes of all non-ASCII Italian letters and signs.
    private static readonly SearchValues<char> First = SearchValues.Create("ÃÂâ");

    private static readonly Encoding Old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Returns the first damaged range of a text and its repair, or null.</summary>
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

    /// <summary>Returns a text with all damage repaired, including text damaged several times.</summary>
    public static string Mend(string text)
    {
        const int MaxTimes = 3;
        for (var times = 0; times < MaxTimes; times++)
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

    // Decodes two or three characters that were the bytes of one letter. «Ã » was «à»: its second byte is a no-break space, which
    // editors turn into a plain space.
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

    // Letters and signs that occur in Italian texts. «È»» decodes to an unlikely letter, so it is accepted as undamaged.
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
