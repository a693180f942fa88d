namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Finds everything that looks like a personal datum in a folded text. Pure: the same text gives the same matches.</summary>
public static class Detectors
{
    // No code that begins at least this many characters before its first digit is one: a tax code has at most seven separators.
    private const int DigitReach = 24;

    /// <summary>Returns all matches, grouped by kind.</summary>
    public static IReadOnlyList<Hit> Find(FoldedText text)
    {
        var hits = new List<Hit>();
        Find(text.Chars, hits);
        return hits;
    }

    /// <summary>Adds the matches in a text.</summary>
    public static void Find(ReadOnlySpan<char> text, List<Hit> hits)
    {
        FindCodes(text, hits);
        EmailDetector.Find(text, hits);
        BirthDateDetector.Find(text, hits);
        HomeAddressDetector.Find(text, hits);
    }

    // Codes and numbers start at the start of a word, so each word is checked once. Only a tax code may be without digits, and then it is
    // one word. So far from digits, only words of its length are looked at.
    private static void FindCodes(ReadOnlySpan<char> text, List<Hit> hits)
    {
        for (var (at, digit) = (0, -1); at < text.Length; )
        {
            if (digit < at)
            {
                digit = text[at..].IndexOfAnyInRange('0', '9') is >= 0 and var next ? at + next : text.Length + DigitReach;
            }

            at = digit - at > DigitReach ? SkipWords(text, at, Math.Min(digit - DigitReach, text.Length), hits) : ReadWord(text, at, hits);
        }
    }

    // Reads what begins at a position and returns the next position.
    private static int ReadWord(ReadOnlySpan<char> text, int at, List<Hit> hits)
    {
        if (!Letters.IsWord(text[at]))
        {
            return at + 1;
        }

        var (first, end) = (text[at], EndOfWord(text, at + 1));
        var hit =
            first is '3' or '0' ? MobileNumberDetector.Read(text, at)
            : first > 'z' || char.IsAsciiDigit(first) ? null
            : (TaxCodeDetector.MayBeginWith(end - at) ? TaxCodeDetector.Read(text, at) : null)
                ?? (char.IsAsciiLetter(Letters.At(text, at + 1)) ? IbanDetector.Read(text, at) : null);
        if (hit is { } found)
        {
            hits.Add(found);
            end = Math.Max(end, at + found.Length);
        }

        return end;
    }

    // Finds tax codes of letters among the words that begin before a position, and returns that position, or the end of a word that crosses
    // it. A word of that length that begins within the next sixteen characters contains the sixteenth.
    private static int SkipWords(ReadOnlySpan<char> text, int at, int stop, List<Hit> hits)
    {
        while (at < stop)
        {
            var probe = at + TaxCodeDetector.Length - 1;
            if (probe >= text.Length)
            {
                break;
            }

            if (!Letters.IsWord(text[probe]))
            {
                at = probe + 1;
                continue;
            }

            var start = probe;
            while (start > at && Letters.IsWord(text[start - 1]))
            {
                start--;
            }

            if (start >= stop)
            {
                break;
            }

            at = EndOfWord(text, probe);
            if (at - start == TaxCodeDetector.Length && TaxCodeDetector.Read(text, start) is { } found)
            {
                hits.Add(found);
            }
        }

        return stop > 0 && Letters.IsWord(text[stop - 1]) ? EndOfWord(text, stop) : stop;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Letters.IsWord(text[at]))
        {
            at++;
        }

        return at;
    }
}
