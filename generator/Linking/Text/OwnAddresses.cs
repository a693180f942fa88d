using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Absolute links to the portal's own pages. Such links are not checked, and they leave a copy or preview of the site.
/// </summary>
internal static class OwnAddresses
{
    /// <summary>Reports each absolute link, and suggests the reference if a record or page has that address.</summary>
    /// <param name="document">The parsed text.</param>
    /// <param name="text">The source text.</param>
    /// <param name="portal">The base URL of the published portal, or null.</param>
    /// <param name="routes">The address of each record.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(MarkdownDocument document, MarkdownText text, string? portal, RouteBook routes, DiagnosticLog log)
    {
        if (portal?.TrimEnd('/') is not { Length: > 0 } root || !text.Text.Contains(root, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        foreach (var one in document.Descendants<Inline>())
        {
            var url =
                one is LinkInline link ? link.Url
                : one is AutolinkInline { IsEmail: false } plain ? plain.Url
                : null;
            if (
                url is not null
                && url.StartsWith(root, StringComparison.OrdinalIgnoreCase)
                && (url.Length == root.Length || url[root.Length] == '/')
            )
            {
                var target = routes.ReferenceTo(url[root.Length..].TrimStart('/'));
                var cure = target is null ? "scrivi un riferimento, per esempio settore:CODICE o pagina:obiettivi" : $"scrivi: {target}";
                log.Report(Problems.AddressOwn.AtWhole(text.At(one.Span.Start, one.Span.Length), Subject.Text, url, url, cure));
            }
        }
    }
}
