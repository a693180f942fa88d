using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Law;

/// <summary>The sections of Amministrazione trasparente required by one text of the law.</summary>
public sealed class TransparencyTree
{
    private const char Separator = '>';
    private readonly Dictionary<string, Section> _byName = new(StringComparer.Ordinal);

    /// <param name="from">The day on which the text came into force.</param>
    /// <param name="root">The root with all sections below it.</param>
    public TransparencyTree(DateOnly from, Section root)
    {
        From = from;
        Root = root;
        All = [.. Descendants(root)];
        Sections = [.. root.TownParts];
        ForTowns = [.. All.Where(section => section.ConcernsTowns)];

        // A label may occur several times. Used alone, it means the section of the highest level, then the first section.
        foreach (var section in All.OrderBy(section => section.Level))
        {
            _byName.TryAdd(section.Label, section);
            _byName.TryAdd(KeyOf(section.Label), section);
            _byName.TryAdd(KeyOf(LongName(section)), section);
        }
    }

    /// <summary>The day on which the text came into force.</summary>
    public DateOnly From { get; }

    /// <summary>The root.</summary>
    public Section Root { get; }

    /// <summary>All sections but the root, in order.</summary>
    public IReadOnlyList<Section> All { get; }

    /// <summary>The first-level sections that apply to a municipality.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>All sections that apply to a municipality, in order.</summary>
    public IReadOnlyList<Section> ForTowns { get; }

    /// <summary>
    /// Finds a section by its label, or by <c>Personale &gt; OIV</c>, ignoring case and accents. Returns null for an unknown name.
    /// </summary>
    public Section? Find(string written) => _byName.GetValueOrDefault(written) ?? _byName.GetValueOrDefault(KeyOf(written));

    /// <summary>Returns the shortest name for which <see cref="Find"/> returns this section.</summary>
    public string NameOf(Section section) => ReferenceEquals(Find(section.Label), section) ? section.Label : LongName(section);

    private static string LongName(Section section) => $"{section.Within} {Separator} {section.Label}";

    private static string KeyOf(string name) => string.Join(Separator, name.Split(Separator).Select(PlainLetters.Slug));

    private static IEnumerable<Section> Descendants(Section section) => section.Parts.SelectMany(part => Descendants(part).Prepend(part));
}
