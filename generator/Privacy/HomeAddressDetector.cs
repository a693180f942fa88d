using System.Buffers;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Detects home addresses: «residente in», «domiciliato a», «abitante in» and a street. For several people («i residenti in via Roma») or
/// anyone («ogni residente») only with a house number; never for an office («domiciliato per la carica»). Addresses of buildings are
/// public.
/// </summary>
public static partial class HomeAddressDetector
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["resident", "residenza", "domicili", "abitant", "abita "],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Anybody =
    [
        "il",
        "i",
        "ogni",
        "ciascun",
        "ciascuno",
        "un",
        "qualsiasi",
        "al",
        "ai",
        "del",
        "dei",
        "dal",
        "dai",
        "gli",
        "degli",
        "agli",
        "chi",
        "chiunque",
        "popolazione",
    ];

    private static readonly string[] Offices = ["carica", "ufficio", "comune", "comunale", "municipale", "municipio", "ente", "sede"];

    /// <summary>Adds the home addresses in a text.</summary>
    public static void Find(ReadOnlySpan<char> text, List<Hit> hits)
    {
        if (!text.ContainsAny(Signs))
        {
            return;
        }

        foreach (Match match in Home().Matches(text.ToString()))
        {
            var isOne = match.Groups["one"].Success && !Letters.Before(text, match.Index, 20).TakeLast(1).Any(Anybody.Contains);
            var street = match.Groups["named"].Success ? match.Groups["named"] : match.Groups["numbered"];
            var isOffice = Words().Matches(match.Groups["middle"].Value).Any(word => Offices.Contains(word.Value.ToLowerInvariant()));
            if (!isOffice && (isOne || match.Groups["number"].Success))
            {
                hits.Add(new Hit(new Datum(PersonalKind.Home, street.Value.ToLowerInvariant()), street.Index, street.Length));
            }
        }
    }

    private const string Streets =
        @"(?:via|viale|v\.le|vicolo|vic\.|piazza|p\.?zza|piazzale|p\.le|piazzetta|corso|c\.so|largo|l\.go|strada|contrada|c\.da|"
        + @"localit[àa]|loc\.|frazione|fraz\.|cascina|borgo|galleria|salita|lungo\p{L}+|stradello|alzaia|calle|rione)";

    private const string Number = @"(?<number>,? ?(?:n\.?|n°|nr\.?|numero|civico)? ?\d{1,4}(?:[/ ]?[a-z](?!\w))?(?!\d))";

    private const string Name =
        @"(?:\d{1,2} )?(?:(?:de|del|della|dei|degli|delle|di|da|san) |(?:dell|d)')*(?-i:\p{Lu})[\p{L}'.]*(?: "
        + @"(?:(?:de|del|della|dei|degli|delle|di|da|e) )*(?-i:\p{Lu})[\p{L}'.]*){0,4}";

    [GeneratedRegex(
        @"(?<!\w)(?:(?<one>resident(?:e)|domiciliat[oa](?:/[oa])?|abitante|abita)|"
            + @"residenti|domiciliati|domiciliate|abitanti|abitano|residenza|domicilio)(?!\w)"
            + @"(?:[ ,]*(?:in|a|ad|al|alla|presso|nel|nella|nello|anagrafica|per|ai|dell[ae']|e)(?=[ "
            + @",:'])|:)(?<middle>[^\n;!?]{0,70}?)[ ,:(-]"
            + @"(?:(?<named>"
            + Streets
            + " "
            + Name
            + Number
            + @"?)|(?<numbered>"
            + Streets
            + @" [\p{L}'. ]{3,30}?"
            + Number
            + "))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Home();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
