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
    /// <summary>Named values: addresses, persons in charge.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Links that go with it.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>
    /// The checker's hook on the heading (<c>legal-notes-section</c>), if any; the body then has <c>legal-notes-body</c>.
    /// </summary>
    public string? Hook { get; init; }
}

/// <summary>
/// What stands at an address whose content is no longer published: when its term was over, and how to ask for it. Not for search engines.
/// </summary>
public sealed record WithdrawnPage : Page
{
    /// <summary>How it can still be asked for, in a sentence.</summary>
    public required string Ask { get; init; }

    /// <summary>Where that is explained.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }
}

/// <summary>What a server shows for an address that is not there: its links are absolute, since servers return it at any depth.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>Ways to go on.</summary>
    public required IReadOnlyList<Link> Ways { get; init; }
}
