namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>diff</c>.</summary>
/// <param name="Site">The options of the first two stages.</param>
/// <param name="From">The older year.</param>
/// <param name="To">The newer year.</param>
public sealed record CompareOptions(SiteOptions Site, int From, int To);
