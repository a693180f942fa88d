using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>A manifest of a bag, for the payload or the tag files.</summary>
/// <param name="Algorithm">The checksum algorithm, or null if this program does not support it.</param>
internal sealed partial record BagList(string Name, bool IsOfTags, HashAlgorithmName? Algorithm, IReadOnlyList<ManifestLine> Lines)
{
    private static readonly Dictionary<string, (HashAlgorithmName Name, int Digits)> Known = new(StringComparer.Ordinal)
    {
        ["md5"] = (HashAlgorithmName.MD5, 32),
        ["sha1"] = (HashAlgorithmName.SHA1, 40),
        ["sha256"] = (HashAlgorithmName.SHA256, 64),
        ["sha384"] = (HashAlgorithmName.SHA384, 96),
        ["sha512"] = (HashAlgorithmName.SHA512, 128),
    };

    private readonly HashSet<string> _paths = Lines.Select(line => line.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>True if a line lists this path.</summary>
    public bool Names(string path) => _paths.Contains(path);

    /// <summary>True for the file name of a tag manifest.</summary>
    public static bool IsTagManifest(string path) => Form().Match(path) is { Success: true } read && read.Groups[1].Length > 0;

    /// <summary>Returns all manifests of a bag, sorted by name.</summary>
    public static IReadOnlyList<BagList> Read(BagFolder bag, BagDeclaration declaration, List<IntegrityFault> faults)
    {
        var lists = new List<BagList>();
        foreach (var name in bag.Files.Select(file => file.Path))
        {
            if (Form().Match(name) is { Success: true } read && bag.Bytes(name, faults) is { } bytes)
            {
                var algorithm = read.Groups[2].Value;
                if (!Known.TryGetValue(algorithm, out var known))
                {
                    if (Known.ContainsKey(algorithm.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)))
                    {
                        faults.Add(new IntegrityFault(name, "il nome dell'algoritmo va scritto in lettere minuscole e senza trattini"));
                    }

                    lists.Add(new BagList(name, read.Groups[1].Length > 0, null, []));
                }
                else if (declaration.Encoding.Decode(bytes) is { } text)
                {
                    lists.Add(
                        new BagList(
                            name,
                            read.Groups[1].Length > 0,
                            known.Name,
                            ManifestReader.Lines(name, text, declaration.Version, known.Digits, faults)
                        )
                    );
                }
                else
                {
                    faults.Add(TagFile.Unreadable(name));
                }
            }
        }

        return lists;
    }

    [GeneratedRegex(@"\A(tag)?manifest-([^/]+)\.txt\z")]
    private static partial Regex Form();
}
