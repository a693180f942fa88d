namespace Cremona.Transparency.Generator.WebArchives;

/// <summary>File paths in URLs (RFC 3986).</summary>
internal static class SiteAddress
{
    /// <summary>Returns the path with reserved characters percent-encoded.</summary>
    public static string Of(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>True if the address contains only characters valid in a URI.</summary>
    public static bool IsWritten(string address)
    {
        for (var at = 0; at < address.Length; at++)
        {
            var sign = address[at];
            var isEscape =
                sign == '%' && at + 2 < address.Length && char.IsAsciiHexDigit(address[at + 1]) && char.IsAsciiHexDigit(address[at + 2]);
            if (!isEscape && !char.IsAsciiLetterOrDigit(sign) && !"-._~:/?#[]@!$&'()*+,;=".Contains(sign, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
