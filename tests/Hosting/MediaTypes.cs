namespace Cremona.Transparency.Tests.Hosting;

/// <summary>
/// What each kind of file must be called, written by hand from the list of IANA (the RFC or the vendor's entry beside each), and not from
/// the program's own table.
/// Text says its character set, but for JSON, which has none (RFC 8259). WARC is not in the list: ISO 28500, annex B.
/// </summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        ["html"] = "text/html;charset=utf-8", // W3C
        ["css"] = "text/css;charset=utf-8", // RFC 2318
        ["js"] = "text/javascript;charset=utf-8", // RFC 9239
        ["csv"] = "text/csv;charset=utf-8", // RFC 4180, RFC 7111
        ["txt"] = "text/plain;charset=utf-8", // RFC 2046
        ["md"] = "text/markdown;charset=utf-8", // RFC 7763
        ["ttl"] = "text/turtle;charset=utf-8", // W3C
        ["json"] = "application/json", // RFC 8259
        ["geojson"] = "application/geo+json", // RFC 7946
        ["jsonld"] = "application/ld+json", // W3C
        ["xml"] = "application/xml;charset=utf-8", // RFC 7303
        ["rdf"] = "application/rdf+xml;charset=utf-8", // RFC 3870
        ["atom"] = "application/atom+xml;charset=utf-8", // RFC 4287
        ["svg"] = "image/svg+xml;charset=utf-8", // W3C
        ["png"] = "image/png", // W3C
        ["jpg"] = "image/jpeg", // RFC 2045
        ["jpeg"] = "image/jpeg",
        ["gif"] = "image/gif", // RFC 2045
        ["webp"] = "image/webp", // RFC 9649
        ["ico"] = "image/vnd.microsoft.icon",
        ["woff2"] = "font/woff2", // RFC 8081
        ["pdf"] = "application/pdf", // RFC 8118
        ["zip"] = "application/zip",
        ["warc"] = "application/warc",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    /// <summary>The endings.</summary>
    public static IEnumerable<string> Endings => ByEnding.Keys;

    /// <summary>The type of a file, without blanks; a file whose ending is not in the list fails the test that asks.</summary>
    public static string Of(string path) => ByEnding[path[(path.LastIndexOf('.') + 1)..]];
}
