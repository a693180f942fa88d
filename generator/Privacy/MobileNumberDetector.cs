using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Detects Italian mobile numbers: a prefix from 310 to 399 and six or seven digits (piano nazionale di numerazione, delibera AGCOM
/// 8/15/CIR), with or without +39 or 0039. Office lines begin with 0 and are public.
/// </summary>
public static class MobileNumberDetector
{
    private static readonly HashSet<string> Phones =
    [
        "tel",
        "telefono",
        "telefonico",
        "cell",
        "cellulare",
        "cellulari",
        "mobile",
        "whatsapp",
        "sms",
        "chiamare",
        "telefonare",
        "recapito",
    ];

    // A ten-digit number after one of these words is not a telephone number.
    private static readonly HashSet<string> Others =
    [
        "prot",
        "protocollo",
        "pg",
        "isbn",
        "issn",
        "ean",
        "cig",
        "cup",
        "cod",
        "codice",
        "codici",
        "matricola",
        "pratica",
        "rep",
        "repertorio",
        "registro",
        "fattura",
        "determina",
        "determinazione",
        "delibera",
        "deliberazione",
        "ordinanza",
        "decreto",
        "mandato",
        "reversale",
        "bolletta",
        "contratto",
        "polizza",
        "foglio",
        "fg",
        "particella",
        "mappale",
        "sub",
        "subalterno",
        "inventario",
        "seriale",
        "pod",
        "pdr",
        "iva",
        "rea",
        "doi",
        "lat",
        "lon",
        "latitudine",
        "longitudine",
        "coordinate",
        "euro",
        "eur",
        "€",
        "importo",
        "totale",
        "somma",
        "id",
        "identificativo",
        "ticket",
        "capitolo",
        "impegno",
        "accertamento",
        "art",
        "articolo",
        "catasto",
        "catastale",
    ];

    /// <summary>Returns the number that begins at a position, or null.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">The index of the first character of a word; a digit.</param>
    public static Hit? Read(ReadOnlySpan<char> text, int start)
    {
        var begin = start;
        var isAbroad = CountryCode(text, ref start);
        if (Letters.At(text, start) != '3' || Letters.At(text, start + 1) is < '1' or > '9' || (!isAbroad && IsPartOfMore(text, start)))
        {
            return null;
        }

        Span<char> digits = stackalloc char[10];
        var (at, count) = Collect(text, start, digits, out var first, out var areThrees);
        var fits = count == 10 || (count == 9 && !(areThrees && !isAbroad));
        if (!fits || first is not (3 or 9 or 10) || !EndsHere(text, at))
        {
            return null;
        }

        return isAbroad || IsPhone(text, begin, at, count)
            ? new Hit(new Datum(PersonalKind.Mobile, digits[..count].ToString()), begin, at - begin)
            : null;
    }

    private static bool CountryCode(ReadOnlySpan<char> text, ref int start)
    {
        var rest = text[start..];
        var length =
            rest.StartsWith("0039") ? 4
            : rest.StartsWith("39") && Letters.At(text, start - 1) == '+' ? 2
            : 0;
        start += length;
        while (length > 0 && Letters.At(text, start) is ' ' or ')' or '-' or '.' or '/')
        {
            start++;
        }

        return length > 0;
    }

    // Collects up to ten digits, with at most a space and one symbol between groups: 333 12 34 567, 333-1234567, (333) 1234567.
    private static (int End, int Count) Collect(ReadOnlySpan<char> text, int start, Span<char> digits, out int first, out bool areThrees)
    {
        var (at, count, group) = (start, 0, 0);
        (first, areThrees) = (0, true);
        while (true)
        {
            var from = count;
            for (; count < digits.Length && char.IsAsciiDigit(Letters.At(text, at)); at++)
            {
                digits[count++] = text[at];
            }

            first = group++ == 0 ? count : first;
            areThrees &= count - from == 3;
            var next = at;
            while (next < at + 3 && Letters.At(text, next) is ' ' or '-' or '.' or '/' or ')')
            {
                next++;
            }

            if (count == digits.Length || next == at || !char.IsAsciiDigit(Letters.At(text, next)))
            {
                return (at, count);
            }

            at = next;
        }
    }

    private static bool IsPartOfMore(ReadOnlySpan<char> text, int start) =>
        Letters.At(text, start - 1) is '=' or '_' or '#' or '/' or '&' or '%'
        || (Letters.At(text, start - 1) is '.' or ',' or '-' or '/' && char.IsAsciiDigit(Letters.At(text, start - 2)));

    private static bool EndsHere(ReadOnlySpan<char> text, int end) =>
        !Letters.IsWord(Letters.At(text, end))
        && Letters.At(text, end) is not ('_' or '%' or '€' or '=')
        && !(Letters.At(text, end) is '.' or ',' or '-' or '/' && char.IsAsciiDigit(Letters.At(text, end + 1)));

    private static bool IsPhone(ReadOnlySpan<char> text, int begin, int end, int count)
    {
        var before = Letters.Before(text, begin, 40);
        var after = text[end..Math.Min(text.Length, end + 6)].TrimStart(' ');
        var nearest = Array.FindLast(before[Math.Max(0, before.Length - 4)..], word => Phones.Contains(word) || Others.Contains(word));
        var isMoney = after.StartsWith("€") || after.StartsWith("eur", StringComparison.OrdinalIgnoreCase);
        return nearest is not null && Phones.Contains(nearest) ? !isMoney : count == 10 && nearest is null && !isMoney;
    }
}
