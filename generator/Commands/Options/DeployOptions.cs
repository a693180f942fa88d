using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>deploy</c>.</summary>
/// <param name="Site">The options of the stages, by which the content is checked before anything is sent.</param>
/// <param name="Root">The document root whose release is sent.</param>
/// <param name="Today">The day from which terms of published years are judged.</param>
/// <param name="IsTrial">True to say what would be sent, and send nothing.</param>
public sealed record DeployOptions(SiteOptions Site, DocumentRoot Root, DateOnly Today, bool IsTrial);
