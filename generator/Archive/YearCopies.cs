using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Copies of the frozen years' pages beside the document root, to which each release gives further names in place of writing them again. The archive itself is
/// never linked: whoever edits a published page in its place reaches the copy, and the copy is made again. A seal remembers size and time of each file, so that only what looks
/// different is read.
/// </summary>
/// <param name="folder">Where the copies stand, on the disk of the document root.</param>
/// <param name="cores">How many files are looked at at once.</param>
public sealed class YearCopies(string folder, int cores)
{
    /// <summary>Where the copies for a document root stand.</summary>
    public static YearCopies Beside(string output, int cores) => new(output + ".congelati", cores);

    /// <summary>Looks whether the archive is as it was, renews copies that are not, and says of each file where its copy is.</summary>
    /// <param name="archive">The frozen years.</param>
    /// <param name="withdrawn">Years in whose place explanations stand.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="faults">Where to tell what does not hold.</param>
    /// <returns>The same files; what does not hold is told as faults.</returns>
    public IReadOnlyList<OutputFile> Renew(YearArchive archive, IReadOnlyList<int> withdrawn, IReadOnlyList<OutputFile> files, ICollection<Fault> faults)
    {
        var kept = new Dictionary<string, KeptFile>(StringComparer.Ordinal);
        foreach (var bag in archive.Years)
        {
            Renew(bag, kept, faults);
        }

        foreach (var old in Folder.Siblings(folder + "/", "").Where(old => !archive.Years.Any(bag => Path.GetFileName(old) == NameOf(bag))))
        {
            Disk.Delete(old);
        }

        return [.. files.Select(file => kept.TryGetValue(file.Path, out var place) && !withdrawn.Any(year => file.Path.StartsWith($"{year:D4}/", StringComparison.Ordinal)) ? file with { Kept = place } : file)];
    }

    private static string NameOf(FrozenBag bag) => $"{bag.Year:D4}-{bag.Entry.Bag[..12]}";

    private void Renew(FrozenBag bag, Dictionary<string, KeptFile> kept, ICollection<Fault> faults)
    {
        var (name, copies) = (NameOf(bag), $"{folder}/{NameOf(bag)}");
        var before = YearSealFile.Read(folder, name);
        var masters = Disk.Stamps($"{bag.Folder}/data").ToDictionary(found => BagNames.Data + found.Key, found => found.Value, StringComparer.Ordinal);
        var copied = Folder.Exists(copies) ? Disk.Stamps(copies) : new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        var (now, wrong) = (new ConcurrentDictionary<string, SealLine>(StringComparer.Ordinal), new ConcurrentBag<Fault>());
        AllCores.Each(bag.Lines.Count, i =>
        {
            var line = bag.Lines[i];
            if (Look(bag, line, masters, copies, copied, before) is { } seal)
            {
                now[line.Path] = seal;
            }
            else
            {
                wrong.Add(new Fault($"{bag.Year:D4}/{line.Path}", masters.ContainsKey(line.Path) ? "non è più come fu archiviato" : "manca"));
            }
        }, cores);
        foreach (var path in masters.Keys.Except(bag.Lines.Select(line => line.Path)))
        {
            wrong.Add(new Fault($"{bag.Year:D4}/{path}", "non fa parte del pacchetto"));
        }

        foreach (var fault in wrong.OrderBy(fault => fault.File, StringComparer.Ordinal))
        {
            faults.Add(fault);
        }

        YearSealFile.Write(folder, name, before, now);
        foreach (var line in bag.Site.Where(line => now.ContainsKey(InBag(line.Path))))
        {
            kept[line.Path] = new KeptFile($"{copies}/{line.Path}", line.Sum, now[InBag(line.Path)].Master.Length);
        }
    }

    private static string InBag(string path) => BagNames.Data + BagNames.Site + path;

    // What is known of a file afterwards; null where the archive does not hold.
    private static SealLine? Look(FrozenBag bag, BagLine line, Dictionary<string, FileStamp> masters, string copies, IReadOnlyDictionary<string, FileStamp> copied, IReadOnlyDictionary<string, SealLine> before)
    {
        if (!masters.TryGetValue(line.Path, out var master))
        {
            return null;
        }

        var isPage = line.Path.StartsWith(BagNames.Data + BagNames.Site, StringComparison.Ordinal);
        var path = isPage ? line.Path[(BagNames.Data.Length + BagNames.Site.Length)..] : "";
        var known = before.GetValueOrDefault(line.Path);
        var isSame = known is not null && known.Master == master;
        if (isSame && (!isPage || (copied.TryGetValue(path, out var copy) && known!.Copy == copy)))
        {
            return known;
        }

        var bytes = bag.Read(line.Path);
        if (FileSums.Sha256(bytes.Span) != line.Sum)
        {
            return null;
        }

        if (!isPage)
        {
            return new SealLine(master, default);
        }

        Disk.MakeFolder(Path.GetDirectoryName($"{copies}/{path}")!);
        Disk.DeleteFile(copies, path);
        Disk.Write(copies, path, bytes.Span);
        return new SealLine(master, Disk.StampOf(copies, path));
    }
}
