using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Detects a person's codice fiscale: sixteen characters, the last one a check letter. If two persons would share a code, letters replace
/// some digits (omocodia). D.M. 23 dicembre 1976. Companies have eleven digits, which are public.
/// </summary>
public static class TaxCodeDetector
{
    /// <summary>The number of characters of a code, without separators.</summary>
    public const int Length = 16;

    // The positions where people insert a space, a hyphen or a point: between surname, name, year, month, day, place and check letter.
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

    /// <summary>True if a code may begin with a word of this length: the whole code, or a prefix that ends at a usual separator.</summary>
    public static bool MayBeginWith(int length) => length == Length || (length < Length && (Borders >> length & 1) == 1);

    /// <summary>Returns the code that begins at a position, or null.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The index of the first character of a word.</param>
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

        // Sixteen letters with separators may be ordinary words; sixteen letters without separators and with a valid check letter are not.
        return !Letters.IsWord(Letters.At(text, at)) && (digits > 0 || !parted) && IsWhole(code)
            ? new Hit(new Datum(PersonalKind.TaxCode, code.ToString()), start, at - start)
            : null;
    }

    /// <summary>Returns the check letter for the first fifteen characters, in upper case.</summary>
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
