using System.Security.Cryptography;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>
/// The files of a release as a target receives them: those of its manifest, the manifest, the assets kept for open pages, and the
/// compressed twins. The folder must have been verified: every file in it is sent.
/// </summary>
/// <param name="Folder">The document root, as an absolute path.</param>
/// <param name="Sums">The SHA-256 of each file, keyed by path.</param>
public sealed record SentRelease(string Folder, IReadOnlyDictionary<string, string> Sums)
{
    /// <summary>
    /// The list that a target keeps beside the files, in the format of <see cref="Manifest"/>. It names every file there, so that the next
    /// run knows what to send and what to remove.
    /// </summary>
    public const string ListName = "pubblicazione-sha256.txt";

    private const int NameLength = 16;

    /// <summary>The bytes of the list.</summary>
    public byte[] List { get; } = ListOf(Sums);

    /// <summary>The name of a folder that contains only this release.</summary>
    public string Name => NameOf(List);

    /// <summary>Reads the release in a document root.</summary>
    /// <param name="root">The document root.</param>
    /// <param name="withTwins">False for targets that cannot choose a twin by the request.</param>
    /// <exception cref="DiskException">A file cannot be read.</exception>
    public static SentRelease In(DocumentRoot root, bool withTwins)
    {
        var paths = FolderEntry.Below(root.Path).Where(entry => entry.Kind == EntryKind.File).Select(entry => entry.Path).ToArray();
        var known = paths.ToHashSet(StringComparer.Ordinal);
        var sums = AllCores.Make(
            paths.Where(path => withTwins || Twins.OriginalOf(path) is not { } original || !known.Contains(original)),
            path => (path, FileSums.Of(root.Path, path, [HashAlgorithmName.SHA256])[0])
        );
        return new SentRelease(root.Path, sums.ToDictionary(file => file.path, file => file.Item2, StringComparer.Ordinal));
    }

    /// <summary>Writes a list.</summary>
    public static byte[] ListOf(IReadOnlyDictionary<string, string> sums) =>
        Manifest.Of(sums.Select(file => new WrittenFile(file.Key, file.Value, 0)));

    /// <summary>Reads a list. Malformed lines are left out: their files are sent again.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> list) =>
        Manifest
            .Lines(list)
            .DistinctBy(line => line.Path, StringComparer.Ordinal)
            .ToDictionary(line => line.Path, line => line.Sha256, StringComparer.Ordinal);

    /// <summary>Returns the name of the folder for the release with this list.</summary>
    public static string NameOf(ReadOnlySpan<byte> list) => "v-" + FileSums.Sha256(list)[..NameLength];

    /// <summary>The total size of some of the files, in bytes.</summary>
    public long LengthOf(IEnumerable<string> paths) => paths.Sum(path => Files.Folder.LengthOf(Folder, path));
}
