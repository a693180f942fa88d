using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// State of a frozen year on disk before a release: its files in the archive, their copies, and the folder set aside by an older release.
/// </summary>
internal sealed class FrozenYearState
{
    private const string InSite = BagNames.Data + BagNames.Site;

    private readonly FrozenBag _bag;
    private readonly string _folder;
    private readonly string _copies;
    private readonly Dictionary<string, SealLine> _before;
    private readonly Dictionary<string, FileStamp> _masters;
    private readonly bool _isSpareComplete;
    private readonly ConcurrentDictionary<string, SealLine> _renewed = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<IntegrityFault> _wrong = [];

    /// <summary>Compares sizes and timestamps. Reads only the seal file and changes nothing.</summary>
    /// <param name="bag">The year.</param>
    /// <param name="folder">The folder of all copies.</param>
    public FrozenYearState(FrozenBag bag, string folder)
    {
        (_bag, _folder, _copies) = (bag, folder, $"{folder}/{NameOf(bag)}");
        _before = YearSealFile.Read(folder, NameOf(bag));
        _masters = Folder.Stamps(bag.Folder, BagNames.Data);
        Stale = [.. bag.Lines.Where(line => !IsMasterKnown(line))];
        _isSpareComplete = Stale.Count == 0 && IsSpareComplete(bag.Lines.Count(IsPage));
    }

    /// <summary>The files that must be read again.</summary>
    public IReadOnlyList<BagLine> Stale { get; private set; }

    /// <summary>The year's folder in the site, or null if it may not be reused.</summary>
    public KeptFolder? Kept { get; private set; }

    // Placed below the folder of copies: its path then includes the bag's checksum, and it is deleted with the copies.
    private string Spare => _copies + "/riserva";

    /// <summary>Decides whether the folder set aside is reused. If not, deletes that folder and checks the copies.</summary>
    /// <param name="mayTake">False if the release needs files in the year's folder that the bag lacks, or none of the bag's files.</param>
    public void Settle(bool mayTake)
    {
        var isReady = mayTake && _isSpareComplete;
        Kept = mayTake ? new KeptFolder($"{_bag.Year:D4}", Spare, isReady) : null;
        if (!isReady)
        {
            Disk.TryDelete(Spare);
            var copied = Folder.Stamps(_copies, $"{_bag.Year:D4}/", onlyForReaders: true);
            var lost = _bag.Lines.Where(line =>
                IsPage(line) && (!copied.TryGetValue(InOutput(line), out var copy) || _before.GetValueOrDefault(line.Path)?.Copy != copy)
            );
            Stale = [.. Stale.UnionBy(lost, line => line.Path)];
        }
    }

    /// <summary>Returns the folder name of a bag's copies, which is unique to the bag.</summary>
    public static string NameOf(FrozenBag bag) => $"{bag.Year:D4}-{bag.Entry.Bag[..12]}";

    /// <summary>True if the name has the form of a folder of copies.</summary>
    public static bool IsName(string name) =>
        name.Length == 17 && name[4] == '-' && name[..4].All(char.IsAsciiDigit) && name[5..].All(char.IsAsciiHexDigitLower);

    /// <summary>Reads a file of the archive and renews its copy if the file is a page. Thread-safe.</summary>
    public void Renew(BagLine line)
    {
        if (!_masters.TryGetValue(line.Path, out var master))
        {
            _wrong.Add(new IntegrityFault($"{_bag.Year:D4}/{line.Path}", "manca"));
            return;
        }

        if (Folder.IsLink($"{_bag.Folder}/{line.Path}"))
        {
            _wrong.Add(new IntegrityFault($"{_bag.Year:D4}/{line.Path}", "è un collegamento: in un pacchetto non è ammesso"));
            return;
        }

        var bytes = _bag.Read(line.Path);
        if (FileSums.Sha256(bytes.Span) != line.Sum)
        {
            _wrong.Add(new IntegrityFault($"{_bag.Year:D4}/{line.Path}", "non è più come fu archiviato"));
            return;
        }

        _renewed[line.Path] = new SealLine(master, IsPage(line) ? Copy(InOutput(line), bytes.Span) : FileStamp.None);
    }

    /// <summary>Writes the seal file if any file was read, and reports integrity faults.</summary>
    /// <param name="faults">Receives the faults.</param>
    /// <param name="kept">Receives the location of each page's bytes, keyed by path in the site.</param>
    public void Finish(ICollection<IntegrityFault> faults, Dictionary<string, KeptFile> kept)
    {
        foreach (
            var path in Stale.Count == 0 && _masters.Count == _bag.Lines.Count
                ? []
                : _masters.Keys.Except(_bag.Lines.Select(line => line.Path))
        )
        {
            _wrong.Add(new IntegrityFault($"{_bag.Year:D4}/{path}", "non fa parte del pacchetto"));
        }

        foreach (var fault in _wrong.OrderBy(fault => fault.File, StringComparer.Ordinal))
        {
            faults.Add(fault);
        }

        var now = Stale.Count == 0 && _before.Count == _bag.Lines.Count ? _before : Now();
        if (now != _before)
        {
            YearSealFile.Write(_folder, NameOf(_bag), now);
        }

        foreach (var line in _bag.Lines.Where(IsPage))
        {
            if (now.TryGetValue(line.Path, out var seal))
            {
                var path = InOutput(line);
                kept.Add(path, new KeptFile($"{_copies}/{path}", line.Sum, seal.Master.Length) { Folder = Kept });
            }
        }
    }

    private Dictionary<string, SealLine> Now()
    {
        var stale = Stale.Select(line => line.Path).ToHashSet(StringComparer.Ordinal);
        var now = new Dictionary<string, SealLine>(StringComparer.Ordinal);
        foreach (var path in _bag.Lines.Select(line => line.Path))
        {
            IReadOnlyDictionary<string, SealLine> known = stale.Contains(path) ? _renewed : _before;
            if (known.TryGetValue(path, out var seal))
            {
                now.Add(path, seal);
            }
        }

        return now;
    }

    private static bool IsPage(BagLine line) => line.Path.StartsWith(InSite, StringComparison.Ordinal);

    private static string InOutput(BagLine line) => line.Path[InSite.Length..];

    private bool IsMasterKnown(BagLine line) =>
        _masters.TryGetValue(line.Path, out var master) && _before.TryGetValue(line.Path, out var known) && known.Master == master;

    // True if the folder set aside contains exactly the files that the seal records for the copies.
    private bool IsSpareComplete(int count)
    {
        var inSite = $"{InSite}{_bag.Year:D4}/";
        return Folder.Exists(Spare)
            && !Folder.IsLink(Spare)
            && Folder.HoldsOnly(Spare, path => _before.GetValueOrDefault(inSite + path)?.Copy, count);
    }

    private FileStamp Copy(string path, ReadOnlySpan<byte> bytes)
    {
        Disk.MakeFolder(Path.GetDirectoryName($"{_copies}/{path}")!);
        Disk.DeleteFile(_copies, path);
        Disk.Write(_copies, path, bytes);
        return Folder.StampOf(_copies, path);
    }
}
