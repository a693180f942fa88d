namespace Cremona.Transparency.Theme;

/// <summary>
/// What a browser may load for a page (Content-Security-Policy level 3). Stated once: in each page, and by the servers' files.
/// </summary>
public static class PagePolicy
{
    /// <summary>
    /// The policy as a page states it. The pages ask for nothing by themselves; <c>connect-src</c> lets a checker read robots.txt from a
    /// page, and no one else's address.
    /// </summary>
    public const string InPage =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action "
        + "'none'; base-uri 'none'";

    /// <summary>The same as a server states it: only there may it say that no other site shows the page in a frame.</summary>
    public const string OfServer = InPage + "; frame-ancestors 'none'";

    internal const string Element = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{InPage}\">\n";
}
