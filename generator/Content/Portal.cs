using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Who publishes, where, with which contacts. What nobody has supplied is null in <see cref="Answers"/>.</summary>
public sealed record Portal(Answers Answers, string Body, int CurrentYear, bool IsDemonstration)
{
    /// <summary>Stands for settings that could not be read (reported): the rules that do not need them can run; nothing is published.</summary>
    public static Portal Unread(int newestYear) => new(Answers.None, "", newestYear, false) { Domains = [] };

    /// <summary>Domains of the town's own e-mail.</summary>
    public required IReadOnlyList<string> Domains { get; init; }

    /// <summary>The logo, or null.</summary>
    public Logo? Logo { get; init; }

    /// <summary>The address under which the site is published, ending in a slash, or null.</summary>
    public string? BaseUrl { get; init; }
}

/// <summary>The picture at the head of every page.</summary>
/// <param name="File">Its path below <c>immagini/</c>, the folder beside those of the years.</param>
/// <param name="Alternative">What it shows.</param>
public sealed record Logo(Answers Answers, string File, string Alternative);

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

    /// <summary>True where the municipality does not have this duty.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>Why it does not have it, or null.</summary>
    public string? Reason => IsNotApplicable ? Answers.TextOrNull(SectionSchema.Reason) : null;
}
