using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Liquid;

namespace Cremona.Transparency.Generator.Views;

/// <summary>The messages about views.</summary>
internal static partial class ViewProblems
{
    private const string Tags = "if, unless, case, for, break, continue, assign, capture, include, comment e raw";

    /// <summary>Returns the message about a fault.</summary>
    public static Diagnostic Of(ViewFault fault, Place place)
    {
        var words = fault.Details;
        return fault.Kind switch
        {
            ViewFaultKind.KindUnknown => Problems.ViewKindUnknown.At(
                place,
                words[0],
                Nearest.Hint(words[0], Rest(words, 1)),
                List(words, 1)
            ),
            ViewFaultKind.KindKept => Problems.ViewKindKept.At(place, words[0], List(words, 1)),
            ViewFaultKind.Unreadable => Problems.ViewUnreadable.At(place, Italian(words[0])),
            ViewFaultKind.NameUnknown => Problems.ViewNameUnknown.At(
                place,
                words[0].Length == 0 ? "questa vista" : $"«{words[0]}»",
                words[1],
                Nearest.Hint(words[1], Rest(words, 2)),
                List(words, 2)
            ),
            ViewFaultKind.PartUnknown => Problems.ViewPartUnknown.At(place, words[0], "non c'è", List(words, 1)),
            ViewFaultKind.PartEndless => Problems.ViewPartUnknown.At(place, words[0], "richiama sé stessa", List(words, 1)),
            ViewFaultKind.MarkupRefused or ViewFaultKind.QuotesMissing => OfMarkup(fault, place),
            ViewFaultKind.ElementOpen => Problems.ViewPageBroken.At(place, words[0], $"«<{words[1]}>» non si chiude"),
            ViewFaultKind.ElementNotOpen => Problems.ViewPageBroken.At(place, words[0], $"«</{words[1]}>» chiude ciò che non è aperto"),
            ViewFaultKind.Headings => Problems.ViewPageBroken.At(
                place,
                words[0],
                words[1] == "0" ? "manca il titolo principale (h1)" : $"i titoli principali (h1) sono {words[1]}"
            ),
            ViewFaultKind.TooManySteps => Problems.ViewEndless.At(place, words[0], "chiede troppi passi"),
            ViewFaultKind.TooLong => Problems.ViewEndless.At(place, words[0], "diventa troppo lunga"),
            ViewFaultKind.Failed => Problems.ViewEndless.At(place, words[0], $"non si può scrivere ({words[1]})"),
            _ => OfUse(fault, place),
        };
    }

    private static Diagnostic OfUse(ViewFault fault, Place place)
    {
        var words = fault.Details;
        return fault.Kind switch
        {
            ViewFaultKind.FilterUnknown => Problems.ViewUseRefused.At(
                place,
                words[0],
                "non è un filtro",
                $"{Nearest.Hint(words[0], Rest(words, 1))}i filtri sono: {List(words, 1)}"
            ),
            ViewFaultKind.NotWritable => Problems.ViewUseRefused.At(
                place,
                words[0],
                "è un gruppo di dati che il portale non mostra da solo",
                $"scrivi una delle sue voci: {List(words, 1)}"
            ),
            ViewFaultKind.NotAList => Problems.ViewUseRefused.At(
                place,
                words[0],
                "non è un elenco",
                "«for» ripete ciò che contiene per ogni voce di un elenco, come page.facts"
            ),
            ViewFaultKind.RangeTooLong => Problems.ViewUseRefused.At(
                place,
                words[0],
                "un intervallo di numeri vuole due numeri scritti, lontani meno di mille",
                "scrivi per esempio (1..12), oppure ripeti sulle voci di un elenco"
            ),
            ViewFaultKind.FilterOnRecord => Problems.ViewUseRefused.At(
                place,
                words[0],
                "vale per parole e numeri, e qui c'è un gruppo di dati",
                "scrivi prima la voce, come page.state.text"
            ),
            _ => throw new NotSupportedException($"no message for {fault.Kind}"),
        };
    }

    private static Diagnostic OfMarkup(ViewFault fault, Place place)
    {
        var name = fault.Details[0];
        return fault.Kind == ViewFaultKind.QuotesMissing
                ? Problems.ViewMarkupRefused.At(place, $"un valore senza virgolette («{name}»)", "metti il valore fra virgolette")
            : name.StartsWith('<')
                ? Problems.ViewMarkupRefused.At(
                    place,
                    $"«{name}»",
                    "toglilo: la cornice della pagina, i programmi e i moduli restano quelli del portale"
                )
            : Problems.ViewMarkupRefused.At(
                place,
                $"«{name}»",
                "togli l'attributo: l'aspetto viene dalle classi del portale, e le pagine non eseguono programmi né caricano file di altri"
            );
    }

    // The parser speaks English.
    private static string Italian(string words)
    {
        if (UnknownTag().Match(words) is { Success: true } tag)
        {
            return $"«{tag.Groups["name"].Value}» non è un comando delle viste, che sono: {Tags}";
        }

        if (Expected().Match(words) is { Success: true } expected)
        {
            return $"qui manca «{expected.Groups["what"].Value}»";
        }

        if (NothingAfter().Match(words) is { Success: true } after)
        {
            return $"dopo «{after.Groups["name"].Value}» manca un nome";
        }

        if (words.StartsWith("A value was expected", StringComparison.Ordinal))
        {
            return "qui manca un valore, oppure gli apici non si chiudono";
        }

        return Invalid().Match(words) is { Success: true } invalid
            ? $"«{invalid.Groups["name"].Value}» non è scritto bene"
            : $"qui il motore non capisce ({words})";
    }

    private static IEnumerable<string> Rest(IReadOnlyList<string> words, int from) => words.Skip(from);

    private static string List(IReadOnlyList<string> words, int from) =>
        words.Count == from ? "nessuna" : string.Join(", ", words.Skip(from).Order(StringComparer.Ordinal));

    [GeneratedRegex("[Uu]nknown tag '(?<name>[^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownTag();

    [GeneratedRegex("was expected after the '(?<name>[^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex NothingAfter();

    [GeneratedRegex("'(?<what>[^']+)' was expected|[Ee]xpected '(?<what>[^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Expected();

    [GeneratedRegex("[Ii]nvalid '(?<name>[^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Invalid();
}
