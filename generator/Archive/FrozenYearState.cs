using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// State of a frozen year on disk before a release: its files in the archive, their copies, and the folder set aside by an older release.
/// A folder whose seal is unbroken is trusted; of any other, the files that differ are read (decision 49).
/// </summary>
internal sealed class FrozenYearState
{
    private readonly FrozenBag _bag;
    private readonly string _folder;
    private readonly string _copies;
    private readonly YearSeals _seals;
    private readonly FolderListing _archive;
    private readonly FolderListing _spare;
    private readonly bool _isSpareWhole;
    private readonly BagLine[] _pages;
    private readonly BagLine[] _stale;
    private readonly ConcurrentBag<IntegrityFault> _wrong = [];
    private BagLine[] _lost = [];

    /// <summary>Looks at the folders. Reads the seals and files that differ, and changes nothing.</summary>
    /// <param name="bag">The year.</param>
    /// <param name="folder">The folder of all copies.</param>
    public FrozenYearState(FrozenBag bag, string folder)
    {
        (_bag, _folder, _copies) = (bag, folder, $"{folder}/{NameOf(bag)}");
        _pages = [.. bag.Lines.Where(line => line.Path.StartsWith(InSite, StringComparison.Ordinal))];
        _seals = YearSealFile.Read(folder, NameOf(bag));
        _archive = FolderListing.Of(bag.Folder + "/" + BagNames.Data.TrimEnd('/'));
        _stale = _seals.Archive.Covers(_archive)
            ? []
            : [.. bag.Lines.Where(line => StateOf(line) is not { } state || !_seals.Archive.Knows(InData(line), state))];
        _spare = Folder.Exists(Spare) && !Folder.IsLink(Spare) ? FolderListing.Of(Spare) : FolderListing.None;
        _isSpareWhole = _seals.Release.Covers(_spare) || IsWhole(_spare);
    }

    /// <summary>The year's folder in the site, or null if it may not be reused.</summary>
    public KeptFolder? Kept { get; private set; }

    /// <summary>What must be read again, and written again if it is outdated. Each may run on any thread.</summary>
    public IEnumerable<Action> Renewals =>
        [.. _stale.Select(line => (Action)(() => Verify(line))), .. _lost.Select(line => (Action)(() => RenewCopy(line)))];

    // Placed below the folder of copies: its path then includes the bag's checksum, and it is deleted with the copies.
    private string Spare => _copies + "/riserva";

    private string InSite => $"{BagNames.Data}{BagNames.Site}{_bag.Year:D4}/";

    /// <summary>Decides whether the folder set aside is reused. If not, deletes that folder and checks the copies.</summary>
    /// <param name="mayTake">False if the release needs files in the year's folder that the bag lacks, or none of the bag's files.</param>
    public void Settle(bool mayTake)
    {
        var isReady = mayTake && _isSpareWhole;
        Kept = mayTake ? new KeptFolder($"{_bag.Year:D4}", Spare, isReady) : null;
        if (!isReady)
        {
            Disk.TryDelete(Spare);
            var copies = FolderListing.Of($"{_copies}/{_bag.Year:D4}").Entries;
            _lost =
            [
                .. _pages.Where(line =>
                    !copies.TryGetValue(InYear(line), out var state) || !IsReadable(state) || !_seals.Release.Knows(InYear(line), state)
                ),
            ];
        }
    }

    /// <summary>Returns the folder name of a bag's copies, which is unique to the bag.</summary>
    public static string NameOf(FrozenBag bag) => $"{bag.Year:D4}-{bag.Entry.Bag[..12]}";

    /// <summary>True if the name has the form of a folder of copies.</summary>
    public static bool IsName(string name) =>
        name.Length == 17 && name[4] == '-' && name[..4].All(char.IsAsciiDigit) && name[5..].All(char.IsAsciiHexDigitLower);

    /// <summary>Writes new seals if anything was read and is as it should be, and reports integrity faults.</summary>
    /// <param name="faults">Receives the faults.</param>
    /// <param name="kept">Receives the location of each page's bytes, keyed by path in the site.</param>
    public void Finish(ICollection<IntegrityFault> faults, Dictionary<string, KeptFile> kept)
    {
        var isArchiveSealed = _seals.Archive.Covers(_archive);
        if (!isArchiveSealed)
        {
            ReportUnknownFiles();
        }

        foreach (var fault in _wrong.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal))
        {
            faults.Add(fault);
        }

