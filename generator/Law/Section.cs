using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Law;

/// <summary>A section of Amministrazione trasparente, at any of its three levels.</summary>
/// <param name="Label">The exact name, as the national crawler expects it.</param>
/// <param name="Level">1 to 3; 0 for the root.</param>
public sealed record Section(string Label, int Level)
{
    /// <summary>The value of <see cref="Article"/> and <see cref="Renewal"/> if no source was found.</summary>
    public const string Unsure = "fonte da verificare";

    /// <summary>The label of the parent section; empty for the root.</summary>
    public required string Within { get; init; }

    /// <summary>The article of law, in short.</summary>
    public required string Article { get; init; }

    /// <summary>The content to publish, in plain words.</summary>
    public required string Duty { get; init; }

    /// <summary>The required update frequency.</summary>
    public required string Renewal { get; init; }

    /// <summary>False for duties that apply only to regions, provinces, the State or the health service.</summary>
    public required bool ConcernsTowns { get; init; }

    /// <summary>The kind of record with the fields that this duty requires, if the portal has such records.</summary>
    public RecordKind? Records { get; init; }

    /// <summary>The page name without extension: that of its first-level section.</summary>
    public required string Page { get; init; }

    /// <summary>Its anchor in that page.</summary>
    public required string Slug { get; init; }

    /// <summary>The subsections, in order.</summary>
    public IReadOnlyList<Section> Parts { get; init; } = [];

    /// <summary>The subsections that apply to a municipality.</summary>
    public IEnumerable<Section> TownParts => Parts.Where(part => part.ConcernsTowns);

    /// <summary>A unique key within its tree.</summary>
    public string Key => $"{Page}#{Slug}";
}
