namespace Cremona.Transparency.Generator.Headlines;

/// <summary>Recognizes rows and columns of women and of men by their words.</summary>
internal static class SexWords
{
    private static readonly string[] Women = ["f", "femmine", "femmina", "donne", "donna"];
    private static readonly string[] Men = ["m", "maschi", "maschio", "uomini", "uomo"];

    /// <summary>True for a name of women only: «Femmine», «D F», «di cui donne».</summary>
    public static bool IsWomen(string name) => Has(name, Women) && !Has(name, Men);

    /// <summary>True for a name of men only.</summary>
    public static bool IsMen(string name) => Has(name, Men) && !Has(name, Women);

    private static bool Has(string name, string[] words) =>
        name.Split([' ', ',', '.', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
}
