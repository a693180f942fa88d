namespace Cremona.Transparency.Pages;

/// <summary>A page of plain notices: legal notes, contacts, the right of access, privacy, accessibility, questions.</summary>
public sealed record NoticePage : Page
{
    /// <summary>The notices in order.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }
}

/// <summary>A headed notice.</summary>
/// <param name="Id">Unique in its page, usable as a fragment.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Paragraphs">Plain sentences.</param>
public sealed record Notice(string Id, string Heading, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Named values: addresses, responsible persons.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Related links.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>
    /// The checker's hook on the heading (<c>legal-notes-section</c>), or null; the body then has <c>legal-notes-body</c>.
    /// </summary>
    public string? Hook { get; init; }
}

/// <summary>
/// The explanation at the address of withdrawn content: the end of its term, and how to request it. Search engines must not index it.
/// </summary>
public sealed record WithdrawnPage : Page
{
    /// <summary>How to request the content, in a sentence.</summary>
    public required string Ask { get; init; }

    /// <summary>Links to the explanation of the request procedure.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }
}

/// <summary>The page for unknown addresses. Its links are absolute, since servers return it at any depth.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>Links for continuing.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }
}
