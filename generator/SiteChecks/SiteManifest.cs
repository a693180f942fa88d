using System.Text;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>
/// The manifest in the root of a site, as <c>sha256sum</c> reads it. Unlike in a bag's, every sign of a path stands for itself.
/// </summary>
/// <param name="Sums">Each path with its SHA-256.</param>
/// <param name="Faults">What of it cannot be read.</param>
public sealed record SiteManifest(IReadOnlyDictionary<string, string> Sums, IReadOnlyList<IntegrityFault> Faults)
{
    /// <summary>Its name, in the document root.</summary>
    public const string FileName = FrozenBag.ManifestName;

    private const int SumLength = 64;

    /// <summary>Reads it. A line that is none is told: what it should have named would go unchecked.</summary>
    public static SiteManifest Read(ReadOnlySpan<byte> bytes)
    {
        var (sums, faults) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<IntegrityFault>());
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            if ((WhyNone(lines[i]) ?? WhyTwice(lines[i], sums)) is { } why)
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

    private static string? WhyNone(string line) =>
        line.Length <= SumLength + 2 || !Hexadecimal.IsSha256(line[..SumLength]) || line[SumLength..(SumLength + 2)] != "  "
            ? "non è un'impronta, due spazi e un percorso"
        : !Folder.IsInside(line[(SumLength + 2)..]) || line.Any(char.IsControl)
            ? $"«{line[(SumLength + 2)..]}» non è il percorso di un file del sito"
        : null;

    private static string? WhyTwice(string line, Dictionary<string, string> sums) =>
        sums.TryAdd(line[(SumLength + 2)..], line[..SumLength]) ? null : $"elenca di nuovo «{line[(SumLength + 2)..]}»";
}
