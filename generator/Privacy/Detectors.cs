namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Finds everything that looks like a personal datum in a folded text. Pure: the same text gives the same matches.</summary>
public static class Detectors
{
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

    // Codes and numbers start at the start of a word, so each word is checked once.
    private static void FindCodes(ReadOnlySpan<char> text, List<Hit> hits)
    {
        for (var at = 0; at < text.Length; )
        {
            if (!Letters.IsWord(text[at]))
            {
                at++;
                continue;
            }

            var (first, end) = (text[at], at + 1);
            while (end < text.Length && Letters.IsWord(text[end]))
            {
                end++;
            }

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

            at = end;
        }
    }
}
