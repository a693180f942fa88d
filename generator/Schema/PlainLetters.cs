namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// Folds letters to lower case without accents, with a built-in table. .NET's normalization is off in invariant mode, and results must not
/// depend on the machine.
/// </summary>
public static class PlainLetters
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuy";

    // Each combining mark with the letters it applies to, without and with the mark.
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

    /// <summary>Composes each letter and combining mark into one character. Marks without an entry in the table are kept.</summary>
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

    /// <summary>Returns the plain lower-case letter.</summary>
    public static char Fold(char letter)
    {
        var at = letter < 128 ? -1 : Accented.IndexOf(letter, StringComparison.Ordinal);
        return at >= 0 ? Plain[at] : char.ToLowerInvariant(letter);
    }

    /// <summary>Folds a text letter by letter.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Fold(source[i]);
            }
        });

    /// <summary>Returns a text as a URL segment: lower-case ASCII letters and digits, with hyphens between words.</summary>
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
