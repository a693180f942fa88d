namespace Cremona.Transparency.Generator.Headlines;

/// <summary>A rule that writes sentences.</summary>
/// <param name="Name">Its permanent name, which clerks write.</param>
/// <param name="Page">The name of the page of its topic. A front page shows one sentence of each topic before a second one.</param>
/// <param name="Claims">Makes the sentences of a year; none if its data are missing, too few or contradictory.</param>
public sealed record HeadlineRule(string Name, string Page, Func<HeadlineSource, IEnumerable<Claim>> Claims);
