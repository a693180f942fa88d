using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// The codice fiscale of persons: sixteen characters, the last a check letter, digits possibly replaced by letters where two persons
/// would share a code (omocodia). D.M. 23 dicembre 1976. Companies have eleven digits, which are public.
/// </summary>
public static class TaxCodeDetector
{
    private const int Length = 16;

    // Where people put a blank, a hyphen or a point: between surname, name, year, month, day, place and check letter.
    private const int Borders = (1 << 3) | (1 << 6) | (1 << 8) | (1 << 9) | (1 << 11) | (1 << 12) | (1 << 15);
    private const int Digits = (1 << 6) | (1 << 7) | (1 << 9) | (1 << 10) | (1 << 12) | (1 << 13) | (1 << 14);
    private const string Homocodes = "LMNPQRSTUV";
    private const string Months = "ABCDEHLMPRST";

    private static readonly int[] OddLetters =
    [
        1,
        0,
        5,
        7,
        9,
        13,
        15,
        17,
        19,
        21,
        2,
        4,
        18,
        20,
        11,
        3,
        6,
        8,
        12,
        14,
        16,
        10,
        22,
        25,
        24,
        23,
    ];

    /// <summary>True where a code may begin with a word of that length, which is all of it or reaches to where people part it.</summary>
    public static bool MayBeginWith(int length) => length == Length || (length < Length && (Borders >> length & 1) == 1);

    /// <summary>The code that begins at a place, or null.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The first character of a word.</param>
    public static Hit? Read(ReadOnlySpan<char> text, int start)
    {
        Span<char> code = stackalloc char[Length];
        var (at, count, parted, digits) = (start, 0, false, 0);
        while (count < Length)
        {
            var letter = Letters.At(text, at++);
            if (letter is ' ' or '-' or '.' or '/' && (Borders >> count & 1) == 1)
            {
                (parted, letter) = (true, Letters.At(text, at++));
            }

            letter = char.ToUpperInvariant(letter);
            var isDigit = char.IsAsciiDigit(letter);
            var fits = (Digits >> count & 1) == 1 ? isDigit || Homocodes.Contains(letter) : char.IsAsciiLetter(letter);
            if (!fits)
            {
                return null;
            }

            digits += isDigit ? 1 : 0;
            code[count++] = letter;
        }

        // Sixteen letters parted by blanks could be words; sixteen in one piece with that check letter are none.
        return !Letters.IsWord(Letters.At(text, at)) && (digits > 0 || !parted) && IsWhole(code)
            ? new Hit(new Datum(PersonalKind.TaxCode, code.ToString()), start, at - start)
            : null;
    }

    /// <summary>The check letter of the first fifteen characters, in upper case.</summary>
    public static char CheckLetter(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            var value = char.IsAsciiDigit(code[i]) ? code[i] - '0' : code[i] - 'A';
            sum += i % 2 == 0 ? OddLetters[value] : value;
        }

        return (char)('A' + (sum % 26));
    }

    private static bool IsWhole(ReadOnlySpan<char> code)
    {
        var day = (10 * Digit(code[9])) + Digit(code[10]);
        return Months.Contains(code[8]) && day is (>= 1 and <= 31) or (>= 41 and <= 71) && code[15] == CheckLetter(code);
    }

    private static int Digit(char letter) => char.IsAsciiDigit(letter) ? letter - '0' : Homocodes.IndexOf(letter, StringComparison.Ordinal);
}
