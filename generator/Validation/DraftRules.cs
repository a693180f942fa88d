using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Lists unpublished content, so that it is neither forgotten nor awaited in vain.</summary>
public static class DraftRules
{
    /// <summary>Reports each draft and each record with a future publication date.</summary>
    public static void Tell(SiteContent content, DiagnosticLog log)
    {
        foreach (var draft in content.Drafts)
        {
            log.Report(Problems.DraftLeft.At(draft.Place, draft.Name, When(draft), Advice(draft)));
        }
    }

    /// <summary>Reports the drafts of a year about to be frozen, since they could never be published there.</summary>
    public static void CheckFreezing(SiteContent content, int year, DiagnosticLog log)
    {
        foreach (var draft in content.Drafts.Where(draft => draft.Year == year))
        {
            log.Report(Problems.DraftFrozen.At(draft.Place, draft.Name, year));
        }
    }

    /// <summary>Returns the publication date in words.</summary>
    public static string When(Draft draft) => draft.From is { } day ? $"esce il {ItalianText.Day(day)}" : "è in bozza";

    /// <summary>Returns the cure.</summary>
    public static string Advice(Draft draft) =>
        draft.From is { } day
            ? $"da quel giorno pubblica di nuovo con --date {ItalianText.Iso(day)}, oppure aggiorna i contenuti."
            : "quando è pronto, togli «bozza» e pubblica di nuovo.";
}
