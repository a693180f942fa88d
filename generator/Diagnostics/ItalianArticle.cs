using System.Buffers;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>The Italian article before a figure, alone or joined with a preposition: «l'80», «il 10», «lo 0», «dell'11 marzo».</summary>
public static class ItalianArticle
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    /// <summary>Returns the figure with its article (<c>l'80</c>).</summary>
    public static string Before(string figure) => Before("", figure);

    /// <summary>Returns the figure with a preposition and its article (<c>dell'80</c>).</summary>
    /// <param name="preposition">di, a, da, in, su, or empty.</param>
    /// <param name="figure">A number or date as displayed, beginning with a digit or a minus sign.</param>
    public static string Before(string preposition, string figure) => Alone(preposition, figure) + figure;

    /// <summary>Returns a count joined with «di» and the plural article: «dei 18», «degli 11».</summary>
    public static string OfMany(string figure) => (SoundOf(figure) == Sound.Vowel ? "degli " : "dei ") + figure;

    /// <summary>
    /// Returns only the article that <see cref="Before(string, string)"/> puts before the figure, with its space if needed.
    /// </summary>
    public static string Alone(string preposition, string figure) =>
        SoundOf(figure) switch
        {
            Sound.Vowel => Stem(preposition, "l'", "ll'"),
            Sound.Zero => Stem(preposition, "lo ", "llo "),
            _ => Stem(preposition, "il ", "l "),
        };

    private enum Sound
    {
        Other,
        Vowel,
        Zero,
    }

    private static string Stem(string preposition, string alone, string joined) =>
        preposition switch
        {
            "" => alone,
            "di" => "de" + joined,
            "in" => "ne" + joined,
            _ => preposition + joined,
        };

    // Initial sounds of «uno», «undici», «otto», «ottanta», «ottocento» and their compounds; 1000 is «mille», a million «un milione».
    private static Sound SoundOf(string figure)
    {
        var end = figure.AsSpan().IndexOfAnyExcept(Figures);
        var whole = (end < 0 ? figure : figure[..end]).TrimEnd('.');
        var groups = whole.Split('.');
        var digits = whole.Replace(".", "", StringComparison.Ordinal);
        if (digits.Length == 0)
        {
            return Sound.Other;
        }

        var first = groups.Length > 1 ? groups[0] : digits[..(((digits.Length - 1) % 3) + 1)];
        var thousands = (digits.Length - 1) / 3;
        var isFirstOfMonth = end >= 0 && figure[end] == 'º';
        return first switch
        {
            "0" => Sound.Zero,
            "1" when isFirstOfMonth || thousands == 1 => Sound.Other,
            "1" or "11" => Sound.Vowel,
            _ => first[0] == '8' ? Sound.Vowel : Sound.Other,
        };
    }
}
