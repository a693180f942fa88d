using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.MerkleTrees;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>A frozen year in the archive: a bag that matches its register entry.</summary>
/// <param name="Folder">The folder of the bag.</param>
/// <param name="Entry">The newest register entry about the year.</param>
/// <param name="Lines">The bag's manifest: each file of <c>data/</c> with its SHA-256; empty if the bag is invalid.</param>
public sealed record FrozenBag(string Folder, RegisterEntry Entry, IReadOnlyList<BagLine> Lines)
{
    /// <summary>The name of the manifest whose lines are the leaves of the register's Merkle root.</summary>
    public const string ManifestName = "manifest-sha256.txt";

    /// <summary>The name of the manifest whose checksum the register records. It covers every file of the bag but itself.</summary>
    public const string TagManifestName = "tagmanifest-sha256.txt";

    /// <summary>The year, four digits.</summary>
    public int Year => Entry.Year;

    /// <summary>The files of the year's site, with paths relative to the document root.</summary>
    public IEnumerable<BagLine> Site => Below(BagNames.Site);

    /// <summary>The sources, with paths relative to the content folder.</summary>
    public IEnumerable<BagLine> Sources => Below(BagNames.Sources);

    /// <summary>The pages outside the year that must keep existing because the year links to them.</summary>
    public IReadOnlyList<string> OutboundLinks => Archive.OutboundLinks.Read(Read(BagNames.Data + BagNames.OutboundLinks).Span);

    /// <summary>The register entries that decided the year's retention term after freezing, oldest first.</summary>
    public IReadOnlyList<RegisterEntry> Decisions { get; init; } = [];

    /// <summary>The integrity fault of the bag itself, or null. The payload is not checked.</summary>
    public IntegrityFault? Fault { get; private init; }

    /// <summary>The bytes of the manifest; empty if the bag is invalid.</summary>
    public ReadOnlyMemory<byte> Manifest { get; private init; }

    /// <summary>
    /// True if a run was killed while replacing the bag. The bag has been set aside, but the register still points to it.
    /// </summary>
    public bool IsSetAside => Folder.EndsWith(InterruptedRuns.Old, StringComparison.Ordinal);

    /// <summary>Opens the bag of a register entry, in its regular folder or set aside.</summary>
    public static FrozenBag Open(string archive, RegisterEntry entry)
    {
        var bag = OpenAt($"{archive}/{entry.Year:D4}", entry);
        return bag.Fault is not null && InterruptedRuns.Former(archive, entry) is { } former ? OpenAt(former, entry) : bag;
    }

    private static FrozenBag OpenAt(string folder, RegisterEntry entry)
    {
        var none = new FrozenBag(folder, entry, []);
        if (!Files.Folder.HasFile(folder, TagManifestName) || !Files.Folder.HasFile(folder, ManifestName))
        {
            return none with
            {
                Fault = new IntegrityFault(
                    $"{entry.Year:D4}",
                    "il registro dice che quest'anno è congelato, ma il suo pacchetto non c'è o non è intero"
                ),
            };
        }

        var tags = Files.Folder.ReadRequired(folder, TagManifestName).Bytes;
        var manifest = Files.Folder.ReadRequired(folder, ManifestName).Bytes;
        var listed = BagManifest.Read(tags.Span);
        var fault =
            Files.FileSums.Sha256(tags.Span) != entry.Bag ? TagManifestName
            : RootOf(manifest.Span) != entry.Root ? ManifestName
            : listed
                .FirstOrDefault(line =>
                    !Files.Folder.HasFile(folder, line.Path)
                    || Files.FileSums.Sha256(
                        line.Path == ManifestName ? manifest.Span : Files.Folder.ReadRequired(folder, line.Path).Bytes.Span
                    ) != line.Sum
                )
                ?.Path;
        return fault is null
            ? none with
            {
                Lines = BagManifest.Read(manifest.Span),
                Manifest = manifest,
            }
            : none with
            {
                Fault = new IntegrityFault(
                    $"{entry.Year:D4}/{fault}",
                    "non è più come il registro dice che era quando l'anno fu congelato"
                ),
            };
    }

    /// <summary>Returns the Merkle root (RFC 6962) over the lines of a manifest, each without its line feed.</summary>
    public static string RootOf(ReadOnlySpan<byte> manifest) => MerkleTree.RootOf(LeavesOf(manifest));

    /// <summary>Returns the lines of a manifest as leaves of the Merkle tree.</summary>
    public static IReadOnlyList<byte[]> LeavesOf(ReadOnlySpan<byte> manifest)
    {
        var leaves = new List<byte[]>();
        while (!manifest.IsEmpty)
        {
            var end = manifest.IndexOf((byte)'\n') is >= 0 and var found ? found : manifest.Length;
            if (end > 0)
            {
                leaves.Add(manifest[..end].ToArray());
            }

            manifest = manifest[Math.Min(end + 1, manifest.Length)..];
        }

        return leaves;
    }

    /// <summary>Reads a file of the bag.</summary>
    public ReadOnlyMemory<byte> Read(string path) => Files.Folder.ReadRequired(Folder, path).Bytes;

    /// <summary>
    /// Returns what the portal must know about the year, or null if the file with these facts was modified. The file is read before the
    /// rest of the bag is checked.
    /// </summary>
    public FrozenYear? Facts(out IntegrityFault? fault)
    {
        const string Path = BagNames.Data + BagNames.Year;
        var bytes = Read(Path);
        fault = Lines.Any(line => line.Path == Path && Files.FileSums.Sha256(bytes.Span) != line.Sum)
            ? new IntegrityFault($"{Year:D4}/{Path}", "non è più come fu archiviato")
            : null;
        return fault is null
            ? AsDecided(WithoutTermsOfRemovedRecords(YearFile.Read(bytes.Span))) with
            {
                Place = Place.Elsewhere(Folder),
            }
            : null;
    }

    // The bag records what was known on the day of freezing. Later decisions override it, the newest last.
    private FrozenYear AsDecided(FrozenYear year) =>
        Decisions.Aggregate(year, (known, line) =>
            known with
            {
                Term = line.LastDay is { } day ? RegisterEntry.DayOf(day) : known.Term,
                AtTerm = line.AtTerm ?? known.AtTerm,
            }
        );

    // Removed records have no retention term any more, but the year's file still lists the old one.
    private FrozenYear WithoutTermsOfRemovedRecords(FrozenYear year) =>
        Entry.Replaces is null
            ? year
            : year with
            {
                Records =
                [
                    .. year.Records.Select(record =>
                        record.Term is not null && IsRemoved(record.Path) ? record with { Term = null } : record
                    ),
                ],
            };

    private bool IsRemoved(string page) =>
        BagNames.Data + BagNames.Site + page is var path && (Lines.All(line => line.Path != path) || RemovedPage.Is(Read(path).Span));

    private IEnumerable<BagLine> Below(string folder) =>
        Lines
            .Where(line => line.Path.StartsWith(BagNames.Data + folder, StringComparison.Ordinal))
            .Select(line => line with { Path = line.Path[(BagNames.Data.Length + folder.Length)..] });
}
