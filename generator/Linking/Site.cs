using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The site, ready to be rendered: every page has its address; a page is made when it is rendered.</summary>
/// <param name="Pages">All pages, sorted by address.</param>
/// <param name="Tables">Tables to be published as files.</param>
/// <param name="Attachments">Files to be published as they are.</param>
public sealed record Site(IReadOnlyList<PageDraft> Pages, IReadOnlyList<TableDraft> Tables, IReadOnlyList<AttachmentDraft> Attachments)
{
    /// <summary>The address under which the site is published, ending in a slash, or null.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The date that the pages bear, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>The portal's name.</summary>
    public required string Name { get; init; }

    /// <summary>The folders that get the theme's assets: the root's and each year's.</summary>
    public required IReadOnlyList<string> AssetFolders { get; init; }

    /// <summary>What the search pages look in: files for each year.</summary>
    public required IReadOnlyList<SearchDraft> Search { get; init; }

    /// <summary>News, newest first.</summary>
    public required IReadOnlyList<NewsDraft> News { get; init; }

    /// <summary>Makes what must be known of each year once it is frozen, oldest first.</summary>
    public required Func<IReadOnlyList<FrozenYear>> Years { get; init; }

    /// <summary>The addresses at which a page explains that its content is no longer published: not for search engines.</summary>
    public IReadOnlyList<Address> Expired { get; init; } = [];

    /// <summary>The same as paths below the document root.</summary>
    public IReadOnlySet<string> ExpiredPaths => Expired.Select(address => address.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The years that are no longer published: explanations stand in their place.</summary>
    public IReadOnlyList<int> Withdrawn { get; init; } = [];

    /// <summary>Whom to tell of a weakness in security, and until when that holds (RFC 9116); null where not given.</summary>
    public (string Contact, DateOnly Expires)? Security { get; init; }
}

/// <summary>A page to be made.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Make">Makes it; may be called on any thread, and gives the same page each time.</param>
public sealed record PageDraft(Address Address, Func<Page> Make);

/// <summary>A table to be written as files: for programs, and for spreadsheets.</summary>
/// <param name="Headers">One name a column.</param>
/// <param name="Rows">One answer a column: a number, a day, words, or null for an empty cell.</param>
public sealed record TableDraft(
    Address ForPrograms,
    Address ForSpreadsheets,
    IReadOnlyList<string> Headers,
    Func<IEnumerable<IReadOnlyList<object?>>> Rows
);

/// <summary>A file of what can be found, loaded by a search page.</summary>
/// <param name="Page">The search page: what is found is addressed relative to it.</param>
/// <param name="Entries">Makes the entries, in order; may be called on any thread.</param>
public sealed record SearchDraft(Address Address, Address Page, Func<IEnumerable<SearchEntry>> Entries);

/// <summary>Something that can be found: a record, a section of a chapter, a page.</summary>
/// <param name="Kind">The heading under which it is shown.</param>
/// <param name="Text">Its words, without marks.</param>
public sealed record SearchEntry(string Kind, string Title, Address Address, string Text)
{
    /// <summary>What it is part of, or null.</summary>
    public string? Within { get; init; }
}

/// <summary>A file that is published as it is.</summary>
public sealed record AttachmentDraft(Address Address, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Opens a file that is copied a piece at a time; null where all of its bytes are here.</summary>
    public Func<Stream>? Open { get; init; }
}

/// <summary>An item of the feed.</summary>
public sealed record NewsDraft(Address Address, string Title, DateOnly Date);

/// <summary>What a build is told besides the content.</summary>
/// <param name="BaseUrl">Overrides the public address of the settings; ending in a slash, or null.</param>
/// <param name="Date">The date that pages bear, or null for the newest date of the content.</param>
public sealed record SiteSettings(string? BaseUrl, DateOnly? Date)
{
    /// <summary>What the register says of the frozen years.</summary>
    public IReadOnlyList<YearSeal> Seals { get; init; } = [];

    /// <summary>The year that is being frozen, or null: its pages say that they do not change any more.</summary>
    public int? Freezing { get; init; }
}
