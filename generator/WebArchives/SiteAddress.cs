namespace Cremona.Transparency.Generator.WebArchives;

/// <summary>File paths in URLs (RFC 3986).</summary>
internal static class SiteAddress
{
    /// <summary>Returns the path with reserved characters percent-encoded.</summary>
    public static string Of(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
