using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// What a run that was killed left in the archive. Only what is surely such work is taken away: a staging name, or a bag whose sum stands
/// in the mark beside it. A bag
/// that neither the register nor a mark knows may be the only copy of a year: the register may have been lost.
/// </summary>
public static class InterruptedRuns
{
    /// <summary>Follows the name of a year: its bag while it is written.</summary>
    internal const string New = ".nuovo";

    /// <summary>Follows the name of a year: the bag that a removal replaces.</summary>
    internal const string Old = ".vecchio";

    // Follows the name of a year: a file with the sum of the bag that is being put in its place.
    private const string Work = ".in-corso";

    /// <summary>Finishes or undoes what an earlier run was killed in. With the lock in hand.</summary>
    /// <returns>A folder that nobody vouches for and that was left as it is, or null.</returns>
    /// <exception cref="DiskException">Something could not be taken away.</exception>
    public static string? Clear(string archive)
    {
        var known = YearArchive.Open(archive);
        if (known.Years.Count == 0 && known.Faults.Count > 0)
        {
            return null; // The register itself does not hold: nothing can be told from it, and the caller stops at that.
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
    /// The bags that neither the register nor a mark knows; nothing is touched. Where the register was lost, a build would leave out their
    /// years without a word.
    /// </summary>
    public static IEnumerable<string> Unknown(YearArchive archive) =>
        archive.Folder.Length == 0
            ? []
            : Folder
                .Siblings(archive.Folder + "/", "")
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal)
                .Where(name =>
                    name.Length == 4
                    && YearOf(name) is not null
                    && !archive.Entries.Any(entry => $"{entry.Year:D4}" == name)
                    && !IsUnfinished(archive.Folder, name)
                )
                .Select(name => $"{archive.Folder}/{name}");

    /// <summary>
    /// What a run that was killed left beside the bags, which nobody needs any more and the next one takes away; nothing is touched.
    /// </summary>
    public static IEnumerable<string> Unfinished(YearArchive archive) =>
        archive.Folder.Length == 0
            ? []
            : Folder
                .Siblings(archive.Folder + "/", "")
                .Where(folder =>
                    Path.GetFileName(folder) is { Length: > 4 } name
                    && YearOf(name) is not null
                    && IsBagLike(folder)
                    && !archive.Years.Any(bag => bag.Folder == $"{archive.Folder}/{name}")
                )
                .Order(StringComparer.Ordinal);

    /// <summary>
    /// The bag that a line of the register vouches for, where a run that was killed had set it aside and its successor was not in the
    /// register yet; else null. What stands
    /// in its place is then nothing, or what the mark names.
    /// </summary>
    internal static string? Former(string archive, RegisterEntry entry)
    {
        var (year, old) = ($"{entry.Year:D4}", $"{archive}/{entry.Year:D4}{Old}");
        return (!Folder.Exists($"{archive}/{year}") || IsUnfinished(archive, year)) && SumOf(old) == entry.Bag ? old : null;
    }

    /// <summary>Before the bag of a year takes its place: remembers that it is not in the register yet.</summary>
    internal static void Mark(string archive, int year) =>
        Disk.Replace(archive, $"{year:D4}{Work}", Encoding.ASCII.GetBytes(SumOf($"{archive}/{year:D4}{New}")!));

    /// <summary>The register has it.</summary>
    internal static void Unmark(string archive, int year) => Unmark(archive, $"{year:D4}");

    private static void Unmark(string archive, string year) => Disk.DeleteFile(archive, year + Work);

    // The folder of a year that must not be touched, or null once all else is in order.
    private static string? UnknownBag(string archive, string year, string? vouched)
    {
        var (place, old) = ($"{archive}/{year}", $"{archive}/{year}{Old}");
        if (IsUnfinished(archive, year) && SumOf(place) != vouched)
        {
            Disk.Move(place, place + New); // half deleted under this name, it can still be told
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

        Disk.Move(old, place); // The register still vouches for the former one.
        return null;
    }

    // Whole or half deleted: nothing stands in it but what a bag of ours is made of. True where it is not there.
    private static bool IsBagLike(string folder) =>
        !Folder.Exists(folder) || (!Folder.IsLink(folder) && Folder.Names(folder).All(BagNames.IsOurs));

    private static bool IsUnfinished(string archive, string year) => SumOf($"{archive}/{year}") is { } sum && sum == MarkOf(archive, year);

    private static string? YearOf(string name) =>
        name.Length >= 4 && name[..4].All(char.IsAsciiDigit) && name[4..] is "" or New or Old ? name[..4] : null;

    private static string? MarkOf(string archive, string year) =>
        Folder.HasFile(archive, year + Work) ? Encoding.ASCII.GetString(Folder.ReadFile(archive, year + Work).Bytes.Span) : null;

    // The sum that the register writes down for a bag; null where there is none.
    private static string? SumOf(string bag) =>
        Folder.HasFile(bag, FrozenBag.TagManifestName) ? FileSums.Sha256(Folder.ReadFile(bag, FrozenBag.TagManifestName).Bytes.Span) : null;
}
