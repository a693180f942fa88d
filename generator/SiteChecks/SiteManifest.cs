using System.Text;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>
/// The manifest in the root of a site, in the format of <c>sha256sum</c>. Unlike in a bag manifest, paths are not encoded.
/// </summary>
/// <param name="Sums">The SHA-256 of each path.</param>
/// <param name="Faults">The lines that cannot be parsed.</param>
public sealed record SiteManifest(IReadOnlyDictionary<string, string> Sums, IReadOnlyList<IntegrityFault> Faults)
{
    /// <summary>The file name of the manifest, in the document root.</summary>
    public const string FileName = FrozenBag.ManifestName;

    private const int SumLength = 64;

    /// <summary>Parses the manifest. Malformed lines are reported, since the files that they list cannot be checked.</summary>
    public static SiteManifest Read(ReadOnlySpan<byte> bytes)
    {
        var (sums, faults) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<IntegrityFault>());
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            if ((FindError(lines[i]) ?? FindDuplicate(lines[i], sums)) is { } why)
            {
                faults.Add(new IntegrityFault(FileName, $"riga {i + 1}: {why}"));
            }
        }

        if (lines[^1].Length > 0)
        {
            faults.Add(new IntegrityFault(FileName, $"riga {lines.Length}: non finisce con un a capo, la riga è stata troncata"));
        }
        else if (sums.Count == 0 && faults.Count == 0)
        {
            faults.Add(new IntegrityFault(FileName, "non elenca nessun file"));
        }

        return new SiteManifest(sums, faults);
    }

    private static string? FindError(string line) =>
        line.Length <= SumLength + 2 || !Hexadecimal.IsSha256(line[..SumLength]) || line[SumLength..(SumLength + 2)] != "  "
            ? "non è un'impronta, due spazi e un percorso"
        : !Folder.IsInside(line[(SumLength + 2)..]) || line.Any(char.IsControl)
            ? $"«{line[(SumLength + 2)..]}» non è il percorso di un file del sito"
        : null;

    private static string? FindDuplicate(string line, Dictionary<string, string> sums) =>
        sums.TryAdd(line[(SumLength + 2)..], line[..SumLength]) ? null : $"elenca di nuovo «{line[(SumLength + 2)..]}»";
}
