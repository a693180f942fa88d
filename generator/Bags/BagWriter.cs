using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>
/// Builds a BagIt 1.0 bag (RFC 8493) in memory. The same files give the same bytes. Checking a bag does not require this program:
/// <c>sha256sum -c manifest-sha256.txt</c>.
/// </summary>
public static class BagWriter
{
    private static readonly HashAlgorithmName[] Algorithms = [HashAlgorithmName.SHA256, HashAlgorithmName.SHA512];

    /// <summary>Returns the files of the bag, sorted ordinally by path.</summary>
    /// <param name="payload">The payload files; paths without <c>data/</c>.</param>
    /// <param name="tagFiles">Additional tag files; paths relative to the root of the bag.</param>
    /// <param name="info">Labels and values of <c>bag-info.txt</c>, in order; <c>Payload-Oxum</c> is added.</param>
    /// <exception cref="ArgumentException">A path, label or value is not allowed in a bag.</exception>
    public static IReadOnlyList<StoredFile> Make(
        IReadOnlyList<StoredFile> payload,
        IReadOnlyList<StoredFile> tagFiles,
        IReadOnlyList<(string Label, string Value)> info
    )
    {
        var data = Sorted(payload.Select(file => file with { Path = BagPaths.Payload + file.Path }));
        var oxum = $"{data.Sum(file => file.Length)}.{data.Count}";
        IReadOnlyList<StoredFile> tags = Sorted([
            Text("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            Text("bag-info.txt", string.Concat(info.Append(("Payload-Oxum", oxum)).Select(Line))),
            .. Manifests("manifest", data),
            .. tagFiles,
        ]);
        IReadOnlyList<StoredFile> bag = Sorted([.. data, .. tags, .. Manifests("tagmanifest", tags)]);
        Refuse(bag, tagFiles);
        return bag;
    }

    /// <summary>Returns a manifest line.</summary>
    internal static string Line(string sum, string path) => $"{sum}  {BagPaths.Encode(path)}\n";

    // Each file is read once for all checksums.
    private static IEnumerable<StoredFile> Manifests(string name, IReadOnlyList<StoredFile> files)
    {
        var sums = files.Select(file => (file.Path, Sums: FileSums.Of(file, Algorithms))).ToArray();
        return Algorithms.Select(
            (algorithm, i) =>
                Text($"{name}-{algorithm.Name!.ToLowerInvariant()}.txt", string.Concat(sums.Select(file => Line(file.Sums[i], file.Path))))
        );
    }

    private static string Line((string Label, string Value) element) =>
        element.Label.Length == 0
        || element.Label.Contains(':', StringComparison.Ordinal)
        || element.Label.Trim() != element.Label
        || $"{element.Label}{element.Value}".Any(char.IsControl)
            ? throw new ArgumentException($"«{element.Label}: {element.Value}» cannot stand in bag-info.txt.", nameof(element))
            : $"{element.Label}: {element.Value}\n";

    private static StoredFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static List<StoredFile> Sorted(IEnumerable<StoredFile> files) => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static void Refuse(IReadOnlyList<StoredFile> bag, IReadOnlyList<StoredFile> tagFiles)
    {
        var why = bag.Select(file => BagPaths.FindError(file.Path))
            .Concat(BagPaths.Alike(bag.Select(file => file.Path)).Select(pair => $"«{pair.One}», «{pair.Other}»"))
            .Concat(
                tagFiles
                    .Where(file => file.Path is "data" or "fetch.txt" || file.Path.StartsWith(BagPaths.Payload, StringComparison.Ordinal))
                    .Select(file => file.Path)
            )
            .FirstOrDefault(why => why is not null);
        if (why is not null)
        {
            throw new ArgumentException($"The bag cannot be made: {why}.", nameof(bag));
        }
    }
}
