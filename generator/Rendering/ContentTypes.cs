namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// What kind of file a path names, as browsers are told (IANA media types). The preview and the servers' files say the same.
/// </summary>
public static class ContentTypes
{
    private const string Unknown = "application/octet-stream";

    // JSON is UTF-8 by its own rule and has no such parameter (RFC 8259); XML may say it (RFC 7303).
    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        ["html"] = "text/html; charset=utf-8",
        ["css"] = "text/css; charset=utf-8",
        ["js"] = "text/javascript; charset=utf-8",
        ["json"] = "application/json",
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

    /// <summary>Each ending with its media type, sorted by ending.</summary>
    public static IEnumerable<(string Ending, string Type)> All =>
        ByEnding.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The endings of text, which becomes much smaller when it is compressed.</summary>
    public static IEnumerable<string> TextEndings => All.Where(entry => IsText(entry.Type)).Select(entry => entry.Ending);

    /// <summary>The media type; bytes of an unknown kind where the ending is not known.</summary>
    public static string Of(string path) => ByEnding.GetValueOrDefault(EndingOf(path), Unknown);

    /// <summary>True for text.</summary>
    public static bool IsTextFile(string path) => IsText(Of(path));

    private static bool IsText(string type) =>
        type.Contains("charset", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal);

    private static string EndingOf(string path) => path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant();
}
