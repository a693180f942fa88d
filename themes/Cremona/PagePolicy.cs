namespace Cremona.Transparency.Theme;

/// <summary>
/// The Content-Security-Policy (level 3) of the pages, defined once for the pages themselves and for the server configuration files.
/// </summary>
public static class PagePolicy
{
    /// <summary>
    /// The policy in a page's meta element. Pages fetch nothing themselves; <c>connect-src</c> lets a checker fetch robots.txt from a page,
    /// and no other origin.
    /// </summary>
    public const string InPage =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action "
        + "'none'; base-uri 'none'";

    /// <summary>The policy as an HTTP header; only there can it forbid other sites to show the page in a frame.</summary>
    public const string OfServer = InPage + "; frame-ancestors 'none'";

    internal const string Element = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{InPage}\">\n";
}
