namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>How much a server may answer before it is no longer listened to: it may be anybody's.</summary>
/// <param name="ListBytes">Bytes of a file that is held in memory (the list of sums, the register, seals of years).</param>
/// <param name="FileBytes">Bytes of a file of the site, of which only the sum is kept.</param>
/// <param name="UnpackedBytes">Bytes that a compressed answer may unpack to. Only texts are compressed, and no text is longer than what may
/// be read of the content.</param>
/// <param name="Silence">The time without a byte.</param>
/// <param name="Whole">The time for one file.</param>
/// <param name="Redirects">How often an answer may lead elsewhere.</param>
internal sealed record ServerBounds(long ListBytes, long FileBytes, long UnpackedBytes, TimeSpan Silence, TimeSpan Whole, int Redirects)
{
    /// <summary>Those that hold where nothing else is said.</summary>
    public static ServerBounds Usual { get; } = new(64L << 20, 8L << 30, 256L << 20, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(15), 5);
}

/// <summary>A server went beyond a bound; the message says which, in Italian.</summary>
public sealed class BeyondBoundException(string message) : Exception(message);
