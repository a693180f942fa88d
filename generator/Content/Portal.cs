namespace Cremona.Transparency.Generator.Content;

/// <summary>Who publishes, where, with which contacts. What nobody has supplied is null in <see cref="Answers"/>.</summary>
public sealed record Portal(Answers Answers, string Body, int CurrentYear, bool IsDemonstration)
{
    /// <summary>Domains of the town's own e-mail.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>The address under which the site is published, ending in a slash, or null.</summary>
    public string? BaseUrl { get; init; }
}

/// <summary>A term of the glossary.</summary>
public sealed record Term(Head Head)
{
    /// <summary>The abbreviation, or null.</summary>
    public string? Short { get; init; }

    /// <summary>Other forms in which texts use it.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The language of a foreign word, as BCP 47 writes it (<c>en</c>); null for Italian.</summary>
    public string? Language { get; init; }

    /// <summary>What it means.</summary>
    public required MarkdownText Meaning { get; init; }
}

/// <summary>Where a section of Amministrazione trasparente is filled.</summary>
/// <param name="Label">The section's name, as the national rules write it.</param>
public sealed record SectionFilling(Answers Answers, string Label)
{
    /// <summary>Pages of the portal.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Addresses elsewhere.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];
}
