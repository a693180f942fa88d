using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Law;

/// <summary>A section of Amministrazione trasparente, of any of its three levels.</summary>
/// <param name="Label">The name, to the letter as the national crawler looks for it.</param>
/// <param name="Level">1 to 3; 0 for the root.</param>
public sealed record Section(string Label, int Level)
{
    /// <summary>The value of <see cref="Article"/> and <see cref="Renewal"/> where no source was found.</summary>
    public const string Unsure = "fonte da verificare";

    /// <summary>The label of the section around it; empty for the root.</summary>
    public required string Within { get; init; }

    /// <summary>The article of law, in short.</summary>
    public required string Article { get; init; }

    /// <summary>What must be published, in plain words.</summary>
    public required string Duty { get; init; }

    /// <summary>How often it must be renewed.</summary>
    public required string Renewal { get; init; }

    /// <summary>False for duties that only regions, provinces, the State or the health service have.</summary>
    public required bool ConcernsTowns { get; init; }

    /// <summary>The kind of record whose fields this duty asks for, where the portal has such records.</summary>
    public RecordKind? Records { get; init; }

    /// <summary>The name, without extension, of the page that shows it: that of its first-level section.</summary>
    public required string Page { get; init; }

    /// <summary>The fragment of its place in that page.</summary>
    public required string Slug { get; init; }

    /// <summary>The sections of the next level, in order.</summary>
    public IReadOnlyList<Section> Parts { get; init; } = [];

    /// <summary>The parts that concern a municipality.</summary>
    public IEnumerable<Section> TownParts => Parts.Where(part => part.ConcernsTowns);

    /// <summary>What tells it from every other section of its tree.</summary>
    public string Key => $"{Page}#{Slug}";
}
