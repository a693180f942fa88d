namespace Cremona.Transparency.Generator.Hosting;

/// <summary>The HTTP response headers, the same for every server.</summary>
internal static class ResponseHeaders
{
    /// <summary>Five minutes: corrections appear soon, and a reader who returns to a page causes no new request.</summary>
    public const string PageCache = "public, max-age=300";

    /// <summary>One year without revalidation (RFC 8246): the file name changes with the bytes.</summary>
    public const string AssetCache = "public, max-age=31536000, immutable";

    /// <summary>HTTPS only, for one year (RFC 6797).</summary>
    public const string OnlyHttps = "max-age=31536000";

    /// <summary>
    /// Returns the headers of every response. Only as a header can the policy of the pages forbid other sites to show them in a frame.
    /// </summary>
    public static IEnumerable<(string Name, string Value)> Of(HostedSite site) =>
        [
            ("Content-Security-Policy", site.Policy + "; frame-ancestors 'none'"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ];
}
