using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Puts a bag into the archive and its line into the register. The bag comes first, whole and on the disk; the line of the register makes it count. A run that was
/// killed between the two leaves a bag that nobody vouches for: the next run takes it away.
/// </summary>
public static class Archivist
{
    private const string New = ".nuovo";
    private const string Old = ".vecchio";

    /// <summary>Keeps a bag. Where the year has one, it is taken out of the archive.</summary>
    /// <param name="archive">The folder of the bags.</param>
    /// <param name="year">The year.</param>
    /// <param name="bag">The files of the bag.</param>
    /// <param name="draft">What the register is to say; what follows from the bag is filled in.</param>
    /// <returns>The line of the register.</returns>
    /// <exception cref="DiskException">Something could not be written: the archive is as it was, once <see cref="Recover"/> has run.</exception>
    public static RegisterEntry Keep(string archive, int year, IReadOnlyList<StoredFile> bag, RegisterEntry draft)
    {
        var (place, beside) = ($"{archive}/{year:D4}", YearArchive.PlaceOf(archive));
        Stage(place + New, bag);
        var register = Folder.HasFile(beside, YearArchive.RegisterName) ? Folder.ReadFile(beside, YearArchive.RegisterName).Bytes : default;
        var written = Archive.Register.Append(register.Span, Filled(draft, bag));
        if (Folder.Exists(place))
        {
            Disk.Move(place, place + Old);
        }

        Disk.Move(place + New, place);
        Disk.SyncNames(archive);
        Disk.Replace(beside, YearArchive.RegisterName, written);
        Disk.Delete(place + Old);
        return Archive.Register.Read(written, out _)[^1];
    }

    private static void Stage(string folder, IReadOnlyList<StoredFile> bag)
    {
        Disk.Delete(folder);
        foreach (var parent in bag.Select(file => Path.GetDirectoryName($"{folder}/{file.Path}")!).Distinct(StringComparer.Ordinal))
        {
            Disk.MakeFolder(parent);
        }

        foreach (var file in bag)
        {
            Disk.Write(folder, file.Path, file.Bytes.Span);
        }

        if (BagChecks.Check(folder, strict: true) is [var fault, ..])
        {
            throw new DiskException($"«{folder}»: sul disco non è come è stato scritto ({fault.File}: {fault.Why})");
        }

        Disk.Sync(folder);
    }

    /// <summary>Finishes or undoes what an earlier run was killed in. With the lock in hand.</summary>
    public static void Recover(string archive)
    {
        if (!Folder.Exists(archive))
        {
            return;
        }

        var known = YearArchive.Open(archive);
        foreach (var left in Folder.Siblings(archive + "/", "").Select(Path.GetFileName).OfType<string>().Where(name => name.EndsWith(New, StringComparison.Ordinal) || name.EndsWith(Old, StringComparison.Ordinal)))
        {
            var year = left.Split('.')[0];
            if (left.EndsWith(Old, StringComparison.Ordinal) && known.Faults.Any(fault => fault.File.StartsWith(year, StringComparison.Ordinal)))
            {
                // The register still vouches for the former one.
                Disk.Delete($"{archive}/{year}");
                Disk.Move($"{archive}/{left}", $"{archive}/{year}");
            }
            else
            {
                Disk.Delete($"{archive}/{left}");
            }
        }

        foreach (var unknown in Folder.Siblings(archive + "/", "").Where(folder => IsUnvouched(folder, known)))
        {
            Disk.Delete(unknown);
        }
    }

    private static bool IsUnvouched(string folder, YearArchive known) =>
        Path.GetFileName(folder) is { Length: 4 } name && int.TryParse(name, out var year) && !known.Entries.Any(entry => entry.Year == year)
        && Folder.HasFile(folder, "bagit.txt") && Folder.HasFile(folder, BagNames.ReadMe);

    private static RegisterEntry Filled(RegisterEntry draft, IReadOnlyList<StoredFile> bag)
    {
        var payload = bag.Where(file => file.Path.StartsWith(BagNames.Data, StringComparison.Ordinal)).ToArray();
        return draft with
        {
            Bag = FrozenBag.SumOf(bag.Single(file => file.Path == FrozenBag.TagManifestName).Bytes.Span),
            Root = FrozenBag.RootOf(bag.Single(file => file.Path == FrozenBag.ManifestName).Bytes.Span),
            Files = payload.Length,
            Bytes = payload.Sum(file => (long)file.Bytes.Length),
        };
    }
}
