using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>The facts about the site that a web server's configuration needs.</summary>
/// <param name="Folder">The absolute path of the document root on the server, without a trailing slash.</param>
/// <param name="Prefix">The path of the public address, with leading and trailing slash: <c>/</c>, or <c>/a/b/</c>.</param>
/// <param name="Address">The public address, or null if unknown.</param>
/// <param name="Policy">The Content-Security-Policy of its pages.</param>
/// <param name="Expired">The paths of files to remove from search engines, sorted.</param>
public sealed partial record HostedSite(string Folder, string Prefix, string? Address, string Policy, IReadOnlyList<string> Expired)
{
    /// <summary>The page for unknown addresses.</summary>
    public const string NotFound = "404.html";

    /// <summary>
    /// A regular expression (PCRE) for hidden files, which never belong to the site: an administrator of the folder may have left them
    /// (RFC 8615 reserves one name).
    /// </summary>
    public const string HiddenPattern = "/[.](?!well-known(/|$))";

    private const string Index = "index.html";

    /// <summary>The public path without the trailing slash; empty for a whole host.</summary>
    public string Start => Prefix[..^1];

    /// <summary>True if the site shares its host with other sites and is published below a path.</summary>
    public bool IsBelowPath => Prefix != "/";

    /// <summary>True if the site is public over https only.</summary>
    public bool IsHttps => Address?.StartsWith("https:", StringComparison.Ordinal) == true;

    /// <summary>
    /// A regular expression (PCRE, RE2) for the assets below the prefix. Their names contain a fingerprint of their bytes, so they never
    /// change.
    /// </summary>
    public string AssetPattern => $"^{Regex.Escape(Prefix)}([0-9]{{4}}/)?risorse/[^/]+[.][0-9a-f]{{10}}[.][a-z0-9]+";

    /// <summary>The paths of expired files below the host; for an index page also the path of its folder.</summary>
    public IEnumerable<string> ExpiredPaths =>
        Expired.SelectMany(path =>
            path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal)
                ? new[] { Prefix + path[..^Index.Length], Prefix + path }
                : [Prefix + path]
        );

    /// <summary>Returns the site's facts, or null if folder or address contain a character that configuration files cannot quote.</summary>
    public static HostedSite? Of(Site site, string folder, string policy)
    {
        var prefix = site.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";
        return PlainFolder().IsMatch(folder) && PlainPrefix().IsMatch(prefix)
            ? new HostedSite(
                folder,
                prefix,
                site.BaseUrl,
                policy,
                [.. site.Expired.Select(address => address.Path).Distinct().Order(StringComparer.Ordinal)]
            )
            : null;
    }

    // Quotes, variables and braces are special in at least one of the configuration formats.
    [GeneratedRegex("""^[^"'`$\\{}%*?<>|\p{C}]+\z""")]
    private static partial Regex PlainFolder();

    [GeneratedRegex("^(/[A-Za-z0-9._~-]+)*/\\z")]
    private static partial Regex PlainPrefix();
}
