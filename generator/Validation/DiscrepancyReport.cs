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
            var problem = strict && discrepancy.Explanation is null ? Problems.FiguresUnexplained : Problems.FiguresDisagree;
            log.Report(problem.At(discrepancy.Place, $"{discrepancy.Where}: {discrepancy.Sentence}", discrepancy.Cell.Target));
        }
    }
}
