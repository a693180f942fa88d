using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The frozen years: the register, and the bag that each year has now.</summary>
/// <param name="Folder">Of the bags; the register stands beside it.</param>
/// <param name="Entries">All lines of the register.</param>
/// <param name="Years">The frozen years, oldest first.</param>
/// <param name="Faults">What does not hold.</param>
public sealed record YearArchive(
    string Folder,
    IReadOnlyList<RegisterEntry> Entries,
    IReadOnlyList<FrozenBag> Years,
    IReadOnlyList<IntegrityFault> Faults
)
{
    /// <summary>The register's name.</summary>
    public const string RegisterName = "registro.jsonl";

    /// <summary>An archive without a year.</summary>
    public static YearArchive None { get; } = new("", [], [], []);

    /// <summary>The register's bytes, whether it holds or not.</summary>
    public ReadOnlyMemory<byte> Register { get; private init; }

    /// <summary>Opens the archive. An archive that is not there has no years.</summary>
    /// <param name="folder">Of the bags; empty for none.</param>
    public static YearArchive Open(string folder)
    {
        if (folder.Length == 0 || !Files.Folder.HasFile(PlaceOf(folder), RegisterName))
        {
            return None with { Folder = folder };
        }

        var register = Files.Folder.Need(PlaceOf(folder), RegisterName).Bytes;
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
            years[i] = FrozenBag.Open(folder, newest[i]) with
            {
                Decisions = [.. entries.Where(entry => entry.IsDecision && entry.Year == newest[i].Year)],
            }
        );
        return new YearArchive(folder, entries, years, [.. years.Select(bag => bag.Fault).OfType<IntegrityFault>()])
        {
            Register = register,
        };
    }

    /// <summary>The folder in which the register stands.</summary>
    public static string PlaceOf(string folder) => Files.Folder.Parent(folder);

    /// <summary>The day of the register's last line where it comes after another day: no line may go back in time. Else null.</summary>
    public string? LastDayAfter(DateOnly day) => Entries.Count > 0 && RegisterEntry.DayOf(Entries[^1].Date) > day ? Entries[^1].Date : null;

    /// <summary>The bag of a year, or null where it is not frozen.</summary>
    public FrozenBag? Find(int year) => Years.FirstOrDefault(bag => bag.Year == year);

    /// <summary>What is published of the register.</summary>
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
