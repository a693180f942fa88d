namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// Letters without accents and case, by a table of our own: the platform's normalisation is switched off in invariant
/// mode, and results must not depend on the machine.
/// </summary>
public static class PlainLetters
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuy";

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
