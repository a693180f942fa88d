using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The frozen years: the register, and the current bag of each year.</summary>
/// <param name="Folder">The folder that contains the bags; null for no archive.</param>
/// <param name="Entries">All register entries.</param>
/// <param name="Years">The frozen years, oldest first.</param>
/// <param name="Faults">The integrity faults.</param>
public sealed record YearArchive(
    ArchiveFolder? Folder,
    IReadOnlyList<RegisterEntry> Entries,
    IReadOnlyList<FrozenBag> Years,
    IReadOnlyList<IntegrityFault> Faults
)
{
    /// <summary>The file name of the register.</summary>
    public const string RegisterName = "registro.jsonl";

    /// <summary>An archive without years.</summary>
    public static YearArchive None { get; } = new(null, [], [], []);

    /// <summary>The bytes of the register, valid or not.</summary>
    public ReadOnlyMemory<byte> Register { get; private init; }

    /// <summary>Opens the archive. A missing archive has no years.</summary>
    /// <param name="folder">The folder that contains the bags; null for no archive.</param>
    public static YearArchive Open(ArchiveFolder? folder)
    {
        if (folder is not { HasRegister: true })
        {
            return None with { Folder = folder };
        }

        var register = Files.Folder.ReadRequired(folder.Beside, RegisterName).Bytes;
        var entries = RegisterFile.Read(register.Span, out var faults);
        if (faults.Count > 0)
        {
            return new YearArchive(folder, entries, [], faults) { Register = register };
        }

        var newest = new List<RegisterEntry>();
        foreach (var entry in entries.Where(entry => !entry.IsDecision))
        {
            newest.RemoveAll(older => older.Year == entry.Year);
            newest.Add(entry);
        }

        newest.Sort(static (one, other) => one.Year - other.Year);
        var years = new FrozenBag[newest.Count];
        Files.AllCores.Each(years.Length, i =>
            years[i] = FrozenBag.Open(folder.Path, newest[i]) with
            {
                Decisions = [.. entries.Where(entry => entry.IsDecision && entry.Year == newest[i].Year)],
            }
        );
        return new YearArchive(folder, entries, years, [.. years.Select(bag => bag.Fault).OfType<IntegrityFault>()])
        {
            Register = register,
        };
    }

    /// <summary>
    /// Returns the date of the last register entry if it is later than the given day, else null. Dates in the register must not decrease.
    /// </summary>
    public string? LastDayAfter(DateOnly day) => Entries.Count > 0 && RegisterEntry.DayOf(Entries[^1].Date) > day ? Entries[^1].Date : null;

    /// <summary>Returns the bag of a year, or null if the year is not frozen.</summary>
    public FrozenBag? Find(int year) => Years.FirstOrDefault(bag => bag.Year == year);

    /// <summary>The published part of the register.</summary>
    public IReadOnlyList<YearSeal> Seals
    {
        get
        {
            var root = Years.Count == 0 ? "" : RegisterFile.RootOf(Register.Span);
            return [.. Years.Select(bag => SealOf(bag, root))];
        }
    }

    private YearSeal SealOf(FrozenBag bag, string root)
    {
        var first = Entries.First(entry => entry.Year == bag.Year);
        var isRemoval = bag.Entry.Ground is not null;
        return new YearSeal(bag.Year, RegisterEntry.DayOf(first.Date), bag.Entry.Bag, bag.Entry.Root, bag.Entry.Files, root)
        {
            RemovedOn = isRemoval ? RegisterEntry.DayOf(bag.Entry.Date) : null,
            Ground = bag.Entry.Ground,
        };
    }
}
