namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>Limits for server responses, because the server may be untrusted.</summary>
/// <param name="ListBytes">Maximum size of a file held in memory (manifest, register, seals of years), in bytes.</param>
/// <param name="FileBytes">Maximum size of a site file of which only the checksum is kept, in bytes.</param>
/// <param name="UnpackedBytes">Maximum decompressed size of a response, in bytes. Only text files are compressed, and none is larger than
/// the limit for content files.</param>
/// <param name="Silence">Maximum time without receiving a byte.</param>
/// <param name="Whole">Maximum time for one file.</param>
/// <param name="Redirects">Maximum number of redirects.</param>
internal sealed record ServerBounds(long ListBytes, long FileBytes, long UnpackedBytes, TimeSpan Silence, TimeSpan Whole, int Redirects)
{
    /// <summary>The default limits.</summary>
    public static ServerBounds Usual { get; } = new(64L << 20, 8L << 30, 256L << 20, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(15), 5);
}

/// <summary>Thrown when a server exceeds a limit; the message names the limit, in Italian.</summary>
public sealed class BeyondBoundException(string message) : Exception(message);
