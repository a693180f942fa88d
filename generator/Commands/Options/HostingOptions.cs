using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>hosting</c>.</summary>
/// <param name="Site">The options of the stages.</param>
/// <param name="Root">The document root on the server; it need not exist on this machine.</param>
/// <param name="Folder">
/// The folder for the snippets; never in the document root, where everybody could read them, nor in the content.
/// </param>
public sealed record HostingOptions(SiteOptions Site, DocumentRoot Root, string Folder);
