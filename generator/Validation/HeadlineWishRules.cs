using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The wishes of the office about the sentences «In breve» must name existing rules and an existing record.</summary>
public static class HeadlineWishRules
{
    /// <summary>Checks the wishes of a year.</summary>
    public static void Check(YearContent year, RecordIndex index, DiagnosticLog log)
    {
        var wishes = year.Settings.Headlines;
        CheckNames(wishes, HeadlineSchema.First, log);
        CheckNames(wishes, HeadlineSchema.Never, log);
        foreach (var name in wishes.List(HeadlineSchema.First).Where(name => Has(wishes.List(HeadlineSchema.Never), name)))
        {
            log.Report(Problems.HeadlineFirstAndNever.At(wishes.At(HeadlineSchema.Never), name));
        }

        if (wishes.TextOrNull(HeadlineSchema.OwnTarget) is { } written && Target.Parse(written) is { } target)
        {
            ReferenceRules.CheckTarget(target, year.Year, () => wishes.At(HeadlineSchema.OwnTarget), index, log);
        }
        else if (wishes.TextOrNull(HeadlineSchema.Own) is not null && !wishes.IsUnread(HeadlineSchema.OwnTarget))
        {
            log.Report(Problems.HeadlineWithoutTarget.At(wishes.At(HeadlineSchema.Own)));
        }
    }

    private static void CheckNames(Answers wishes, Field field, DiagnosticLog log)
    {
        string[] known = [.. HeadlineSchema.Rules.Select(rule => rule.Name)];
        foreach (var name in wishes.List(field).Where(name => !Has(known, name)))
        {
            log.Report(Problems.HeadlineRuleUnknown.At(wishes.At(field), name, Nearest.Hint(name, known), string.Join(", ", known)));
        }
    }

    private static bool Has(IReadOnlyList<string> names, string name) => names.Any(other => Field.KeyOf(other) == Field.KeyOf(name));
}
