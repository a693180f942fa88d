using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// Reports discrepancies: an unexplained one is a warning, or an error with <c>--strict</c>. Explained discrepancies are only counted.
/// </summary>
public static class DiscrepancyReport
{
    /// <summary>Reports all discrepancies.</summary>
    public static void Report(Findings findings, DiagnosticLog log, bool strict)
    {
        foreach (var discrepancy in findings.Discrepancies.Where(discrepancy => !discrepancy.IsExplained))
        {
            var what = $"{discrepancy.Where}: {discrepancy.Sentence}";
            var where = discrepancy.Cell.Target;
            log.Report(
                strict
                    ? Problems.FiguresUnexplained.At(discrepancy.Place, what, where)
                    : Problems.FiguresDisagree.At(
                        discrepancy.Place,
                        what,
                        $"Se l'atto scrive proprio così, lascia il numero e spiega la discordanza in annotazioni.csv, con «dove» {where}."
                    )
            );
        }

        log.Explained = findings.Discrepancies.Count(discrepancy => discrepancy.IsExplained);
    }
}
