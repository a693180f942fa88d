using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.WebArchives;

/// <summary>A file of a site for a web archive.</summary>
/// <param name="Uri">Its whole address.</param>
/// <param name="MediaType">As the server would say it.</param>
public sealed record WarcResource(string Uri, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file where it is read a piece at a time; null where its bytes are here.</summary>
    public StoredFile? File { get; init; }
}
