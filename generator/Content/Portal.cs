using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The portal's settings: publisher, address, contacts. A missing setting is null in <see cref="Answers"/>.</summary>
public sealed record Portal(Answers Answers, string Body, int CurrentYear, bool IsDemonstration)
{
    /// <summary>
    /// Returns a placeholder for unreadable settings (already reported). Rules that do not need the settings can run; nothing is published.
    /// </summary>
    public static Portal Unread(int newestYear) => new(Answers.None, "", newestYear, false) { Domains = [] };

    /// <summary>The municipality's own e-mail domains.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>The logo, or null.</summary>
    public Logo? Logo { get; init; }

    /// <summary>Source and licence of the map of the town, or null.</summary>
    public MapCredit? Map { get; init; }

    /// <summary>The base URL of the published site, ending in a slash, or null.</summary>
    public string? BaseUrl { get; init; }
}

/// <summary>The picture at the top of every page.</summary>
/// <param name="File">Its path relative to <c>immagini/</c>, the folder beside the year folders.</param>
/// <param name="Alternative">The alternative text.</param>
public sealed record Logo(Answers Answers, string File, string Alternative);

/// <summary>A glossary term.</summary>
public sealed record Term(Head Head)
{
    /// <summary>The abbreviation, or null.</summary>
    public string? Short { get; init; }

    /// <summary>Other forms of the term in texts.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The language of a foreign word as a BCP 47 tag (<c>en</c>); null for Italian.</summary>
    public string? Language { get; init; }

    /// <summary>The definition.</summary>
    public required MarkdownText Meaning { get; init; }
}

/// <summary>The pages and addresses that fill a section of Amministrazione trasparente.</summary>
/// <param name="Label">The section's name, as in the national rules.</param>
public sealed record SectionFilling(Answers Answers, string Label)
{
    /// <summary>Pages of the portal.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>External addresses.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>True if the duty does not apply to the municipality.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>Why the duty does not apply, or null.</summary>
    public string? Reason => IsNotApplicable ? Answers.TextOrNull(SectionSchema.Reason) : null;
}
