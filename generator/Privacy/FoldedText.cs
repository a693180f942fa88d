using System.Buffers;
using System.Net;
using System.Text;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// A text as a reader sees it, normalised for the detectors. White space becomes one space and every dash a hyphen; entities are decoded;
/// soft hyphens and zero-width characters are dropped. A line break occurs only at the border of a block.
/// </summary>
public sealed class FoldedText(bool keepsPlaces)
{
    // Everything but the visible ASCII characters and the space, and the two that begin an entity or are markup.
    private static readonly SearchValues<byte> Folded = SearchValues.Create([
        .. Enumerable.Range(0, 256).Where(letter => letter is < ' ' or '&' or '*' or >= 0x80).Select(letter => (byte)letter),
    ]);

    private readonly List<int>? _places = keepsPlaces ? [] : null;
    private char[] _chars = new char[4096];
    private int _length;

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>Clears the text.</summary>
    public void Clear()
    {
        _length = 0;
        _places?.Clear();
    }

    /// <summary>Adds the border of a block; no match crosses it.</summary>
    public void Border()
    {
        if (_length > 0 && _chars[_length - 1] == ' ')
        {
            _chars[_length - 1] = '\n';
        }
        else if (_length > 0 && _chars[_length - 1] != '\n')
        {
            Put('\n', _places is { Count: > 0 } ? _places[^1] : 0);
        }
    }

    /// <summary>Appends UTF-8 text.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="offset">The offset of the bytes in their source.</param>
    public void Append(ReadOnlySpan<byte> utf8, int offset)
    {
        // A byte gives at most one character, and a border may follow.
        Reserve(utf8.Length + 1);
        for (var at = 0; at < utf8.Length; )
        {
            at += PutPlain(utf8[at..], offset + at);
            if (at == utf8.Length)
            {
                return;
            }

            var letter = utf8[at];
            if (letter == '&' && Entity(utf8[at..]) is var (decoded, length) && length > 0)
            {
                PutRune(decoded, offset + at);
                at += length;
            }
            else if (letter < 0x80)
            {
                PutFolded((char)letter, offset + at++);
            }
            else
            {
                _ = Rune.DecodeFromUtf8(utf8[at..], out var rune, out var taken);
                PutRune(rune, offset + at);
                at += taken;
            }
        }
    }

    /// <summary>Returns the first byte and the length of a match in its source.</summary>
    public (int Start, int Length) PlaceOf(Hit hit)
    {
        var (start, last) = (_places![hit.Start], _places[hit.Start + hit.Length - 1]);
        return (start, last - start + 1);
    }

    private static (Rune Rune, int Length) Entity(ReadOnlySpan<byte> utf8)
    {
        // The form in which pages encode each apostrophe.
        if (utf8.StartsWith("&#x27;"u8))
        {
            return (new Rune('\''), 6);
        }

        var end = utf8[..Math.Min(utf8.Length, 12)].IndexOf((byte)';');
        return
            end > 1
            && WebUtility.HtmlDecode(Encoding.ASCII.GetString(utf8[..(end + 1)])) is var decoded
            && decoded[0] != '&' | end == 4
            && Rune.DecodeFromUtf16(decoded, out var rune, out var taken) == OperationStatus.Done
            && taken == decoded.Length
            ? (rune, end + 1)
            : default;
    }

    private void PutRune(Rune rune, int place)
    {
        var letter = rune.IsBmp ? (char)rune.Value : '\uFFFD';
        var isUnseen =
            letter
            is '\u00AD'
                or '\u034F'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2064')
                or '\uFEFF';
        if (!isUnseen)
        {
            PutFolded(Plain(letter), place);
        }
    }

    // Copies the characters that are kept as they are, many at a time, and returns their number. The first one is not a space, which may be
    // the second of two.
    private int PutPlain(ReadOnlySpan<byte> utf8, int offset)
    {
        var length = utf8.IndexOfAny(Folded) is >= 0 and var special ? special : utf8.Length;
        if (length == 0 || utf8[0] == ' ')
        {
            return 0;
        }

        // Only the first of several spaces is kept.
        length = utf8[..length].IndexOf("  "u8) is >= 0 and var spaces ? spaces + 1 : length;
        _ = Ascii.ToUtf16(utf8[..length], _chars.AsSpan(_length), out _);
        _length += length;
        for (var i = 0; i < length && _places is not null; i++)
        {
            _places.Add(offset + i);
        }

        return length;
    }

    // Maps full-width forms (U+FF01 to U+FF5E) to ASCII and all dashes to a hyphen.
    private static char Plain(char letter) =>
        letter switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
            (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
            '\u2018' or '\u2019' or '\u02BC' => '\'',
            >= '\u2000' and <= '\u200A' or '\u00A0' or '\u202F' or '\u205F' or '\u3000' or '\u2028' or '\u2029' => ' ',
            _ => letter,
        };

    private void PutFolded(char letter, int place)
    {
        // An asterisk is treated as markup, even in formats that print it, so it does not separate words.
        if (letter > ' ')
        {
            if (letter != '*')
            {
                Put(letter, place);
            }
        }
        else if (_length > 0 && _chars[_length - 1] is not (' ' or '\n'))
        {
            Put(' ', place);
        }
    }

    private void Reserve(int count)
    {
        if (_chars.Length - _length < count)
        {
            Array.Resize(ref _chars, Math.Max(2 * _chars.Length, _length + count));
        }
    }

    private void Put(char letter, int place)
    {
        _chars[_length++] = letter;
        _places?.Add(place);
    }
}
