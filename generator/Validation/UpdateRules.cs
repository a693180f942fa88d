using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>An update names a record of a year. The record may have been removed since, so a missing one is only a warning.</summary>
public static class UpdateRules
{
    /// <summary>Reports updates that name no year, or no record of the portal.</summary>
    public static void Check(SiteContent content, RecordIndex index, DiagnosticLog log)
    {
        foreach (var update in content.Updates)
        {
            var where = update.Where;
            var place = () => update.Answers.At(UpdateSchema.Where);
            if (where.Year is not { } year)
            {
                log.Report(Problems.UpdateWithoutYear.At(place(), where, where with { Year = content.Portal.CurrentYear }));
            }
            else if (index.Find(where, year) is null && index.IsWhole(where.Kind, year))
            {
                log.Report(Problems.UpdateNowhere.At(place(), where, index.HintFor(where, year)));
            }
        }
    }
}
