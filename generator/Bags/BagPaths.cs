using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>Paths in manifests: how they are written, which are refused, which are the same on some systems.</summary>
internal static class BagPaths
{
    /// <summary>What the paths of the payload begin with.</summary>
    public const string Payload = "data/";

    /// <summary>
    /// As BagIt 1.0 writes a path (RFC 8493, 2.1.3): line breaks and percent signs, and nothing else, as hexadecimal digits.
    /// </summary>
    public static string Encode(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal);

    /// <summary>The path that a manifest means, or null where a percent sign stands for something else than those.</summary>
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

    /// <summary>Why a path may not stand in a bag, or null: it must lead to a file inside it on every system.</summary>
    public static string? WhyRefused(string path) =>
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

    /// <summary>Paths that are one and the same where case or the way of writing accents does not count.</summary>
    public static IEnumerable<(string One, string Other)> Alike(IEnumerable<string> paths) =>
        paths
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .Where(alike => alike.Skip(1).Any())
            .SelectMany(alike => alike.Skip(1).Select(other => (alike.First(), other)));

    /// <summary>The same for paths that only differ in case or in the way of writing accents.</summary>
    public static string KeyOf(string path) => UnicodeForms.Apart(path).ToUpperInvariant();
}
