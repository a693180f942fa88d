namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// Media types by file extension (IANA media types), used by the preview and by the server configuration files.
/// </summary>
public static class ContentTypes
{
    private const string Unknown = "application/octet-stream";

    // JSON is always UTF-8 and has no charset parameter (RFC 8259); XML may have one (RFC 7303).
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        ["html"] = "text/html; charset=utf-8",
        ["css"] = "text/css; charset=utf-8",
        ["js"] = "text/javascript; charset=utf-8",
        ["json"] = "application/json",
        ["geojson"] = "application/geo+json",
        ["jsonld"] = "application/ld+json",
        ["csv"] = "text/csv; charset=utf-8",
        ["txt"] = "text/plain; charset=utf-8",
        ["md"] = "text/markdown; charset=utf-8",
        ["xml"] = "application/xml; charset=utf-8",
        ["rdf"] = "application/rdf+xml; charset=utf-8",
        ["ttl"] = "text/turtle; charset=utf-8",
        ["atom"] = "application/atom+xml; charset=utf-8",
        ["svg"] = "image/svg+xml; charset=utf-8",
        ["png"] = "image/png",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["gif"] = "image/gif",
        ["webp"] = "image/webp",
        ["ico"] = "image/vnd.microsoft.icon",
        ["woff2"] = "font/woff2",
        ["pdf"] = "application/pdf",
        ["zip"] = "application/zip",
        ["warc"] = "application/warc",
        ["ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    /// <summary>Each extension with its media type, sorted by extension.</summary>
    public static IEnumerable<(string Ending, string Type)> All =>
        ByEnding.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The extensions of text files, which compress well.</summary>
    public static IEnumerable<string> TextEndings => All.Where(entry => IsText(entry.Type)).Select(entry => entry.Ending);

    /// <summary>Returns the media type, or that of arbitrary bytes for an unknown extension.</summary>
    public static string Of(string path) => ByEnding.GetValueOrDefault(EndingOf(path), Unknown);

    /// <summary>True for a text file.</summary>
    public static bool IsTextFile(string path) => IsText(Of(path));

    private static bool IsText(string type) =>
        type.Contains("charset", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal);

    private static string EndingOf(string path) => path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant();
}
