using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Sections of Amministrazione trasparente must have the names of the national rules and lead to existing targets.</summary>
public static class SectionRules
{
    /// <summary>
    /// Reports wrong labels, duplicate sections, broken references, and contradictions about sections that do not apply.
    /// </summary>
    public static void Check(SiteContent content, RecordIndex index, DiagnosticLog log)
    {
        var ofYears = content.Years.SelectMany(year => TransparencyTrees.Shown(year.Year));
        TransparencyTree[] shown = [.. ofYears.Prepend(TransparencyTrees.Current).Distinct()];
        var told = new HashSet<string>(StringComparer.Ordinal);
        var documents = content.Sections.Any(filling => filling.IsNotApplicable) ? DocumentsBySection(content) : [];
        foreach (var filling in content.Sections)
        {
            if (!told.Add(NameOf(filling.Label, shown)))
            {
                log.Report(Problems.SectionTwice.At(filling.Answers.At(SectionSchema.Label), filling.Label));
            }

            CheckLabel(filling.Label, shown, "negli anni di questo portale", filling.Answers.At(SectionSchema.Label), log);
            CheckApplicable(filling, shown, documents, log);
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

    /// <summary>Reports an unknown label, or a label of a section that never applies to a municipality.</summary>
    /// <param name="label">The label as written.</param>
    /// <param name="trees">The trees in force at that place.</param>
    /// <param name="when">The period of the trees, in words.</param>
    /// <param name="place">The place of the label.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void CheckLabel(string label, IReadOnlyList<TransparencyTree> trees, string when, Place place, DiagnosticLog log)
    {
        if (TransparencyTrees.IsRoot(label) || trees.Any(tree => tree.Find(label) is { ConcernsTowns: true }))
        {
            return;
        }

        if (trees.Any(tree => tree.Find(label) is not null))
        {
            log.Report(Problems.SectionNotOfTowns.At(place, label));
            return;
        }

        var hint = Nearest.Hint(label, trees.SelectMany(tree => tree.ForTowns).Select(section => section.Label).Distinct());
        log.Report(
            TransparencyTrees.All.Any(tree => tree.Find(label) is not null)
                ? Problems.SectionNotInForce.At(place, label, when, hint)
                : Problems.SectionUnknown.At(place, label, hint)
        );
    }

    private static void CheckApplicable(
        SectionFilling filling,
        IReadOnlyList<TransparencyTree> shown,
        Dictionary<object, string> documents,
        DiagnosticLog log
    )
    {
        var row = filling.Answers;
        if (!filling.IsNotApplicable)
        {
            if (row[SectionSchema.Reason] is not null)
            {
                log.Report(Problems.ReasonWithoutNotApplicable.At(row.At(SectionSchema.Reason), filling.Label));
            }

            return;
        }

        if (filling.Reason is null && !row.IsUnread(SectionSchema.Reason))
        {
            log.Report(Problems.NotApplicableWithoutReason.At(row.At(SectionSchema.Where), filling.Label));
        }

        if (WhatFills(filling, shown, documents) is { } words)
        {
            log.Report(Problems.NotApplicableYetFilled.At(row.At(SectionSchema.Where), filling.Label, words));
        }
    }

    private static string? WhatFills(SectionFilling filling, IReadOnlyList<TransparencyTree> shown, Dictionary<object, string> documents) =>
        filling.Targets.Count + filling.Addresses.Count > 0
            ? "«dove» ha anche un posto"
            : shown
                .Select(tree => tree.Find(filling.Label))
                .OfType<Section>()
                .Select(documents.GetValueOrDefault)
                .FirstOrDefault(words => words is not null);

    // Maps each section of the trees shown by a year to the first document that names it.
    private static Dictionary<object, string> DocumentsBySection(SiteContent content)
    {
        var found = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var year in content.Years)
        {
            var trees = TransparencyTrees.Shown(year.Year);
            foreach (var document in year.Documents.Where(document => document.State != DocumentState.MissingInSource))
            {
                var named = document.Head.Answers.List(DocumentSchema.Section).SelectMany(label => trees.Select(tree => tree.Find(label)));
                foreach (var section in named.OfType<Section>())
                {
                    found.TryAdd(section, $"il documento «{document.Head.Name}» del {year.Year} è di questa sezione");
                }
            }
        }

        return found;
    }

    private static string NameOf(string label, IReadOnlyList<TransparencyTree> trees) =>
        trees.Select(tree => tree.Find(label) is { } section ? tree.NameOf(section) : null).OfType<string>().FirstOrDefault() ?? label;
}
