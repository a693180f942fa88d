using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The site, ready to render. Every page has an address and is built when rendered.</summary>
/// <param name="Pages">All pages, sorted by address.</param>
/// <param name="Data">Tables published as files, with their descriptions.</param>
/// <param name="Attachments">Files published unchanged.</param>
public sealed record Site(IReadOnlyList<PageDraft> Pages, PublishedData Data, IReadOnlyList<AttachmentDraft> Attachments)
{
    /// <summary>The base URL of the published site, ending in a slash, or null.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The date printed on the pages, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The name of the publisher.</summary>
    public required string Publisher { get; init; }

    /// <summary>The portal's name.</summary>
    public required string Name { get; init; }

    /// <summary>The folders that receive the theme's assets: the root's and each year's.</summary>
    public required IReadOnlyList<string> AssetFolders { get; init; }

    /// <summary>The colours that the town chose, or null.</summary>
    public TownColours? Colours { get; init; }

    /// <summary>The search files of each year.</summary>
    public required IReadOnlyList<SearchDraft> Search { get; init; }

    /// <summary>Charts as files of their own.</summary>
    public required IReadOnlyList<FigureDraft> Figures { get; init; }

    /// <summary>News, newest first.</summary>
    public required IReadOnlyList<NewsDraft> News { get; init; }

    /// <summary>What site map, feeds and search descriptions are made from.</summary>
    public required Discovery Discovery { get; init; }

    /// <summary>Creates the record of each year to store when it is frozen, oldest first.</summary>
    public required Func<IReadOnlyList<FrozenYear>> Years { get; init; }

    /// <summary>The addresses of explanation pages for withdrawn content. Search engines must not index them.</summary>
    public IReadOnlyList<Address> Expired { get; init; } = [];

    /// <summary>The expired addresses as paths below the document root.</summary>
    public IReadOnlySet<string> ExpiredPaths => Expired.Select(address => address.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The withdrawn years, replaced by explanation pages.</summary>
    public IReadOnlyList<int> Withdrawn { get; init; } = [];

    /// <summary>The contact for reporting a vulnerability and its expiry date (RFC 9116), or null.</summary>
    public (string Contact, DateOnly Expires)? Security { get; init; }
}

/// <summary>A page to build.</summary>
/// <param name="Address">The address of the page.</param>
/// <param name="Make">Builds the page. Thread-safe; returns the same page each time.</param>
public sealed record PageDraft(Address Address, Func<Page> Make)
{
    /// <summary>True if the page only leads to another one, at an address that visitors may have kept.</summary>
    public bool IsMoved { get; init; }
}

/// <summary>A file of search entries, loaded by a search page.</summary>
/// <param name="Page">The search page; entry addresses are relative to it.</param>
/// <param name="Entries">Creates the entries, in order. Thread-safe.</param>
public sealed record SearchDraft(Address Address, Address Page, Func<IEnumerable<SearchEntry>> Entries)
{
    /// <summary>Creates the vocabulary, in the first file of a year; null in the others.</summary>
    public Func<IEnumerable<SearchTerm>>? Vocabulary { get; init; }

    /// <summary>The publisher's name, whose words say little in its own pages.</summary>
    public string? Publisher { get; init; }
}

/// <summary>Words that people type, with their equivalents in the portal.</summary>
/// <param name="Forms">What people type.</param>
/// <param name="Synonyms">Words of the portal.</param>
/// <param name="Places">The pages that answer, best first.</param>
public sealed record SearchTerm(IReadOnlyList<string> Forms, IReadOnlyList<string> Synonyms, IReadOnlyList<Address> Places);

/// <summary>A search entry: a record, a section of a chapter, or a page.</summary>
/// <param name="Kind">The heading that groups it in the results.</param>
/// <param name="Text">Its plain text, without markup.</param>
public sealed record SearchEntry(string Kind, string Title, Address Address, string Text)
{
    /// <summary>The title of its parent, or null.</summary>
    public string? Within { get; init; }

    /// <summary>The figure or state that answers at a glance («691 persone», «non pubblicata in questo portale»), or null.</summary>
    public string? Answer { get; init; }
}

/// <summary>A file published unchanged.</summary>
public sealed record AttachmentDraft(Address Address, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Opens a file that is copied in chunks; null if all bytes are in memory.</summary>
    public Func<Stream>? Open { get; init; }
}

/// <summary>An item of a feed.</summary>
public sealed record NewsDraft(Address Address, string Title, DateOnly Date);

/// <summary>Build options besides the content.</summary>
/// <param name="BaseUrl">Overrides the public address of the settings; ends in a slash, or null.</param>
/// <param name="Date">The date printed on the pages, or null for the newest date of the content.</param>
public sealed record SiteSettings(string? BaseUrl, DateOnly? Date)
{
    /// <summary>The years that can be compared.</summary>
    public YearHistory History { get; init; } = YearHistory.None;

    /// <summary>The register entries of the frozen years.</summary>
    public IReadOnlyList<YearSeal> Seals { get; init; } = [];

    /// <summary>Reads a published file of a frozen year, or null without an archive.</summary>
    public Func<string, ReadOnlyMemory<byte>>? FrozenFile { get; init; }

    /// <summary>The year being frozen, or null. Its pages say that they no longer change.</summary>
    public int? Freezing { get; init; }
}
