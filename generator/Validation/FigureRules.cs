using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Evaluates all identities, declared and built-in, and collects the cells where they fail.</summary>
public static class FigureRules
{
    /// <summary>Returns the checked identities and the discrepancies.</summary>
    public static Findings Check(SiteContent content, RecordIndex index, DiagnosticLog log)
    {
        var results = content.Years.SelectMany(year => CheckYear(year, index, log)).ToArray();
        var discrepancies = results
            .Where(result => !result.Checked.Holds)
            .GroupBy(result => result.Checked.Cell)
            .Select(group => Gather(content, [.. group]))
            .ToArray();
        return new Findings([.. results.Select(result => result.Checked)], discrepancies);
    }

    private static IEnumerable<IdentityResult> CheckYear(YearContent year, RecordIndex index, DiagnosticLog log) =>
        TableIdentities
            .Check(year, index, log)
            .Concat(ContextIdentities.Check(year, index, log))
            .Concat(ParticipationIdentities.Check(year))
            .Concat(index.IsWhole(RecordKind.Facility, year.Year) ? FacilityCounts.Check(year) : [])
            .Concat(index.IsWhole(RecordKind.Objective, year.Year) ? ObjectiveWeights.Check(year) : []);

    private static CellDiscrepancy Gather(SiteContent content, IReadOnlyList<IdentityResult> results)
    {
        var (cell, declared) = (results[0].Checked.Cell, results[0].Checked.Declared);
        var year = content.Years.First(candidate => candidate.Year == cell.Year);
        var failures = results.Select(result => result.Checked).ToArray();
        var sentence =
            $"Il Piano scrive {declared}. {string.Join(" ", failures.Select(failure => failure.Identity + "."))} Lasciamo il numero "
            + $"del Piano.";
        return new CellDiscrepancy(cell, results[0].Place, results[0].Where, declared, failures)
        {
            Sentence = sentence,
            Explanation = year.Remarks.FirstOrDefault(remark => remark.Where.NamesSameCellAs(cell.Target))?.Text,
        };
    }
}
