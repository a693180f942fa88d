using Cremona.Transparency.Theme;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>The header fields of the answers, the same for every server.</summary>
internal static class AnswerHeaders
{
    /// <summary>Five minutes: a page that was mended is seen soon, and a reader who turns pages does not ask again.</summary>
    public const string PageCache = "public, max-age=300";

    /// <summary>A year without asking (RFC 8246): other bytes have another name.</summary>
    public const string AssetCache = "public, max-age=31536000, immutable";

    /// <summary>HTTPS and nothing else for a year (RFC 6797).</summary>
    public const string OnlyHttps = "max-age=31536000";

    /// <summary>Of every answer.</summary>
    public static IReadOnlyList<(string Name, string Value)> Always { get; } =
    [
        ("Content-Security-Policy", PagePolicy.OfServer),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];
}
