using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>What the disk says of a frozen year before a release: its files in the archive, their copies, and the folder of an older release that was set aside.</summary>
internal sealed class YearLook
{
    private const string InSite = BagNames.Data + BagNames.Site;

    private readonly FrozenBag _bag;
    private readonly string _folder;
    private readonly Dictionary<string, SealLine> _before;
    private readonly Dictionary<string, FileStamp> _masters;
    private readonly ConcurrentDictionary<string, SealLine> _renewed = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Fault> _wrong = [];

    /// <summary>Looks at sizes and times. Nothing is read but the seal.</summary>
    /// <param name="bag">The year.</param>
    /// <param name="folder">Of all copies.</param>
    /// <param name="mayTake">False where the release wants more than the bag's files in the year's folder.</param>
    public YearLook(FrozenBag bag, string folder, bool mayTake)
    {
        (_bag, _folder) = (bag, folder);
        _before = YearSealFile.Read(folder, NameOf(bag));
        _masters = Disk.Stamps(bag.Folder, BagNames.Data);
        BagLine[] stale = [.. bag.Lines.Where(line => !IsMasterKnown(line))];
        BagLine[] pages = [.. bag.Lines.Where(IsPage)];
        var isReady = mayTake && stale.Length == 0 && IsSpareWhole(pages.Length);
        Kept = mayTake ? new KeptFolder($"{bag.Year:D4}", Spare, isReady) : null;
        if (!isReady)
        {
            Disk.TryDelete(Spare);
            var copied = Disk.Stamps(Copies, $"{bag.Year:D4}/");
            var lost = pages.Where(line => !copied.TryGetValue(InOutput(line), out var copy) || _before.GetValueOrDefault(line.Path)?.Copy != copy);
            stale = [.. stale.UnionBy(lost, line => line.Path)];
        }

        Stale = stale;
    }

    /// <summary>The files that must be read.</summary>
    public IReadOnlyList<BagLine> Stale { get; }

    /// <summary>The year's folder in the site; null where it may not be taken over.</summary>
    public KeptFolder? Kept { get; }

    private string Copies => $"{_folder}/{NameOf(_bag)}";

    // In the folder of the copies, so that it bears the bag's sum too, and goes away with them.
    private string Spare => Copies + "/riserva";

    /// <summary>The name of a bag's copies: no other bag has it.</summary>
    public static string NameOf(FrozenBag bag) => $"{bag.Year:D4}-{bag.Entry.Bag[..12]}";

    /// <summary>Reads a file of the archive, and makes its copy again where it is a page. Several threads may.</summary>
    public void Renew(BagLine line)
    {
        if (!_masters.TryGetValue(line.Path, out var master))
        {
            _wrong.Add(new Fault($"{_bag.Year:D4}/{line.Path}", "manca"));
            return;
        }

        var bytes = _bag.Read(line.Path);
        if (FileSums.Sha256(bytes.Span) != line.Sum)
        {
            _wrong.Add(new Fault($"{_bag.Year:D4}/{line.Path}", "non è più come fu archiviato"));
            return;
        }

        _renewed[line.Path] = new SealLine(master, IsPage(line) ? Copy(InOutput(line), bytes.Span) : default);
    }

    /// <summary>Writes the seal where something was read, and tells what does not hold.</summary>
    /// <returns>Where each page's bytes are, by its path in the site.</returns>
    public IEnumerable<(string Path, KeptFile Kept)> Finish(ICollection<Fault> faults)
    {
        foreach (var path in Stale.Count == 0 && _masters.Count == _bag.Lines.Count ? [] : _masters.Keys.Except(_bag.Lines.Select(line => line.Path)))
        {
            _wrong.Add(new Fault($"{_bag.Year:D4}/{path}", "non fa parte del pacchetto"));
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

        return _bag.Lines.Where(line => IsPage(line) && now.ContainsKey(line.Path))
            .Select(line => (InOutput(line), new KeptFile($"{Copies}/{InOutput(line)}", line.Sum, now[line.Path].Master.Length) { Folder = Kept }));
    }

    private Dictionary<string, SealLine> Now()
    {
        var stale = Stale.Select(line => line.Path).ToHashSet(StringComparer.Ordinal);
        return _bag.Lines.Select(line => (line.Path, Line: stale.Contains(line.Path) ? _renewed.GetValueOrDefault(line.Path) : _before[line.Path])).Where(line => line.Line is not null)
            .ToDictionary(line => line.Path, line => line.Line!, StringComparer.Ordinal);
    }

    private static bool IsPage(BagLine line) => line.Path.StartsWith(InSite, StringComparison.Ordinal);

    private static string InOutput(BagLine line) => line.Path[InSite.Length..];

    private bool IsMasterKnown(BagLine line) => _masters.TryGetValue(line.Path, out var master) && _before.TryGetValue(line.Path, out var known) && known.Master == master;

    // The same files as the copies, by the same seal, and nothing else.
    private bool IsSpareWhole(int count)
    {
        var inSite = $"{InSite}{_bag.Year:D4}/";
        return Folder.Exists(Spare) && !Folder.IsLink(Spare) && Disk.HoldsOnly(Spare, path => _before.GetValueOrDefault(inSite + path)?.Copy, count);
    }

    private FileStamp Copy(string path, ReadOnlySpan<byte> bytes)
    {
        Disk.MakeFolder(Path.GetDirectoryName($"{Copies}/{path}")!);
        Disk.DeleteFile(Copies, path);
        Disk.Write(Copies, path, bytes);
        return Disk.StampOf(Copies, path);
    }
}
