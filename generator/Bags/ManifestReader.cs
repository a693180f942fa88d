using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>A manifest line with its line number, from 1.</summary>
internal sealed record ManifestLine(int Number, string Path, string Sum);

/// <summary>Parses the text of a manifest (RFC 8493, 2.1.3 and 2.2.1).</summary>
internal static partial class ManifestReader
{
    /// <summary>Returns the valid lines and reports faults in the others.</summary>
    /// <param name="name">The name of the manifest.</param>
    /// <param name="sumLength">The number of digits in a checksum of the algorithm, if known.</param>
    public static IReadOnlyList<ManifestLine> Lines(
        string name,
        string text,
        BagVersion version,
        int? sumLength,
        List<IntegrityFault> faults
    )
    {
        var (lines, seen, number) = (new List<ManifestLine>(), new Dictionary<string, string>(StringComparer.Ordinal), 0);
        foreach (var written in TagLines.Of(text))
        {
            number++;
            var (line, why) = Read(number, written, version, sumLength);
            if (line is not null && seen.TryAdd(line.Path, line.Sum))
            {
                lines.Add(line);
            }
            else if (line is not null && (version.IsFinal || seen[line.Path] != line.Sum))
            {
                // The drafts allow duplicate lines.
                why = $"elenca di nuovo «{line.Path}»";
            }

            if (why is not null)
            {
                faults.Add(new IntegrityFault(name, $"riga {number}: {why}"));
            }
        }

        return lines;
    }

    private static (ManifestLine? Line, string? Why) Read(int number, string written, BagVersion version, int? sumLength)
    {
        if (Form().Match(written) is not { Success: true } read)
        {
            return (null, "non è una somma, uno spazio e un percorso");
        }

        var (sum, path) = (read.Groups[1].Value, read.Groups[2].Value);
        if (sumLength is not null && sum.Length != sumLength)
        {
            return (null, $"la somma è di {sum.Length} cifre invece di {sumLength}");
        }

        if (path.StartsWith('*'))
        {
            // The marker that md5sum writes for binary files.
            if (version.IsFinal)
            {
                return (null, $"l'asterisco davanti a «{path[1..]}» non è ammesso da BagIt 1.0");
            }

            path = path[1..];
        }

        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return (version.IsFinal ? BagPaths.Decode(path) : path) is not { } decoded ? (null, $"in «{path}» il segno «%» non è scritto «%25»")
            : BagPaths.FindError(decoded) is { } refused ? (null, $"«{decoded}»: {refused}")
            : (new ManifestLine(number, decoded, sum.ToLowerInvariant()), null);
    }

    [GeneratedRegex(@"\A([0-9A-Fa-f]+)[ \t]+([^ \t].*)\z", RegexOptions.Singleline)]
    private static partial Regex Form();
}
