using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.WebArchives;

/// <summary>Validates a WARC file from start to end: the length and the digests that each record declares.</summary>
internal static class WarcChecks
{
    private static readonly string[] Needed = ["WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length"];

    public static IReadOnlyList<IntegrityFault> Check(ReadOnlySpan<byte> warc)
    {
        var (faults, ids, number) = (new List<IntegrityFault>(), new HashSet<string>(StringComparer.Ordinal), 0);
        if (warc.IsEmpty)
        {
            faults.Add(new IntegrityFault(null, "il file WARC è vuoto"));
        }

        while (!warc.IsEmpty)
        {
            number++;
            if (ReadHeaders(ref warc, out var why) is not { } headers)
            {
                // Only the headers say where a record ends, so nothing after this error can be trusted.
                faults.Add(new IntegrityFault($"record {number}", why));
                break;
            }

            var name = headers.GetValueOrDefault("WARC-Target-URI") ?? $"record {number}";
            var length = int.TryParse(headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var given)
                ? given
                : -1;
            if (length < 0 || warc.Length - 4 < length || !warc.Slice(length, 4).SequenceEqual("\r\n\r\n"u8))
            {
                faults.Add(new IntegrityFault(name, "il record non è lungo quanto dice"));
                break;
            }

            if (headers.TryGetValue("WARC-Target-URI", out var address) && !IsUri(address))
            {
                faults.Add(new IntegrityFault(name, "«WARC-Target-URI» non è un indirizzo come lo vuole RFC 3986"));
            }

            faults.AddRange(DigestFaults(headers, warc[..length]).Select(digest => new IntegrityFault(name, digest)));
            if (!ids.Add(headers["WARC-Record-ID"]))
            {
                faults.Add(new IntegrityFault(name, "un altro record ha lo stesso identificativo"));
            }

            warc = warc[(length + 4)..];
        }

        return faults;
    }

    private static Dictionary<string, string>? ReadHeaders(ref ReadOnlySpan<byte> warc, out string why)
    {
        why = "l'intestazione del record non si legge";
        var end = warc.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var lines = Encoding.UTF8.GetString(warc[..end]).Split("\r\n");
        warc = warc[(end + 4)..];
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var isRead =
            lines[0] is "WARC/1.0" or "WARC/1.1"
            && lines
                .Skip(1)
                .All(line =>
                    line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                    && headers.TryAdd(line[..colon], line[(colon + 1)..].Trim())
                );
        if (isRead && Needed.FirstOrDefault(name => !headers.ContainsKey(name)) is { } missing)
        {
            (isRead, why) = (false, $"manca «{missing}»");
        }

        return isRead ? headers : null;
    }

    private static IEnumerable<string> DigestFaults(Dictionary<string, string> headers, ReadOnlySpan<byte> block)
    {
        var faults = new List<string>();
        var sum = FileSums.Sha256(block);
        Compare("WARC-Block-Digest", "il contenuto non corrisponde alla sua somma");
        if (headers["WARC-Type"] is "resource" or "warcinfo" or "metadata" or "conversion")
        {
            // In these record types the payload is the whole block.
            Compare("WARC-Payload-Digest", "il contenuto non corrisponde alla somma del suo carico");
        }

        return faults;

        void Compare(string header, string why)
        {
            if (headers.TryGetValue(header, out var digest) && digest != "sha256:" + sum)
            {
                faults.Add(digest.StartsWith("sha256:", StringComparison.Ordinal) ? why : $"«{header}» non è una somma SHA-256");
            }
        }
    }

    // True if the address contains only characters valid in a URI (RFC 3986).
    private static bool IsUri(string address)
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
