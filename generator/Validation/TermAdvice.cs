using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Describes the end of a term and the required action, in words.</summary>
public static class TermAdvice
{
    private const string Choice = "«resta» (per scelta dell'ente, senza dati personali) oppure «togli» (al suo posto una pagina spiega)";

    /// <summary>Returns what happens when the term is over.</summary>
    public static string Then(TermEnd end) =>
        end.Decision switch
        {
            CommonFields.Goes => "si toglie",
            CommonFields.Stays => "resta, per scelta dell'ente",
            _ => "non è deciso che cosa accade",
        };

    /// <summary>Returns the place for writing a decision, as the end of a sentence.</summary>
    public static string Where(TermEnd end) =>
        end.IsFrozen
            ? $"nel registro, perché l'anno è congelato: trasparenza decidi {end.Year} --alla-scadenza togli"
            : "in «alla scadenza»";

    /// <summary>Returns the required action on a day.</summary>
    /// <param name="end">The end of a term.</param>
    /// <param name="today">The current day.</param>
    /// <param name="pages">The date printed on the pages, or null.</param>
    public static string For(TermEnd end, DateOnly today, DateOnly? pages)
    {
        if (end.IsWithdrawnEarly)
        {
            return $"È già uscito con il suo anno, ma la legge lo vuole pubblicato fino a quel giorno: scrivi "
                + $"{ItalianText.Iso(end.LastDay)} in «termine» di anno.yml, e pubblica di nuovo.";
        }

        if (end.Kept is not null)
        {
            return OfFrozen(end, end.Phase(today));
        }

        var day = ItalianText.Iso(end.DayAfter);
        return (end.Phase(today), end.Decision) switch
        {
            (TermPhase.Later, null) => "C'è tempo. " + Decide(end),
            (TermPhase.Later, _) => "Per ora niente.",
            (_, null) => Decide(end),
            (TermPhase.Past, CommonFields.Goes) when pages > end.LastDay => "Niente: al suo posto le pagine spiegano già.",
            (TermPhase.Past, CommonFields.Goes) =>
                $"Il termine è passato: pubblica di nuovo con --date {day}, oppure aggiorna i contenuti: le pagine spiegheranno.",
            (TermPhase.Past, _) when pages > end.LastDay => "Niente: le pagine dicono già che resta per scelta.",
            (TermPhase.Past, _) =>
                $"Il termine è passato: pubblica di nuovo con --date {day}, oppure aggiorna i contenuti: le pagine diranno che resta "
                    + $"per scelta.",
            (_, CommonFields.Goes) => $"Dal giorno dopo pubblica di nuovo con --date {day}: al suo posto le pagine spiegheranno.",
            _ => "Controlla che non contenga dati personali: oltre il termine non possono restare.",
        };
    }

    /// <summary>Returns the command that completes the missing decisions of a frozen year, with placeholders.</summary>
    public static string Missing(FrozenYear year)
    {
        var from = year.Term is null ? " --decorrenza AAAA-MM-GG" : "";
        var atTerm = year.AtTerm is null ? $" --alla-scadenza {CommonFields.Goes} (oppure {CommonFields.Stays})" : "";
        return $"trasparenza decidi {year.Year}{from}{atTerm}";
    }

    /// <summary>Returns the required action for a year whose term has no known end.</summary>
    public static string ForUndated(YearContent year) =>
        year.Frozen is { } frozen
            ? $"L'anno è congelato: scrivilo nel registro con {Missing(frozen)}."
            : "Scrivi «decorrenza», il giorno da cui si contano i cinque anni, oppure «termine», l'ultimo giorno.";

    private static string Decide(TermEnd end) => $"Decidi {Choice}, e scrivilo {Where(end)}.";

    /// <summary>Returns the command that removes a record from a frozen year, ready to copy.</summary>
    public static string Removal(TermEnd end) =>
        end.Kept!.Fragment is null
            ? $"trasparenza rimuovi {end.Year} --togli-file {end.Kept.Path} --atto \"termine di pubblicazione finito il "
                + $"{ItalianText.Iso(end.LastDay)}\""
            : $"trasparenza rimuovi {end.Year} --parole-da FILE --atto \"termine di pubblicazione finito il "
                + $"{ItalianText.Iso(end.LastDay)}\" (nel file le parole da togliere: sta nella pagina {end.Kept.Path} con altro)";

    private static string OfFrozen(TermEnd end, TermPhase phase) =>
        (phase, end.Decision) switch
        {
            (_, CommonFields.Stays) => phase == TermPhase.Near
                ? "Controlla che non contenga dati personali: oltre il termine non possono restare."
                : "Per ora niente.",
            (TermPhase.Later, CommonFields.Goes) => "Per ora niente.",
            (TermPhase.Past, CommonFields.Goes) => $"L'anno è congelato. Toglilo adesso con: {Removal(end)}.",
            (_, CommonFields.Goes) => $"L'anno è congelato. Dal giorno dopo toglilo con: {Removal(end)}.",
            (TermPhase.Later, _) => "C'è tempo. L'anno è congelato: se allora deve uscire, si toglie con «trasparenza rimuovi».",
            _ => $"L'anno è congelato. Se deve uscire, dal giorno dopo toglilo con: {Removal(end)}. Se resta, resta per scelta "
                + $"dell'ente e senza dati personali.",
        };
}