        // The links of a release change the times of the copies, so only a folder that is taken whole can be sealed.
        var isReady = Kept?.IsReady == true;
        if (_wrong.IsEmpty && !(isArchiveSealed && (!isReady || _seals.Release.Covers(_spare))))
        {
            YearSealFile.Write(_folder, NameOf(_bag), _archive, isReady ? _spare : FolderListing.None);
        }

        foreach (var line in _pages)
        {
            if (StateOf(line) is { } state)
            {
                var path = line.Path[(BagNames.Data + BagNames.Site).Length..];
                kept.Add(path, new KeptFile($"{_copies}/{path}", line.Sum, state.Length) { Folder = Kept });
            }
        }
    }

    private static string InData(BagLine line) => line.Path[BagNames.Data.Length..];

    private string InYear(BagLine line) => line.Path[InSite.Length..];

    private EntryState? StateOf(BagLine line) =>
        _archive.Entries.GetValueOrDefault(InData(line)) is { Kind: not EntryKind.Folder } state ? state : null;

    private static bool IsReadable(EntryState state) => state is { Kind: EntryKind.File, IsForReaders: true };

    // True if the folder set aside contains the files of the year, and nothing else. Those that differ from the seal are read.
    private bool IsWhole(FolderListing spare)
    {
        if (spare.Entries.Count == 0)
        {
            return false;
        }

        var lines = _pages.ToDictionary(InYear, StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal) { "." };
        foreach (var path in lines.Keys)
        {
            for (var end = path.LastIndexOf('/'); end > 0 && folders.Add(path[..end]); end = path.LastIndexOf('/', end - 1))
            {
                // Every parent folder of a file is expected.
            }
        }

        return spare.Entries.Count == lines.Count + folders.Count
            && spare.Entries.All(entry =>
                entry.Value.Kind == EntryKind.Folder
                    ? entry.Value.IsForReaders && folders.Contains(entry.Key)
                    : IsReadable(entry.Value)
                        && lines.TryGetValue(entry.Key, out var line)
                        && (_seals.Release.Knows(entry.Key, entry.Value) || HasSum(Spare, entry.Key, line.Sum))
            );
    }

    private static bool HasSum(string folder, string path, string sum)
    {
        try
        {
            return FileSums.Sha256(Folder.ReadFile(folder, path).Bytes.Span) == sum;
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return false;
        }
    }

    // Reads a file of the archive.
    private void Verify(BagLine line)
    {
        var why =
            StateOf(line) is not { } state ? "manca"
            : state.Kind == EntryKind.Link ? "è un collegamento: in un pacchetto non è ammesso"
            : IsAsArchived(_bag.Read(line.Path), line) ? null
            : "non è più come fu archiviato";
        if (why is not null)
        {
            _wrong.Add(new IntegrityFault($"{_bag.Year:D4}/{line.Path}", why));
        }
    }

    // Writes the copy of a page again, unless it still has the archived bytes.
    private void RenewCopy(BagLine line)
    {
        var path = $"{_bag.Year:D4}/{InYear(line)}";
        if (StateOf(line) is not { Kind: EntryKind.File } || (IsCopyReadable(path) && HasSum(_copies, path, line.Sum)))
        {
            return;
        }

        var bytes = _bag.Read(line.Path);
        if (!IsAsArchived(bytes, line))
        {
            _wrong.Add(new IntegrityFault($"{_bag.Year:D4}/{line.Path}", "non è più come fu archiviato"));
            return;
        }

        Disk.MakeFolder(Path.GetDirectoryName($"{_copies}/{path}")!);
        Disk.DeleteFile(_copies, path);
        Disk.Write(_copies, path, bytes.Span);
    }

    private bool IsCopyReadable(string path) =>
        !Folder.IsLink($"{_copies}/{path}")
        && (OperatingSystem.IsWindows() || Folder.ModeOf($"{_copies}/{path}")?.HasFlag(UnixFileMode.OtherRead) == true);

    private static bool IsAsArchived(ReadOnlyMemory<byte> bytes, BagLine line) => FileSums.Sha256(bytes.Span) == line.Sum;

    private void ReportUnknownFiles()
    {
        var known = _bag.Lines.Select(InData).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, state) in _archive.Entries)
        {
            if (state.Kind != EntryKind.Folder && !known.Contains(path))
            {
                _wrong.Add(new IntegrityFault($"{_bag.Year:D4}/{BagNames.Data}{path}", "non fa parte del pacchetto"));
            }
        }
    }
}
