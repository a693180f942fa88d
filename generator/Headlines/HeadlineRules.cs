using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>All rules, in the order in which their sentences are chosen. The page «In breve» of each year prints them.</summary>
public static class HeadlineRules
{
    public static readonly IReadOnlyList<HeadlineRule> All =
    [
        new(HeadlineSchema.Sexes, "personale", SexBalance.Of),
        new(HeadlineSchema.Holdings, "societa", LargestHolding.Of),
        new(HeadlineSchema.Outcomes, "obiettivi", KnownOutcomes.OfObjectives),
        new(HeadlineSchema.Commitments, "impegni", KnownOutcomes.OfCommitments),
        new(HeadlineSchema.SexesByUnit, "personale", SexesByUnit.Of),
        new(HeadlineSchema.LargestUnit, "personale", LargestUnit.Of),
        new(HeadlineSchema.Contributions, "enti", LargestContribution.Of),
        new(HeadlineSchema.Ages, "personale", AgeBalance.Of),
        new(HeadlineSchema.FacilityKinds, "luoghi", LargestFacilityKind.Of),
        new(HeadlineSchema.ContextParts, "contesto", ContextParts.Of),
        new(HeadlineSchema.LargestRow, "personale", LargestRow.Of),
        new(HeadlineSchema.Majorities, "societa", MajorityHoldings.Of),
    ];
}
