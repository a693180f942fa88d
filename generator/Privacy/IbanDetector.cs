using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Detects bank accounts (ISO 13616), by the length for each country in the IBAN registry and the check digits modulo 97.
/// </summary>
public static class IbanDetector
{
    private const string Lengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28"
        + "HR21HU28IE22IL23"
        + "IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31"
        + "SE24SI19SK24SM27"
        + "ST25SV28TL23TN24TR26UA29VA22VG24XK20";

    private const int Longest = 34;

    /// <summary>Returns the account number that begins at a position, or null.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The index of the first character of a word.</param>
    public static Hit? Read(ReadOnlySpan<char> text, int start)
    {
        var third = Letters.At(text, start + 2);
        if (!char.IsAsciiDigit(third is ' ' or '-' or '.' ? Letters.At(text, start + 3) : third))
        {
            return null;
        }

        Span<char> code = stackalloc char[Longest];
        var length = LengthOf(Letters.At(text, start), Letters.At(text, start + 1));
        var (at, count, parts) = (start, 0, 0);
        var areFours = true;
        while (count < length)
        {
            var letter = Letters.At(text, at++);
            if (count > 1 && letter is ' ' or '-' or '.')
            {
                (letter, parts) = (Letters.At(text, at++), parts + 1);
                areFours &= count % 4 == 0;
            }

            if (!char.IsAsciiLetterOrDigit(letter) || (count is 2 or 3 && !char.IsAsciiDigit(letter)))
            {
                return null;
            }

            code[count++] = char.ToUpperInvariant(letter);
        }

        code = code[..count];
        return
            count > 0
            && !Letters.IsWord(Letters.At(text, at))
            && (parts == 0 || areFours || IsItalian(code))
            && HasItalianForm(code)
            && Remainder(code) == 1
            ? new Hit(new Datum(PersonalKind.Iban, code.ToString()), start, at - start)
            : null;
    }

    /// <summary>Returns the account number without spaces, in upper case, or null if it is invalid.</summary>
    public static string? Parse(string written) =>
        Read(written.Trim(), 0) is { } hit && hit.Length == written.Trim().Length ? hit.Datum.Key : null;

    /// <summary>
    /// Returns the remainder of the number modulo 97, with its first four characters moved to the end; 1 if the check digits are valid.
    /// </summary>
    public static int Remainder(ReadOnlySpan<char> code)
    {
        var rest = 0;
        for (var i = 0; i < code.Length; i++)
        {
            var letter = code[(i + 4) % code.Length];
            rest = char.IsAsciiDigit(letter) ? ((rest * 10) + letter - '0') % 97 : ((rest * 100) + letter - 'A' + 10) % 97;
        }

        return rest;
    }

    // «al 31 dicembre …» begins like an Albanian account, so spaces are allowed only where banks print them, or in the Italian format.
    private static bool IsItalian(ReadOnlySpan<char> code) => code.StartsWith("IT") || code.StartsWith("SM");

    private static bool HasItalianForm(ReadOnlySpan<char> code) =>
        !IsItalian(code) || (char.IsAsciiLetter(code[4]) && !code.Slice(5, 10).ContainsAnyExceptInRange('0', '9'));

    private static int LengthOf(char first, char second)
    {
        for (var i = 0; char.IsAsciiLetter(first) && i < Lengths.Length; i += 4)
        {
            if (Lengths[i] == char.ToUpperInvariant(first) && Lengths[i + 1] == char.ToUpperInvariant(second))
            {
                return (10 * (Lengths[i + 2] - '0')) + Lengths[i + 3] - '0';
            }
        }

        return 0;
    }
}
