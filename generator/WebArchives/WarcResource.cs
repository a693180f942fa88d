using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.WebArchives;

/// <summary>A file of a site to be stored in a web archive.</summary>
/// <param name="Uri">The absolute URL of the file.</param>
/// <param name="MediaType">The media type, as the server sends it.</param>
public sealed record WarcResource(string Uri, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file if it is streamed, or null if its bytes are in memory.</summary>
    public StoredFile? File { get; init; }
}
