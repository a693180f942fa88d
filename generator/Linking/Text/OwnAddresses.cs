using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Links to the portal's own pages that are written with the whole address: nothing checks them, and they lead out of a copy or a preview.
/// </summary>
internal static class OwnAddresses
{
    /// <summary>Reports each, with the reference to write where a record or page has that address.</summary>
    /// <param name="document">The text.</param>
    /// <param name="text">The same, as written.</param>
    /// <param name="portal">The address that the portal is published at, or null.</param>
    /// <param name="routes">The address of each record.</param>
    /// <param name="log">Where to report.</param>
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
                log.Report(Problems.AddressOwn.AtAll(text.At(one.Span.Start, one.Span.Length), Subject.Text, url, url, cure));
            }
        }
    }
}
