using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>Configuration for a <c>VirtualHost</c> of Apache 2.4.</summary>
internal static class ApacheSnippet
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "apache.conf";

    // Matches precompressed variants: after mod_rewrite has chosen a variant, the file name is the variant's.
    private const string OrTwin = "([.](br|gz))?$";

    /// <summary>Returns the configuration.</summary>
    public static string Of(HostedSite site)
    {
        var text = Introduction(site)
            .Line()
            .Line($"<Directory \"{site.Folder}\">")
            .Line("    Require all granted")
            .Line("    AllowOverride None")
            .Line(
                "    # mod_rewrite vuole almeno questa: un collegamento vale solo fra file dello stesso proprietario.\n    Options "
                    + "SymLinksIfOwnerMatch"
            )
            .Line("    DirectoryIndex index.html")
            .Line("    ServerSignature Off")
            .Line($"    ErrorDocument 403 {site.Prefix}{HostedSite.NotFound}\n    ErrorDocument 404 {site.Prefix}{HostedSite.NotFound}")
            .Line()
            .Line("    AddDefaultCharset Off")
            .Line("    RemoveLanguage .br")
            .Line("    RemoveEncoding .br .gz")
            .Lines(ContentTypes.All.GroupBy(entry => entry.Type), type =>
                $"    <FilesMatch \"[.]({string.Join('|', type.Select(entry => entry.Ending))}){OrTwin}\">\n        ForceType "
                + $"'{type.Key}'\n    </FilesMatch>"
            )
            .Line();
        Twins(text, site)
            .Line()
            .Lines(ResponseHeaders.Of(site), header => $"    Header always set {header.Name} \"{header.Value}\"")
            .If(
                site.IsHttps,
                $"    # Una scelta: per un anno i browser non tornano a http, per tutto l'host.\n    # Header always set "
                    + $"Strict-Transport-Security \"{ResponseHeaders.OnlyHttps}\""
            )
            .Line($"    Header set Cache-Control \"{ResponseHeaders.PageCache}\"")
            .Line("</Directory>")
            .Line()
            .Line("# Il nome porta l'impronta del contenuto: non cambiano mai.")
            .Line(
                $"<LocationMatch \"{site.AssetPattern}{OrTwin}\">\n    Header set Cache-Control "
                    + $"\"{ResponseHeaders.AssetCache}\"\n</LocationMatch>"
            )
            .Lines(site.ExpiredPaths, path =>
                $"<LocationMatch \"^{Regex.Escape(path)}{OrTwin}\">\n    Header always set X-Robots-Tag \"noindex\"\n</LocationMatch>"
            );
        return text.ToString();
    }

    private static SnippetText Introduction(HostedSite site) =>
        SnippetText
            .For(
                "Apache 2.4",
                site,
                "Nel blocco <VirtualHost> del sito: Include /percorso/apache.conf\nModuli che servono: alias, dir, env, headers, "
                    + "mime, rewrite (in Debian: a2enmod headers rewrite).\nPer non dire la versione, nella configurazione generale: "
                    + "ServerTokens Prod"
            )
            .Line(
                site.IsBelowPath
                    ? $"RedirectMatch 301 \"^{Regex.Escape(site.Start)}$\" \"{site.Prefix}\"\nAlias \"{site.Prefix}\" \"{site.Folder}/\""
                    : $"DocumentRoot \"{site.Folder}\""
            );

    private static SnippetText Twins(SnippetText text, HostedSite site)
    {
        var endings = string.Join('|', ContentTypes.TextEndings);
        text.Line("    RewriteEngine On")
            .Line($"    RewriteBase {site.Prefix}")
            .Line("    # I file nascosti non fanno parte del sito.")
            .Line("    RewriteRule \"(^|/)[.](?!well-known(/|$))\" - [R=404,L]")
            .Line("    # Le copie compresse che scrive «trasparenza genera --comprimi».");
        foreach (var (accepted, ending) in new[] { ("br", "br"), ("gzip", "gz") })
        {
            text.Line(
                $$"""
                    RewriteCond %{HTTP:Accept-Encoding} (^|[,\s]){{accepted}}([,;\s]|$)
                    RewriteCond %{REQUEST_FILENAME}.{{ending}} -f
                    RewriteRule "^(.+[.]({{endings}}))$" "$1.{{ending}}" [L]
                    RewriteCond %{HTTP:Accept-Encoding} (^|[,\s]){{accepted}}([,;\s]|$)
                    RewriteCond %{REQUEST_FILENAME}index.html.{{ending}} -f
                    RewriteRule "^(|.+/)$" "$1index.html.{{ending}}" [L]
                """
            );
        }

        return text.Line(
            $$"""
                <FilesMatch "[.]({{endings}})([.](br|gz))?$">
                    Header merge Vary Accept-Encoding
                </FilesMatch>
                <FilesMatch "[.]({{endings}})[.]br$">
                    Header set Content-Encoding br
                    SetEnv no-gzip 1
                    SetEnv no-brotli 1
                </FilesMatch>
                <FilesMatch "[.]({{endings}})[.]gz$">
                    Header set Content-Encoding gzip
                    SetEnv no-gzip 1
                    SetEnv no-brotli 1
                </FilesMatch>
            """
        );
    }
}
