using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>Configuration for a <c>server</c> block of nginx.</summary>
internal static class NginxSnippet
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "nginx.conf";

    /// <summary>Returns the configuration.</summary>
    public static string Of(HostedSite site)
    {
        var text = SnippetText
            .For("nginx", site, "Nel blocco server { … } del sito: include /percorso/nginx.conf;")
            .If(site.IsBelowPath, $$"""location = {{site.Start}} { return 301 {{site.Prefix}}; }""")
            .Line($"location ^~ {site.Prefix} {{")
            .Line($"    {(site.IsBelowPath ? $"alias \"{site.Folder}/\"" : $"root \"{site.Folder}\"")};")
            .Line("    index index.html;")
            .Line("    autoindex off;")
            .Line("    server_tokens off;")
            .Line("    absolute_redirect off;")
            .Line("    # Anche una cartella senza indice, e ciò che qui non si dà.")
            .Line($"    error_page 403 404 =404 {site.Prefix}{HostedSite.NotFound};")
            .Line($"    disable_symlinks on \"from={site.Folder}\";")
            .Line($"    location ~ \"{HostedSite.HiddenPattern}\" {{ return 404; }}")
            .Line()
            .Line("    # Le copie compresse che scrive «trasparenza genera --comprimi».")
            .Line("    gzip_static on;")
            .Line("    gzip_vary on;")
            .Line("    # Solo se c'è il modulo (in Debian: libnginx-mod-http-brotli-static):")
            .Line("    # brotli_static on;")
            .Line()
            .Line("    default_type application/octet-stream;")
            .Line("    types {")
            .Lines(ContentTypes.All.GroupBy(entry => entry.Type), type =>
                $"        \"{type.Key}\" {string.Join(' ', type.Select(entry => entry.Ending))};"
            )
            .Line("    }")
            .Line();
        Headers(text, site, "    ", ResponseHeaders.PageCache)
            .Line()
            .Line(
                "    # Il nome porta l'impronta del contenuto: non cambiano mai. (Ogni location ripete le intestazioni: nginx non le "
                    + "eredita.)"
            )
            .Line($"    location ~ \"{site.AssetPattern}$\" {{");
        Headers(text, site, "        ", ResponseHeaders.AssetCache).Line("    }");
        foreach (var path in site.ExpiredPaths.Where(path => !path.EndsWith('/')))
        {
            text.Line().Line($"    location = \"{path}\" {{");
            Headers(text, site, "        ", ResponseHeaders.PageCache)
                .Line("        add_header X-Robots-Tag \"noindex\" always;")
                .Line("    }");
        }

        return text.Line("}").ToString();
    }

    private static SnippetText Headers(SnippetText text, HostedSite site, string indent, string cache) =>
        text.Lines(ResponseHeaders.Of(site), header => $"{indent}add_header {header.Name} \"{header.Value}\" always;")
            .If(
                site.IsHttps,
                $"{indent}# Una scelta: per un anno i browser non tornano a http, per tutto l'host.\n{indent}# add_header "
                    + $"Strict-Transport-Security \"{ResponseHeaders.OnlyHttps}\" always;"
            )
            .Line($"{indent}add_header Cache-Control \"{cache}\" always;");
}
