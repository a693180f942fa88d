namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// Letters without accents and case, by a table of our own: the platform's normalisation is switched off in invariant
/// mode, and results must not depend on the machine.
/// </summary>
public static class PlainLetters
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuy";

    // Each mark with the letters that take it, before and after.
    private static readonly (char Mark, string Letters)[] Marks =
    [
        ('\u0300', "aàeèiìoòuùAÀEÈIÌOÒUÙ"),
        ('\u0301', "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝ"),
        ('\u0302', "aâeêiîoôuûAÂEÊIÎOÔUÛ"),
        ('\u0303', "aãnñoõAÃNÑOÕ"),
        ('\u0308', "aäeëiïoöuüyÿAÄEËIÏOÖUÜ"),
        ('\u030A', "aåAÅ"),
        ('\u030C', "cčsšzžCČSŠZŽ"),
        ('\u0327', "cçCÇ"),
    ];

    /// <summary>A text in which a letter and the mark after it are one character; marks that no letter of the table takes stay.</summary>
    public static string Compose(string text)
    {
        var composed = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var letters =
                letter is >= '\u0300' and <= '\u036F' && composed.Length > 0
                    ? Array.Find(Marks, known => known.Mark == letter).Letters
                    : null;
            var at = letters is null ? -1 : letters.IndexOf(composed[^1], StringComparison.Ordinal);
            if (at >= 0 && at % 2 == 0)
            {
                composed[^1] = letters![at + 1];
            }
            else
            {
                composed.Append(letter);
            }
        }

        return composed.ToString();
    }

    /// <summary>The plain lower-case letter.</summary>
    public static char Fold(char letter)
    {
        var at = letter < 128 ? -1 : Accented.IndexOf(letter, StringComparison.Ordinal);
        return at >= 0 ? Plain[at] : char.ToLowerInvariant(letter);
    }

    /// <summary>A text, letter by letter.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Fold(source[i]);
            }
        });

    /// <summary>A text as a segment of an address: lower-case ASCII letters and digits, hyphens between words.</summary>
    public static string Slug(string text)
    {
        var slug = new System.Text.StringBuilder(text.Length);
        foreach (var letter in Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
