using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>An update names a record of a year. The record may have been removed since, so a missing one is only a warning.</summary>
public static class UpdateRules
{
    /// <summary>Reports updates that name no record of the portal.</summary>
    public static void Check(SiteContent content, RecordIndex index, DiagnosticLog log)
    {
        foreach (var update in content.Updates)
        {
            var (where, year) = (update.Where, update.Where.Year ?? content.Portal.CurrentYear);
            if (index.Find(where, year) is null && index.IsWhole(where.Kind, year))
            {
                log.Report(Problems.UpdateNowhere.At(update.Answers.At(UpdateSchema.Where), where, index.HintFor(where, year)));
            }
        }
    }
}
