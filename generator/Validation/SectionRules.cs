using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Sections of Amministrazione trasparente are named as the national rules name them, and lead to what exists.</summary>
public static class SectionRules
{
    /// <summary>Reports unknown labels, a section with two rows, and references that lead nowhere.</summary>
    public static void Check(SiteContent content, RecordIndex index, DiagnosticLog log)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var filling in content.Sections)
        {
            if (!told.Add(filling.Label))
            {
                log.Report(Problems.SectionTwice.At(filling.Answers.At(SectionSchema.Label), filling.Label));
            }

            CheckLabel(filling.Label, filling.Answers.At(SectionSchema.Label), log);
            foreach (var target in filling.Targets.Where(target => target.Year is not null || index.IsWhole(PortalSchema.Definition, 0)))
            {
                if (index.IsDraft(target, content.Portal.CurrentYear))
                {
                    log.Report(Problems.LinkToDraft.At(filling.Answers.At(SectionSchema.Where), $"{target.Kind.One()} «{target.Code}»"));
                    continue;
                }

                ReferenceRules.CheckTarget(target, content.Portal.CurrentYear, () => filling.Answers.At(SectionSchema.Where), index, log);
            }
        }
    }

    /// <summary>Reports a label that is not one of the national list.</summary>
    public static void CheckLabel(string label, Place place, DiagnosticLog log)
    {
        if (label != TransparencyTree.RootLabel && !TransparencyTree.Labels.Contains(label))
        {
            log.Report(Problems.SectionUnknown.At(place, label, Nearest.Hint(label, TransparencyTree.Labels)));
        }
    }
}
