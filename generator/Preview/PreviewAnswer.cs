using System.Security.Cryptography;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>What is answered.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Type">The media type.</param>
public sealed record PreviewAnswer(int Status, string Type, ReadOnlyMemory<byte> Bytes)
{
    private readonly string? _fingerprint;

    /// <summary>Where else to look, or null.</summary>
    public string? Location { get; init; }

    /// <summary>Tells the page, before anything was added to it, from any other.</summary>
    public string Fingerprint
    {
        get => _fingerprint ?? Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..16];
        init => _fingerprint = value;
    }

    /// <summary>True for an HTML page.</summary>
    public bool IsPage => Type.StartsWith("text/html", StringComparison.Ordinal);
}
