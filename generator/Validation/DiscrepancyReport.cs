using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Discrepancies as messages: a warning each; with <c>--strict</c> an error where nobody has explained it.</summary>
public static class DiscrepancyReport
{
    /// <summary>Reports all.</summary>
    public static void Report(Findings findings, DiagnosticLog log, bool strict)
    {
        foreach (var discrepancy in findings.Discrepancies)
        {
            var what = $"{discrepancy.Where}: {discrepancy.Sentence}";
            var where = discrepancy.Cell.Target;
            log.Report((discrepancy.Explanation, strict) switch
            {
                (null, true) => Problems.FiguresUnexplained.At(discrepancy.Place, what, where),
                (null, false) => Problems.FiguresDisagree.At(discrepancy.Place, what, $"Se l'atto scrive proprio così, lascia il numero e spiega la discordanza in annotazioni.csv, con «dove» {where}."),
                _ => Problems.FiguresDisagree.At(discrepancy.Place, what, "È già spiegata in annotazioni.csv."),
            });
        }
    }
}
