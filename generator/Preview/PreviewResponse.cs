using System.Security.Cryptography;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>A response of the preview.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Type">The media type.</param>
public sealed record PreviewResponse(int Status, string Type, ReadOnlyMemory<byte> Bytes)
{
    private readonly string? _fingerprint;

    /// <summary>The target of a redirect, or null.</summary>
    public string? Location { get; init; }

    /// <summary>A hash of the page, before anything is added to it.</summary>
    public string Fingerprint
    {
        get => _fingerprint ?? Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..16];
        init => _fingerprint = value;
    }

    /// <summary>True for an HTML page.</summary>
    public bool IsPage => Type.StartsWith("text/html", StringComparison.Ordinal);
}
