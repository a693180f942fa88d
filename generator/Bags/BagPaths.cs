using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>Encodes, decodes and validates paths in manifests, and detects paths that collide on some systems.</summary>
internal static class BagPaths
{
    /// <summary>The prefix of payload paths.</summary>
    public const string Payload = "data/";

    /// <summary>Encodes a path as BagIt 1.0 requires (RFC 8493, 2.1.3): only line breaks and percent signs are percent-encoded.</summary>
    public static string Encode(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal);

    /// <summary>Returns the decoded path, or null if a percent sign encodes any other character.</summary>
    public static string? Decode(string written)
    {
        var path = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (written[at] != '%')
            {
                path.Append(written[at]);
                continue;
            }

            var sign = written.AsSpan(at + 1) is [_, _, ..] rest ? rest[..2].ToString().ToUpperInvariant() : "";
            if (sign is not ("25" or "0A" or "0D"))
            {
                return null;
            }

            path.Append((char)Convert.FromHexString(sign)[0]);
            at += 2;
        }

        return path.ToString();
    }

    /// <summary>
    /// Returns why a path is not allowed in a bag, or null. On every system, the path must lead to a file inside the bag.
    /// </summary>
    public static string? FindError(string path) =>
        path.Length == 0 ? "il percorso è vuoto"
        : path.Contains('\0', StringComparison.Ordinal) ? "il percorso contiene un segno nullo"
        : path.Contains('\\', StringComparison.Ordinal) ? "il percorso contiene una barra rovesciata, che su Windows separa le cartelle"
        : path[0] is '/' ? "il percorso è assoluto: porta fuori dal pacchetto"
        : path[0] is '~' ? "il percorso comincia con «~», che è la cartella personale: porta fuori dal pacchetto"
        : path is [var drive, ':', ..] && char.IsAsciiLetter(drive)
            ? "il percorso comincia con un disco di Windows: porta fuori dal pacchetto"
        : path.Split('/') is var parts && parts.Contains("..") ? "il percorso contiene «..»: porta fuori dal pacchetto"
        : parts.Contains("") || parts.Contains(".") ? "il percorso ha una cartella senza nome"
        : null;

    /// <summary>Returns pairs of paths that collide on systems that ignore case or Unicode normalisation.</summary>
    public static IEnumerable<(string One, string Other)> Alike(IEnumerable<string> paths) =>
        paths
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .Where(alike => alike.Skip(1).Any())
            .SelectMany(alike => alike.Skip(1).Select(other => (alike.First(), other)));

    /// <summary>Returns a key that is equal for paths that differ only in case or Unicode normalisation.</summary>
    public static string KeyOf(string path) => UnicodeForms.Apart(path).ToUpperInvariant();
}
