using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Adds a bag to the archive and an entry to the register. The complete bag is flushed to disk first; the register entry makes it valid.
/// Until both are written, a marker file beside the bag records its checksum. The next run removes what an interrupted run left, but never
/// a bag without a marker (<see cref="InterruptedRuns"/>).
/// </summary>
public static class Archivist
{
    /// <summary>Stores a bag. If the year already has one, the new bag replaces it.</summary>
    /// <param name="archive">The folder that contains the bags.</param>
    /// <param name="bag">The files of the bag.</param>
    /// <param name="recorded">What the register records about it.</param>
    /// <returns>The register entry as written.</returns>
    /// <exception cref="DiskException">A write failed. The archive is unchanged once <see cref="InterruptedRuns.Clear"/> has
    /// run.</exception>
    public static RegisterEntry Keep(string archive, IReadOnlyList<StoredFile> bag, BagEvent recorded)
    {
        var year = recorded.Year;
        var (place, beside) = ($"{archive}/{year:D4}", Folder.Parent(archive));
        GitRules.Write(archive);
        Stage(place + InterruptedRuns.New, bag);
        var register = Folder.HasFile(beside, YearArchive.RegisterName) ? Folder.ReadFile(beside, YearArchive.RegisterName).Bytes : default;
        var written = RegisterFile.Append(register.Span, EntryOf(recorded, bag));
        InterruptedRuns.Mark(archive, year);
        if (Folder.Exists(place))
        {
            Disk.Move(place, place + InterruptedRuns.Old);
        }

        Disk.Move(place + InterruptedRuns.New, place);
        Disk.SyncNames(archive);
        Disk.Replace(beside, YearArchive.RegisterName, written);
        InterruptedRuns.Unmark(archive, year);
        Disk.Delete(place + InterruptedRuns.Old);
        return RegisterFile.Read(written, out _)[^1];
    }

    /// <summary>Appends a register entry that changes no bag.</summary>
    /// <param name="archive">The folder that contains the bags.</param>
    /// <param name="line">The entry to append.</param>
    /// <returns>The entry with its number.</returns>
    /// <exception cref="DiskException">The write failed. The register is unchanged, or already the new one if only flushing the file name
    /// failed. Either way the register is complete.</exception>
    public static RegisterEntry Note(string archive, RegisterEntry line)
    {
        var beside = Folder.Parent(archive);
        var written = RegisterFile.Append(Folder.ReadRequired(beside, YearArchive.RegisterName).Bytes.Span, line);
        Disk.Replace(beside, YearArchive.RegisterName, written);
        return RegisterFile.Read(written, out _)[^1];
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
            Disk.Write(folder, file);
        }

        if (BagChecks.Check(folder, strict: true) is [var fault, ..])
        {
            throw new DiskException($"«{folder}»: sul disco non è come è stato scritto ({fault.Words})");
        }

        Disk.Sync(folder);
    }

    private static RegisterEntry EntryOf(BagEvent recorded, IReadOnlyList<StoredFile> bag)
    {
        var payload = bag.Where(file => file.Path.StartsWith(BagNames.Data, StringComparison.Ordinal)).ToArray();
        return new RegisterEntry
        {
            Event = recorded.Event,
            Year = recorded.Year,
            Date = RegisterEntry.Written(recorded.Day),
            Bag = FileSums.Sha256(bag.Single(file => file.Path == FrozenBag.TagManifestName).Bytes.Span),
            Root = FrozenBag.RootOf(bag.Single(file => file.Path == FrozenBag.ManifestName).Bytes.Span),
            Files = payload.Length,
            Bytes = payload.Sum(file => file.Length),
            Program = recorded.Program,
            Replaces = recorded.Replaces,
            Removed = recorded.Removed,
            Ground = recorded.Ground,
        };
    }
}
