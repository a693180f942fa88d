namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>terms</c>.</summary>
/// <param name="Site">The options of the first stage.</param>
/// <param name="Today">The day from which terms are listed.</param>
public sealed record TermsOptions(SiteOptions Site, DateOnly Today);
