namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// A share in words that citizens use: «quasi due persone su tre». It is named by the nearest half, third or quarter within
/// <see cref="Tolerance"/> points; failing that, by the nearest fifth or tenth; failing that, as a number out of 100.
/// </summary>
/// <param name="Before">quasi, più di, meno di, circa, or empty for a share that is exactly the fraction.</param>
/// <param name="Part">The numerator.</param>
/// <param name="Whole">The denominator.</param>
public sealed record Fraction(string Before, int Part, int Whole)
{
    /// <summary>The largest distance between a share and its fraction, in points out of 100.</summary>
    public const int Tolerance = 4;

    private const int Hundred = 100;
    private static readonly string[] Words = ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"];

    // Halves, thirds and quarters are easier than fifths and tenths, so these are used only where none of the former is near.
    private static readonly (int Part, int Whole)[][] Simple =
    [
        [(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)],
        [(1, 5), (2, 5), (3, 5), (4, 5), (1, 10), (9, 10)],
    ];

    /// <summary>True if the verb is singular: «una persona su tre lavora», «la metà lavora».</summary>
    public bool IsSingular => Part == 1;

    /// <summary>«è» or «sono», in agreement with the share.</summary>
    public string Are => IsSingular ? "è" : "sono";

    /// <summary>Returns a share, or null unless it is above zero and below the whole.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="isFew">True to say «meno di» rather than «quasi» for a share below its fraction.</param>
    public static Fraction? Of(decimal part, decimal whole, bool isFew = false)
    {
        if (part <= 0 || whole <= 0 || part >= whole)
        {
            return null;
        }

        var share = part / whole;
        var below = isFew ? "meno di" : "quasi";
        return Nearest(part, whole) is var (near, of)
                ? new Fraction(
                    part * of == near * whole ? ""
                        : part * of < near * whole ? below
                        : "più di",
                    near,
                    of
                )
            : share < 0.1m ? new Fraction("meno di", 1, 10)
            : share > 0.9m ? new Fraction("più di", 9, 10)
            : new Fraction(
                share * Hundred == decimal.Truncate(share * Hundred) ? "" : "circa",
                (int)decimal.Round(share * Hundred, MidpointRounding.AwayFromZero),
                Hundred
            );
    }

    /// <summary>Returns the share: «quasi due persone su tre», or «quasi due su tre» without a noun.</summary>
    public string Of(Noun noun)
    {
        if (Whole == 2)
        {
            var half = noun.OfMany.Length == 0 ? "metà" : $"metà {noun.OfMany}";
            return Before switch
            {
                "più di" => $"più della {half}",
                "meno di" => $"meno della {half}",
                "" => $"la {half}",
                _ => $"{Before} la {half}",
            };
        }

        var named = Part == 1 ? noun.One : noun.Many;
        var part = Part == 1 ? noun.Article : Word(Part);
        return string.Join(' ', new[] { Before, part, named, "su", Word(Whole) }.Where(word => word.Length > 0));
    }

    private static (int Part, int Whole)? Nearest(decimal part, decimal whole) =>
        Simple
            .Select(set => set.MinBy(simple => Math.Abs((part / whole) - ((decimal)simple.Part / simple.Whole))))
            .Where(simple => Math.Abs((part * simple.Whole) - (simple.Part * whole)) * Hundred <= Tolerance * whole * simple.Whole)
            .Cast<(int, int)?>()
            .FirstOrDefault();

    private static string Word(int number) =>
        number < Words.Length ? Words[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What a fraction counts.</summary>
/// <param name="Article">«una», «un»; «uno» without a noun.</param>
/// <param name="One">The singular, or empty.</param>
/// <param name="Many">The plural, or empty.</param>
/// <param name="OfMany">After «la metà»: «delle persone», or empty.</param>
public sealed record Noun(string Article, string One, string Many, string OfMany)
{
    public static readonly Noun Women = new("una", "", "", "");
    public static readonly Noun Person = new("una", "persona", "persone", "delle persone");
    public static readonly Noun Manager = new("un", "dirigente", "dirigenti", "dei dirigenti");
    public static readonly Noun Euro = new("un", "euro", "euro", "");
    public static readonly Noun Facility = new("un", "luogo", "luoghi", "dei luoghi");
}
