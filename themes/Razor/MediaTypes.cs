namespace Cremona.Transparency.Razor;

/// <summary>Media types of downloads, for programs that read the page's head.</summary>
public static class MediaTypes
{
    /// <summary>Returns the media type of a file by its extension, or null if it is not in the list.</summary>
    public static string? Of(string path) =>
        path[(path.LastIndexOf('.') + 1)..] switch
        {
            "csv" => "text/csv",
            "geojson" => "application/geo+json",
            "json" => "application/json",
            "jsonld" => "application/ld+json",
            "md" => "text/markdown",
            "pdf" => "application/pdf",
            "rdf" => "application/rdf+xml",
            "ttl" => "text/turtle",
            "txt" => "text/plain",
            "xml" => "application/xml",
            "zip" => "application/zip",
            _ => null,
        };
}
