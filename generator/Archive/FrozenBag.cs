using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.MerkleTrees;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>A frozen year as it stands in the archive: a bag that the register vouches for.</summary>
/// <param name="Folder">Of the bag.</param>
/// <param name="Entry">The newest line of the register about the year.</param>
/// <param name="Lines">The bag's manifest: each file of <c>data/</c> with its SHA-256; none where the bag does not hold.</param>
public sealed record FrozenBag(string Folder, RegisterEntry Entry, IReadOnlyList<BagLine> Lines)
{
    /// <summary>The name of the manifest that the register's root is made of.</summary>
    public const string ManifestName = "manifest-sha256.txt";

    /// <summary>The name of the manifest whose sum stands in the register: it names all of the bag but itself.</summary>
    public const string TagManifestName = "tagmanifest-sha256.txt";

    /// <summary>Four digits.</summary>
    public int Year => Entry.Year;

    /// <summary>The files of the year's site, with paths from the document root.</summary>
    public IEnumerable<BagLine> Site => Below(BagNames.Site);

    /// <summary>The sources, with paths from the content folder.</summary>
    public IEnumerable<BagLine> Sources => Below(BagNames.Sources);

    /// <summary>The pages outside the year that must be there.</summary>
    public IReadOnlyList<string> OutboundLinks => Archive.OutboundLinks.Read(Read(BagNames.Data + BagNames.OutboundLinks).Span);

    /// <summary>The lines of the register that decided its term after it was frozen, oldest first.</summary>
    public IReadOnlyList<RegisterEntry> Decisions { get; init; } = [];

    /// <summary>What does not hold of the bag itself, or null. The payload is not looked at.</summary>
    public IntegrityFault? Fault { get; private init; }

    /// <summary>The bytes of the manifest, where the bag holds.</summary>
    public ReadOnlyMemory<byte> Manifest { get; private init; }

    /// <summary>
    /// True where a run that was to replace the bag was killed in the midst of it: the register still vouches for this one, which was set
    /// aside already.
    /// </summary>
    public bool IsSetAside => Folder.EndsWith(InterruptedRuns.Old, StringComparison.Ordinal);

    /// <summary>Opens the bag of a line of the register, wherever it stands.</summary>
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

        var tags = Files.Folder.Need(folder, TagManifestName).Bytes;
        var manifest = Files.Folder.Need(folder, ManifestName).Bytes;
        var listed = BagManifest.Read(tags.Span);
        var fault =
            Files.FileSums.Sha256(tags.Span) != entry.Bag ? TagManifestName
            : RootOf(manifest.Span) != entry.Root ? ManifestName
            : listed
                .FirstOrDefault(line =>
                    !Files.Folder.HasFile(folder, line.Path)
                    || Files.FileSums.Sha256(line.Path == ManifestName ? manifest.Span : Files.Folder.Need(folder, line.Path).Bytes.Span)
                        != line.Sum
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

    /// <summary>The Merkle root (RFC 6962) over the lines of a manifest, each without its line feed.</summary>
    public static string RootOf(ReadOnlySpan<byte> manifest) => MerkleTree.RootOf(LeavesOf(manifest));

    /// <summary>The lines of a manifest as leaves of the tree.</summary>
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

    /// <summary>A file of the bag.</summary>
    public ReadOnlyMemory<byte> Read(string path) => Files.Folder.Need(Folder, path).Bytes;

    /// <summary>
    /// What the portal must know of the year; null where the file that says it is not as it was: it is read before the rest of the bag is
    /// looked at.
    /// </summary>
    public FrozenYear? Facts(out IntegrityFault? fault)
    {
        const string Path = BagNames.Data + BagNames.Year;
        var bytes = Read(Path);
        fault = Lines.Any(line => line.Path == Path && Files.FileSums.Sha256(bytes.Span) != line.Sum)
            ? new IntegrityFault($"{Year:D4}/{Path}", "non è più come fu archiviato")
            : null;
        return fault is null
            ? AsDecided(WithoutTermsOfWhatIsGone(YearFile.Read(bytes.Span))) with
            {
                Place = Place.Elsewhere(Folder),
            }
            : null;
    }

    // The bag says what was known on the day of freezing; what was decided later counts, and the newest decision most.
    private FrozenYear AsDecided(FrozenYear year) =>
        Decisions.Aggregate(year, (known, line) =>
            known with
            {
                Term = line.LastDay is { } day ? RegisterEntry.DayOf(day) : known.Term,
                AtTerm = line.AtTerm ?? known.AtTerm,
            }
        );

    // What was removed has no term any more; the year's file still says when it was.
    private FrozenYear WithoutTermsOfWhatIsGone(FrozenYear year) =>
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
