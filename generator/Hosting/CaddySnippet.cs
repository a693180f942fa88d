using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>Configuration for a site block of Caddy 2.</summary>
internal static class CaddySnippet
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "Caddyfile";

    /// <summary>Returns the configuration.</summary>
    public static string Of(HostedSite site)
    {
        var text = SnippetText
            .For(
                "Caddy 2",
                site,
                "Nel blocco del sito: import /percorso/Caddyfile\nLe copie compresse sono quelle che scrive «trasparenza genera "
                    + "--comprimi»."
            )
            .If(site.IsBelowPath, $"redir {site.Start} {site.Prefix} 301")
            .Line(site.IsBelowPath ? $"handle_path {site.Prefix}* {{" : "handle {")
            .Line("    # «route» perché valgano nell'ordine in cui sono scritte.\n    route {")
            .Line($"    root * \"{site.Folder}\"");
        Headers(text, site)
            .Line($"    header Cache-Control \"{ResponseHeaders.PageCache}\"")
            .Line()
            .Line("    # Il nome porta l'impronta del contenuto: non cambiano mai.")
            .Line($"    @impronta path_regexp \"{(site with { Prefix = "/" }).AssetPattern}$\"")
            .Line($"    header @impronta Cache-Control \"{ResponseHeaders.AssetCache}\"")
            .If(
                site.Expired.Count > 0,
                $"    @scaduti path {string.Join(' ', (site with { Prefix = "/" }).ExpiredPaths.Select(path => $"\"{path}\""))}\n    "
                    + $"header @scaduti X-Robots-Tag \"noindex\""
            )
            .Line()
            .Lines(ContentTypes.All.GroupBy(entry => entry.Type, entry => entry.Ending).Index(), type => Typed(type.Index, type.Item))
            .Line("    header ?Vary Accept-Encoding")
            .Line()
            .Line("    # I file nascosti non fanno parte del sito.")
            .Line("    @nascosti {\n        path */.*\n        not path /.well-known/*\n    }")
            .Line("    error @nascosti 404")
            .Line()
            .Line("    # Una cartella senza la barra in fondo; index.html invece resta com'è scritto.")
            .Line("    @cartella {\n        not path */\n        file {path}/index.html\n    }")
            .Line("    redir @cartella {http.request.orig_uri.path}/ 301")
            .Line("    file_server {\n        disable_canonical_uris\n        precompressed br gzip\n    }")
            .Line("    }\n}");
        return Errors(text, site).ToString();
    }

    private static SnippetText Errors(SnippetText text, HostedSite site)
    {
        text.Line()
            .Line("handle_errors {")
            .Line($"    @manca {{\n        expression {{http.error.status_code}} == 404\n        path {site.Prefix}*\n    }}")
            .Line("    handle @manca {")
            .Line($"        root * \"{site.Folder}\"");
        return Headers(text, site, "    ")
            .Line($"        header Cache-Control \"{ResponseHeaders.PageCache}\"")
            .Line("        header -X-Robots-Tag")
            .Line("        header Content-Type \"text/html; charset=utf-8\"")
            .Line($"        rewrite * /{HostedSite.NotFound}")
            .Line("        file_server {\n            precompressed br gzip\n        }")
            .Line("    }")
            .Line("}");
    }

    // A page of a folder has no ending.
    private static string Typed(int number, IGrouping<string, string> type)
    {
        var endings = string.Join(' ', type.Select(ending => "*." + ending)) + (type.First() == "html" ? " */" : "");
        return $"    @tipo{number} path {endings}\n    header @tipo{number} Content-Type \"{type.Key}\"";
    }

    private static SnippetText Headers(SnippetText text, HostedSite site, string indent = "") =>
        text.Lines(ResponseHeaders.Of(site), header => $"{indent}    header {header.Name} \"{header.Value}\"")
            .If(
                site.IsHttps,
                $"{indent}    # Una scelta: per un anno i browser non tornano a http, per tutto l'host.\n{indent}    # header "
                    + $"Strict-Transport-Security \"{ResponseHeaders.OnlyHttps}\""
            );
}
