using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>
/// Additional rules for bags made by this program, stricter than BagIt: a checksum covers everything in the bag, with no empty folder or
/// extra byte.
/// </summary>
internal static class OwnBagRules
{
    private static readonly string[] TagManifests = ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"];
    private static readonly string[] Needed = ["manifest-sha256.txt", "manifest-sha512.txt", .. TagManifests];

    public static void Check(BagFolder bag, IReadOnlyList<BagList> lists, BagVersion version, List<IntegrityFault> faults)
    {
        if (!version.IsFinal)
        {
            faults.Add(new IntegrityFault(BagDeclaration.FileName, "non dichiara BagIt 1.0, come fanno i pacchetti di questo programma"));
        }

        faults.AddRange(Needed.Where(name => !bag.Has(name)).Select(name => new IntegrityFault(name, "manca")));
        faults.AddRange(EmptyFolders(bag).Select(folder => new IntegrityFault(folder, "è una cartella vuota, che il pacchetto non aveva")));
        foreach (var list in lists.Where(list => TagManifests.Contains(list.Name)))
        {
            faults.AddRange(
                TagFiles(bag)
                    .Where(path => !list.Names(path))
                    .Select(path => new IntegrityFault(path, $"c'è, ma «{list.Name}» non lo elenca"))
            );
            CheckForm(bag, list, faults);
        }
    }

    private static IEnumerable<string> TagFiles(BagFolder bag) =>
        bag
            .Files.Select(file => file.Path)
            .Where(path => !path.StartsWith(BagPaths.Payload, StringComparison.Ordinal) && !TagManifests.Contains(path));

    // No other file covers the tag manifests, so they must match byte for byte what the program would write.
    private static void CheckForm(BagFolder bag, BagList list, List<IntegrityFault> faults)
    {
        var ours = list.Lines.OrderBy(line => line.Path, StringComparer.Ordinal).Select(line => BagWriter.Line(line.Sum, line.Path));
        if (bag.Bytes(list.Name, faults) is { } bytes && !bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(string.Concat(ours))))
        {
            faults.Add(new IntegrityFault(list.Name, "non è scritto come lo scrive il programma"));
        }
    }

    private static IEnumerable<string> EmptyFolders(BagFolder bag)
    {
        var parents = bag.Entries.Select(entry => entry.Path[..Math.Max(0, entry.Path.LastIndexOf('/'))]).ToHashSet(StringComparer.Ordinal);
        return bag.Entries.Where(entry => entry.Kind == EntryKind.Folder && !parents.Contains(entry.Path)).Select(entry => entry.Path);
    }
}
