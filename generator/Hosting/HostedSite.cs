using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>What a web server must know of the site.</summary>
/// <param name="Folder">The document root's whole path on the server, without a slash at its end.</param>
/// <param name="Prefix">The path of the public address, from slash to slash: <c>/</c>, or <c>/a/b/</c>.</param>
/// <param name="Address">The public address, or null where none is known.</param>
/// <param name="Expired">The paths of files that search engines are to forget, sorted.</param>
public sealed partial record HostedSite(string Folder, string Prefix, string? Address, IReadOnlyList<string> Expired)
{
    /// <summary>The file that the server answers with where nothing is.</summary>
    public const string NotFound = "404.html";

    /// <summary>
    /// A regular expression (PCRE) of paths that lead to hidden files, which are no part of any site: who manages the folder may have left
    /// them (RFC 8615 keeps one name).
    /// </summary>
    public const string HiddenPattern = "/[.](?!well-known(/|$))";

    private const string Index = "index.html";

    /// <summary>The public path without the slash at its end; empty for the whole host.</summary>
    public string Start => Prefix[..^1];

    /// <summary>True where a path below the host is shared with other sites.</summary>
    public bool IsBelowPath => Prefix != "/";

    /// <summary>True where the site is public by https only.</summary>
    public bool IsHttps => Address?.StartsWith("https:", StringComparison.Ordinal) == true;

    /// <summary>
    /// A regular expression (PCRE, RE2) of the assets below the prefix: their names hold a fingerprint of their bytes, so they never
    /// change.
    /// </summary>
    public string AssetPattern => $"^{Regex.Escape(Prefix)}([0-9]{{4}}/)?risorse/[^/]+[.][0-9a-f]{{10}}[.][a-z0-9]+";

    /// <summary>The paths of expired files below the host; that of a folder too, where its index is meant.</summary>
    public IEnumerable<string> ExpiredPaths =>
        Expired.SelectMany(path =>
            path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal)
                ? new[] { Prefix + path[..^Index.Length], Prefix + path }
                : [Prefix + path]
        );

    /// <summary>The site as it will stand, or null where folder or address hold a sign that a server's file cannot hold plainly.</summary>
    public static HostedSite? Of(Site site, string folder)
    {
        var prefix = site.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";
        return PlainFolder().IsMatch(folder) && PlainPrefix().IsMatch(prefix)
            ? new HostedSite(
                folder,
                prefix,
                site.BaseUrl,
                [.. site.Expired.Select(address => address.Path).Distinct().Order(StringComparer.Ordinal)]
            )
            : null;
    }

    // Quotes, variables and braces mean something in one file or another.
    [GeneratedRegex("""^[^"'`$\\{}%*?<>|\p{C}]+\z""")]
    private static partial Regex PlainFolder();

    [GeneratedRegex("^(/[A-Za-z0-9._~-]+)*/\\z")]
    private static partial Regex PlainPrefix();
}
