namespace Cremona.Transparency.Generator.Headlines;

/// <summary>A sentence of a year with the rule that wrote it.</summary>
public sealed record YearHeadline(HeadlineRule Rule, Claim Claim);
