using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Cited lines must exist in the act.</summary>
public static class CitationRules
{
    /// <summary>Reports citations whose lines are in the wrong order, or beyond the act's last line if the act is there.</summary>
    public static void Check(YearContent year, DiagnosticLog log)
    {
        int? count = year.Act is { } act ? new SourceText(act.Path, act.Whole()).LineCount : null;
        foreach (var row in year.AllAnswers)
        {
            CheckRow(row, count, log);
        }
    }

    /// <summary>Reports citations of terms, which belong to no year, whose lines are in the wrong order.</summary>
    public static void CheckTerms(IEnumerable<Term> terms, DiagnosticLog log)
    {
        foreach (var term in terms)
        {
            CheckRow(term.Head.Answers, count: null, log);
        }
    }

    private static void CheckRow(Answers row, int? count, DiagnosticLog log)
    {
        foreach (var answer in row.All.Where(answer => answer.Field.Type == FieldType.Citation && answer.Absence is null))
        {
            foreach (var range in Citation.Parse(answer.Text)!.Lines)
            {
                if (range.First > range.Last)
                {
                    log.Report(Problems.LinesReversed.At(row.At(answer.Field), $"{range.First}-{range.Last}"));
                }
                else if (count is { } last && (range.Last > last || range.First < 1))
                {
                    log.Report(Problems.LineBeyond.At(row.At(answer.Field), last, range.Last > last ? range.Last : range.First));
                }
            }
        }
    }
}
