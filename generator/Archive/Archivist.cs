using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Puts a bag into the archive and its line into the register. The bag comes first, whole and on the disk; the line of the register makes
/// it count. While neither is
/// sure, a mark beside the bag bears its sum: what a run was killed in is taken away by the next one, and a bag without that mark never is
/// (<see cref="InterruptedRuns"/>).
/// </summary>
public static class Archivist
{
    /// <summary>Keeps a bag. Where the year has one, it is taken out of the archive.</summary>
    /// <param name="archive">The folder of the bags.</param>
    /// <param name="year">The year.</param>
    /// <param name="bag">The files of the bag.</param>
    /// <param name="draft">What the register is to say; what follows from the bag is filled in.</param>
    /// <returns>The line of the register.</returns>
    /// <exception cref="DiskException">Something could not be written: the archive is as it was, once <see cref="InterruptedRuns.Clear"/>
    /// has run.</exception>
    public static RegisterEntry Keep(string archive, int year, IReadOnlyList<StoredFile> bag, RegisterEntry draft)
    {
        var (place, beside) = ($"{archive}/{year:D4}", YearArchive.PlaceOf(archive));
        GitRules.Write(archive);
        Stage(place + InterruptedRuns.New, bag);
        var register = Folder.HasFile(beside, YearArchive.RegisterName) ? Folder.ReadFile(beside, YearArchive.RegisterName).Bytes : default;
        var written = RegisterFile.Append(register.Span, Filled(draft, bag));
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

    /// <summary>Adds a line to the register that changes no bag.</summary>
    /// <param name="archive">The folder of the bags.</param>
    /// <param name="line">What the register is to say.</param>
    /// <returns>The line, with its number.</returns>
    /// <exception cref="DiskException">It could not be written: the register is as it was, or, where only the disk would not promise its
    /// name, the new one; it is whole either way.</exception>
    public static RegisterEntry Note(string archive, RegisterEntry line)
    {
        var beside = YearArchive.PlaceOf(archive);
        var written = RegisterFile.Append(Folder.Need(beside, YearArchive.RegisterName).Bytes.Span, line);
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
            throw new DiskException($"«{folder}»: sul disco non è come è stato scritto ({fault.File}: {fault.Why})");
        }

        Disk.Sync(folder);
    }

    private static RegisterEntry Filled(RegisterEntry draft, IReadOnlyList<StoredFile> bag)
    {
        var payload = bag.Where(file => file.Path.StartsWith(BagNames.Data, StringComparison.Ordinal)).ToArray();
        return draft with
        {
            Bag = FileSums.Sha256(bag.Single(file => file.Path == FrozenBag.TagManifestName).Bytes.Span),
            Root = FrozenBag.RootOf(bag.Single(file => file.Path == FrozenBag.ManifestName).Bytes.Span),
            Files = payload.Length,
            Bytes = payload.Sum(file => file.Length),
        };
    }
}
