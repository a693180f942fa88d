namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>serve</c>.</summary>
/// <param name="Site">The options of the stages.</param>
/// <param name="Port">The port; 0 for any free one.</param>
/// <param name="OpensBrowser">True to open the browser.</param>
public sealed record ServeOptions(SiteOptions Site, int Port, bool OpensBrowser);
