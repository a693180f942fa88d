using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>Configuration for lighttpd 1.4.</summary>
internal static class LighttpdSnippet
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "lighttpd.conf";

    private const string Use =
        "Nel blocco $HTTP[\"host\"] == \"…\" { … } del sito: include \"/percorso/lighttpd.conf\"\n"
        + "Moduli che servono: access, alias, deflate, indexfile, redirect, setenv, staticfile "
        + "(in Debian: lighttpd-mod-deflate e lighty-enable-mod).\n"
        + "lighttpd non sa mandare le copie compresse di «trasparenza genera --comprimi»: comprime da sé.";

    /// <summary>Returns the configuration.</summary>
    public static string Of(HostedSite site)
    {
        var text = SnippetText
            .For("lighttpd 1.4", site, Use)
            .If(site.IsBelowPath, $"$HTTP[\"url\"] == \"{site.Start}\" {{\n    url.redirect = (\"\" => \"{site.Prefix}\")\n}}")
            .Line($"$HTTP[\"url\"] =~ \"^{Regex.Escape(site.Prefix)}\" {{")
            .Line(
                site.IsBelowPath
                    ? $"    alias.url = (\"{site.Prefix}\" => \"{site.Folder}/\")"
                    : $"    server.document-root = \"{site.Folder}\""
            )
            .Line("    server.tag = \"\"")
            .Line("    index-file.names = (\"index.html\")")
            .Line("    # Senza il modulo dirlisting, lighttpd avverte che non conosce questa riga: va bene.")
            .Line("    dir-listing.activate = \"disable\"")
            .Line($"    server.error-handler = \"{site.Prefix}{HostedSite.NotFound}\"")
            .Line("    # I file nascosti non fanno parte del sito.")
            .Line($"    $HTTP[\"url\"] =~ \"{HostedSite.HiddenPattern}\" {{\n        url.access-deny = (\"\")\n    }}")
            .Line("    mimetype.assign = (")
            .Lines(ContentTypes.All, entry => $"        \".{entry.Ending}\" => \"{entry.Type}\",")
            .Line("        \"\" => \"application/octet-stream\"\n    )")
            .Line()
            .Line("    deflate.mimetypes = (")
            .Lines(ContentTypes.TextEndings.Select(ending => ContentTypes.Of("." + ending)).Distinct(), type => $"        \"{type}\",")
            .Line("    )")
            .Line("    deflate.allowed-encodings = (\"br\", \"gzip\")")
            .Line("    # Perché comprima una volta sola: una cartella in cui il server può scrivere.")
            .Line("    # deflate.cache-dir = \"/var/cache/lighttpd/compress\"")
            .Line()
            .Line("    setenv.set-response-header = (")
            .Lines(ResponseHeaders.Of(site), header => $"        \"{header.Name}\" => \"{header.Value}\",")
            .If(
                site.IsHttps,
                $"        # Una scelta: per un anno i browser non tornano a http, per tutto l'host.\n        # "
                    + $"\"Strict-Transport-Security\" => \"{ResponseHeaders.OnlyHttps}\","
            )
            .Line("    )")
            .Line()
            .Line("    # Il nome porta l'impronta del contenuto: non cambiano mai.")
            .Line($"    $HTTP[\"url\"] =~ \"{site.AssetPattern}$\" {{");
        Added(text, ResponseHeaders.AssetCache);
        if (site.Expired.Count > 0)
        {
            text.Line($"    }} else $HTTP[\"url\"] =~ \"^({string.Join('|', site.ExpiredPaths.Select(Regex.Escape))})$\" {{");
            Added(text, ResponseHeaders.PageCache, ", \"X-Robots-Tag\" => \"noindex\"");
        }

        text.Line("    } else $HTTP[\"url\"] =~ \"\" {");
        return Added(text, ResponseHeaders.PageCache).Line("    }").Line("}").ToString();
    }

    private static SnippetText Added(SnippetText text, string cache, string more = "") =>
        text.Line($"        setenv.add-response-header = (\"Cache-Control\" => \"{cache}\"{more})");
}
