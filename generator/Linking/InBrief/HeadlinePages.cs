using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The page with all sentences of a year, and the rules that write them.</summary>
internal static class HeadlinePages
{
    /// <summary>Returns the page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) =>
        [
            IndexDrafts.Draft(
                year,
                "in-breve",
                "Che cosa dicono i numeri dell'anno, una frase per volta, con i numeri da cui viene.",
                "",
                page =>
                    page with
                    {
                        InBrief = HeadlineParts.All(year),
                        Groups =
                        [
                            new EntryGroup("parole", new Shown("Come si leggono le frasi"))
                            {
                                Entries = [.. Reading(year).Select(sentence => new Entry(new Shown(sentence)))],
                            },
                            new EntryGroup("regole", new Shown("Le regole, nel loro ordine"))
                            {
                                Entries = [.. HeadlineSchema.Rules.Select(Rule)],
                            },
                        ],
                    }
            ),
        ];

    private static Entry Rule((string Name, string Explains) rule) =>
        new(new Shown(ItalianText.Capital(rule.Name.Replace('-', ' '))))
        {
            Id = HeadlineParts.IdOfRule(rule.Name),
            Facts = [DisplayText.Fact("Che cosa dice", new Shown(rule.Explains))],
        };

    private static IEnumerable<string> Reading(YearLinks year)
    {
        yield return "Le frasi le scrive il programma, con regole uguali per tutti i Comuni. Ogni numero porta alla sua cella.";
        yield return "Si cercano prima la metà, i terzi e i quarti; se nessuno è vicino, i quinti e i decimi.";
        yield return $"«Quasi» e «meno di» vogliono dire: sotto la frazione, al massimo di {Fraction.Tolerance} punti su cento.";
        yield return $"«Più di» vuol dire: sopra la frazione, al massimo di {Fraction.Tolerance} punti su cento.";
        yield return "Lontano da tutte le frazioni si dice quante sono su cento.";
        yield return "Agli estremi si dice soltanto «meno di una su dieci» o «più di nove su dieci».";
        yield return "Un numero che non torna regge una frase soltanto se la frase resta vera con ogni valore che l'atto gli dà.";
        yield return "Se manca un numero che serve, la frase non c'è.";
        foreach (var wish in Requests(year.Content.Settings.Headlines))
        {
            yield return wish;
        }
    }

    // Readers learn when the office has changed the choice.
    private static IEnumerable<string> Requests(Answers settings)
    {
        if (settings.List(HeadlineSchema.First) is { Count: > 0 } first)
        {
            yield return $"L'ufficio ha voluto per prime queste regole: {Names(first)}.";
        }

        if (settings.List(HeadlineSchema.Never) is { Count: > 0 } never)
        {
            yield return $"L'ufficio non ha voluto queste regole: {Names(never)}.";
        }
    }

    private static string Names(IEnumerable<string> rules) => string.Join(", ", rules.Select(name => name.Replace('-', ' ')));
}
