using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Detects dates of birth: «nato a … il …», «nata il …», «data di nascita …». Italian also says "nato" of services and buildings. Without
/// other signs of a person, the preceding words decide: Italian puts no article before a person's full name.
/// </summary>
public static partial class BirthDateDetector
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [" nato", " nata", "\nnato", "\nnata", "(nato", "(nata", ",nato", ",nata", "di nascita", " n. il ", " n. a "],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly string[] Months =
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ];

    private static readonly HashSet<string> Articles =
    [
        "il",
        "lo",
        "la",
        "l",
        "i",
        "gli",
        "le",
        "un",
        "uno",
        "una",
        "del",
        "dello",
        "della",
        "dell",
        "dei",
        "degli",
        "delle",
        "al",
        "allo",
        "alla",
        "all",
        "nel",
        "nella",
        "dal",
        "dalla",
        "sul",
        "questo",
        "questa",
        "nuovo",
        "nuova",
        "ogni",
    ];

    private static readonly HashSet<string> Persons =
    [
        "sig",
        "sigg",
        "signor",
        "signora",
        "signore",
        "ra",
        "dott",
        "ssa",
        "dr",
        "ing",
        "avv",
        "arch",
        "geom",
        "rag",
        "prof",
        "sottoscritto",
        "sottoscritta",
        "dipendente",
        "candidato",
        "candidata",
        "figlio",
        "figlia",
        "minore",
        "cittadino",
        "cittadina",
        "titolare",
        "coniuge",
        "moglie",
        "marito",
        "madre",
        "padre",
        "utente",
        "alunno",
        "alunna",
        "bambino",
        "bambina",
        "beneficiario",
        "beneficiaria",
        "richiedente",
        "assessore",
        "consigliere",
        "consigliera",
        "persona",
        "ragazzo",
        "ragazza",
        "nominativo",
        "amministratore",
        "amministratrice",
        "presidente",
        "o/a",
    ];

    /// <summary>Adds the dates of birth in a text.</summary>
    public static void Find(ReadOnlySpan<char> text, List<Hit> hits)
    {
        if (
            !text.ContainsAny(Signs)
            && !text.StartsWith("nat", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("n. ", StringComparison.OrdinalIgnoreCase)
        )
        {
            return;
        }

        var whole = text.ToString();
        foreach (Match match in Birth().Matches(whole).Concat(Heading().Matches(whole)))
        {
            var isSaid = match.Groups["place"].Success || match.Groups["sure"].Success;
            var isPerson = (isSaid && !match.Groups["copula"].Success) || IsPerson(text, match.Index);
            if (isPerson && KeyOf(match) is { } key)
            {
                hits.Add(new Hit(new Datum(PersonalKind.Birth, key), match.Groups["date"].Index, match.Groups["date"].Length));
            }
        }
    }

    private static bool IsPerson(ReadOnlySpan<char> text, int at)
    {
        var words = Letters.Before(text, at, 60);
        if (words.Length == 0 || words.TakeLast(5).Any(Persons.Contains))
        {
            return true;
        }

        // Scans the preceding words backwards for capitals: a full name has at least two and no article before it.
        var before = text[Math.Max(0, at - 60)..at].ToString();
        var name = FullName().Match(before[(before.LastIndexOf('\n') + 1)..]);
        var head = name.Groups["head"].Value.ToLowerInvariant().TrimEnd('\'');
        return name.Success && !Articles.Contains(head) && !Articles.Contains(name.Groups["first"].Value.ToLowerInvariant());
    }

    private static string? KeyOf(Match match)
    {
        var digits = Numbers()
            .Matches(match.Groups["date"].Value)
            .Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))
            .ToArray();
        var month = Array.FindIndex(Months, name => match.Groups["date"].Value.Contains(name, StringComparison.OrdinalIgnoreCase)) + 1;
        var (day, middle, year) =
            month > 0 ? (digits.Length > 1 ? digits[0] : 1, month, digits[^1])
            : digits[0] > 31 ? (digits[2], digits[1], digits[0])
            : (digits[0], digits[1], digits[2]);
        return day is >= 1 and <= 31 && middle is >= 1 and <= 12
            ? string.Create(CultureInfo.InvariantCulture, $"{day:D2}/{middle:D2}/{year:D2}")
            : null;
    }

    private const string Day =
        @"(?<date>\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}\b|(?:\d{1,2}[°º^]?|primo) "
        + @"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) \d{4}\b)";

    private const string Place =
        @"(?<place>(?:a|ad) (?-i:\p{Lu})[\p{L}'.(), /-]{1,50}?|(?:a|ad) [\p{L}' ]{2,25}?(?: ?\(\p{L}{2}\))?,?(?= (?:il|in data) ))";

    [GeneratedRegex(
        @"(?<!\w)(?<copula>(?:è|e'|era|fu|sono|sia|essere) )?(?:nat[oa](?:/[oa]|\([oa]\))?|(?<sure>n\.)(?= (?:il|a) ))[ :,]*"
            + Place
            + @"?[ ,(]*(?:(?:il|in data|addì|l')(?: giorno)? ?)?:? ?"
            + Day,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Birth();

    [GeneratedRegex(
        @"(?<sure>(?:data|data e luogo|luogo e data|giorno) di nascita)(?! de[l'])[^\d]{0,80}" + Day,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"(?:(?<head>[\p{L}]+)[' ]+)?(?<first>\p{Lu}[\p{L}'-]*)(?: \p{Lu}[\p{L}'.-]*){1,4}[ ,(]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FullName();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
