using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Cited lines must exist in the act.</summary>
public static class CitationRules
{
    /// <summary>Reports citations beyond the act's last line. Without the act's file, nothing is checked.</summary>
    public static void Check(YearContent year, DiagnosticLog log)
    {
        if (year.Act is not { } act)
        {
            return;
        }

        var count = new SourceText(act.Path, act.Whole()).LineCount;
        foreach (var row in year.AllAnswers)
        {
            foreach (var answer in row.All.Where(answer => answer.Field.Type == FieldType.Citation && answer.Absence is null))
            {
                foreach (var range in Citation.Parse(answer.Text)!.Lines)
                {
                    if (range.First > range.Last)
                    {
                        log.Report(Problems.LinesReversed.At(row.At(answer.Field), $"{range.First}-{range.Last}"));
                    }
                    else if (range.Last > count || range.First < 1)
                    {
                        log.Report(Problems.LineBeyond.At(row.At(answer.Field), count, range.Last > count ? range.Last : range.First));
                    }
                }
            }
        }
    }
}
