namespace Cremona.Transparency.Generator.WebArchives;

/// <summary>Paths of files in an address (RFC 3986).</summary>
internal static class SiteAddress
{
    /// <summary>A path as an address writes it: what means something else there, as hexadecimal digits.</summary>
    public static string Of(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>True for an address in which no sign stands that an address cannot have.</summary>
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
