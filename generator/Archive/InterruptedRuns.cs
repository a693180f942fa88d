using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Detects and cleans up what interrupted runs left in the archive. Deletes only what certainly comes from such a run: a staging folder, or
/// a bag whose checksum matches the marker beside it. A bag that neither the register nor a marker knows is kept: if the register was lost,
/// the bag may be the only copy of a year.
/// </summary>
public static class InterruptedRuns
{
    /// <summary>Suffix of a year's bag while it is written.</summary>
    internal const string New = ".nuovo";

    /// <summary>Suffix of a bag that a removal replaces.</summary>
    internal const string Old = ".vecchio";

    // Suffix of the marker file with the checksum of the bag being installed.
    private const string Work = ".in-corso";

    /// <summary>Completes or rolls back an interrupted run. The caller must hold the lock.</summary>
    /// <returns>A bag folder that is in no register and was left unchanged, or null.</returns>
    /// <exception cref="DiskException">A file or folder could not be deleted.</exception>
    public static string? Clear(ArchiveFolder folder)
    {
        var (archive, known) = (folder.Path, YearArchive.Open(folder));
        if (known.Years.Count == 0 && known.Faults.Count > 0)
        {
            return null; // The register itself is invalid, so nothing can be derived from it; the caller stops there.
        }

        var names = Folder.Siblings(archive + "/", "").Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).ToArray();
        foreach (var year in names.Select(YearOf).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (new[] { New, Old }.Select(suffix => $"{archive}/{year}{suffix}").FirstOrDefault(folder => !IsBagLike(folder)) is { } others)
            {
                return others;
            }

            Disk.Delete($"{archive}/{year}{New}");
            if (
                UnknownBag(archive, year, known.Entries.LastOrDefault(entry => $"{entry.Year:D4}" == year && !entry.IsDecision)?.Bag) is
                { } stranger
            )
            {
                return stranger;
            }

            Unmark(archive, year);
        }

        return null;
    }

    /// <summary>
    /// Returns the bags that neither the register nor a marker knows, without changing anything. If the register were lost, a build would
    /// otherwise omit their years without a warning.
    /// </summary>
    public static IEnumerable<string> Unknown(YearArchive archive) =>
        archive.Folder is not { } place
            ? []
            : Folder
                .Siblings(place.Path + "/", "")
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal)
                .Where(name =>
                    name.Length == 4
                    && YearOf(name) is not null
                    && !archive.Entries.Any(entry => $"{entry.Year:D4}" == name)
                    && !IsUnfinished(place.Path, name)
                )
                .Select(name => $"{place.Path}/{name}");

    /// <summary>Returns the leftovers of an interrupted run that the next run deletes. Changes nothing.</summary>
    public static IEnumerable<string> Unfinished(YearArchive archive) =>
        archive.Folder is not { } place
            ? []
            : Folder
                .Siblings(place.Path + "/", "")
                .Where(folder =>
                    Path.GetFileName(folder) is { Length: > 4 } name
                    && YearOf(name) is not null
                    && IsBagLike(folder)
                    && !archive.Years.Any(bag => bag.Folder == $"{place.Path}/{name}")
                )
                .Order(StringComparer.Ordinal);

    /// <summary>
    /// Returns the set-aside bag of a register entry, if a run was killed before its replacement was registered; else null. The regular
    /// folder then is absent or contains the bag that the marker names.
    /// </summary>
    internal static string? Former(string archive, RegisterEntry entry)
    {
        var (year, old) = ($"{entry.Year:D4}", $"{archive}/{entry.Year:D4}{Old}");
        return (!Folder.Exists($"{archive}/{year}") || IsUnfinished(archive, year)) && SumOf(old) == entry.Bag ? old : null;
    }

    /// <summary>Records, before the bag is moved into its folder, that it is not registered yet.</summary>
    internal static void Mark(string archive, int year) =>
        Disk.Replace(archive, $"{year:D4}{Work}", Encoding.ASCII.GetBytes(SumOf($"{archive}/{year:D4}{New}")!));

    /// <summary>Deletes the marker once the register contains the bag.</summary>
    internal static void Unmark(string archive, int year) => Unmark(archive, $"{year:D4}");

    private static void Unmark(string archive, string year) => Disk.DeleteFile(archive, year + Work);

    // Returns the folder of a year that must not be changed, or null once everything else is in order.
    private static string? UnknownBag(string archive, string year, string? vouched)
    {
        var (place, old) = ($"{archive}/{year}", $"{archive}/{year}{Old}");
        if (IsUnfinished(archive, year) && SumOf(place) != vouched)
        {
            Disk.Move(place, place + New); // a half-deleted bag with this suffix is still recognised
            Disk.Delete(place + New);
        }

        if (!Folder.Exists(old))
        {
            return Folder.Exists(place) && vouched is null ? place : null;
        }

        if (vouched is not null && SumOf(place) == vouched)
        {
            Disk.Delete(old);
            return null;
        }

        if (vouched is null || SumOf(old) != vouched || Folder.Exists(place))
        {
            return old;
        }

        Disk.Move(old, place); // The register still points to the former bag.
        return null;
    }

    // True if the folder is absent, or contains only entries of a bag of this program, complete or half deleted.
    private static bool IsBagLike(string folder) =>
        !Folder.Exists(folder) || (!Folder.IsLink(folder) && Folder.Names(folder).All(BagNames.IsOurs));

    private static bool IsUnfinished(string archive, string year) => SumOf($"{archive}/{year}") is { } sum && sum == MarkOf(archive, year);

    private static string? YearOf(string name) =>
        name.Length >= 4 && name[..4].All(char.IsAsciiDigit) && name[4..] is "" or New or Old ? name[..4] : null;

    private static string? MarkOf(string archive, string year) =>
        Folder.HasFile(archive, year + Work) ? Encoding.ASCII.GetString(Folder.ReadFile(archive, year + Work).Bytes.Span) : null;

    // Returns the checksum that the register records for a bag, or null if the bag has no tag manifest.
    private static string? SumOf(string bag) =>
        Folder.HasFile(bag, FrozenBag.TagManifestName) ? FileSums.Sha256(Folder.ReadFile(bag, FrozenBag.TagManifestName).Bytes.Span) : null;
}
