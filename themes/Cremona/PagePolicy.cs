namespace Cremona.Transparency.Themes;

/// <summary>The Content-Security-Policy (level 3) of the pages.</summary>
internal static class PagePolicy
{
    /// <summary>
    /// The policy in a page's meta element. Pages fetch nothing themselves; <c>connect-src</c> lets a checker fetch robots.txt from a page,
    /// and no other origin. The one form is that of the search, which leads to a page of the same site.
    /// </summary>
    public const string InPage =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action "
        + "'self'; base-uri 'none'";

    /// <summary>The policy as an element of a page's head.</summary>
    public const string Element = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{InPage}\">\n";
}
