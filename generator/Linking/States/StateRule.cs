using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The rule of states in words, limited to the sentences that apply to the objective's indicators.</summary>
public static class StateRule
{
    /// <summary>Returns the rule as it applies to an objective with readings.</summary>
    public static string Of(YearLinks year, Objective objective)
    {
        if (year.Content.Settings.Thresholds is not { } thresholds)
        {
            return "Le soglie da cui segue lo stato non sono indicate: finché mancano, lo stato resta «non misurato».";
        }

        var (counted, ignored) = (new List<Comparison>(), new List<string>());
        foreach (var indicator in year.IndicatorsOf(objective))
        {
            if (IndicatorVerdicts.ComparisonOf(indicator, year.Year) is { } comparison && year.MeasurementsOf(indicator).Any())
            {
                counted.Add(comparison);
            }
            else
            {
                ignored.Add($"«{indicator.Head.Name}»");
            }
        }

        return string.Join(" ", Sentences(counted, ignored, thresholds, objective.Due is null ? year.Year : null));
    }

    private static IEnumerable<string> Sentences(List<Comparison> counted, List<string> ignored, Thresholds thresholds, int? undated)
    {
        yield return "Lo stato segue dall'ultima rilevazione di ogni indicatore, messa a confronto con il valore atteso.";
        foreach (var comparison in counted.Distinct().Order())
        {
            yield return Sentence(comparison);
        }

        if (counted.Any(comparison => comparison is Comparison.Way or Comparison.Sum))
        {
            yield return Thresholds(thresholds);
        }

        if (counted.Count > 1)
        {
            yield return "Gli indicatori sono più d'uno. Se hanno tutti lo stesso stato, è lo stato dell'obiettivo. Altrimenti, quando "
                + "per tutti il risultato c'è, l'obiettivo è raggiunto in parte. Finché per qualcuno manca il risultato, conta il "
                + "peggiore. Se almeno uno è in ritardo, non avviato, raggiunto in parte o non raggiunto, l'obiettivo è in ritardo. Se "
                + "no è da raggiungere, quando almeno uno lo è. Negli altri casi è in linea.";
        }

        if (ignored.Count > 0)
        {
            yield return $"{(ignored.Count == 1 ? "Non conta" : "Non contano")} {ItalianText.And(ignored)}: senza un valore atteso e "
                + $"una rilevazione non c'è niente da confrontare.";
        }

        if (undated is { } year)
        {
            yield return $"La scadenza non è indicata: si prende il 31 dicembre {year}.";
        }
    }

    private static string Sentence(Comparison comparison) =>
        comparison switch
        {
            Comparison.Way =>
                "Dove conta il valore di quel giorno, si calcola quanta strada è stata fatta dal valore di partenza a quello atteso, in "
                    + "per cento. Una partenza che non è indicata vale zero.",
            Comparison.Sum =>
                "Dove il valore si somma dall'inizio dell'anno, si parte da zero. Si calcola quanta parte del valore atteso c'è già, in "
                    + "per cento. Quando c'è tutta, è raggiunto anche prima della scadenza.",
            Comparison.Cap =>
                "Dove il valore si somma dall'inizio dell'anno, e non deve superare quello atteso, è non raggiunto appena lo supera. Se "
                    + "non lo supera, è in linea prima della scadenza e raggiunto alla scadenza.",
            _ => "Dove il valore può soltanto andare bene o no, conta se è come atteso: un intervallo, un sì o no, un valore da "
                + "mantenere. Vale anche dove manca una partenza da cui contare la strada. Alla scadenza è raggiunto se è come atteso, "
                + "se no non raggiunto. Prima, è in linea se è come atteso, se no da raggiungere.",
        };

    private static string Thresholds(Thresholds thresholds) =>
        $"Alla scadenza è raggiunto se il valore è come atteso, o se si è fatto "
        + $"{ItalianArticle.Before(ItalianText.Short(thresholds.Reached))}% o più. È raggiunto in parte "
        + $"{ItalianArticle.Before("da", ItalianText.Short(thresholds.Partly))}% in su, non raggiunto se è meno. Prima della "
        + $"scadenza è non avviato se si è fatto lo 0%. È in linea se il valore è come atteso, o se si è fatto almeno "
        + $"{ItalianArticle.Before(ItalianText.Short(thresholds.OnTrack))}% di quanto serve a quel giorno. Se è meno, è in ritardo.";
}
