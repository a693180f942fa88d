using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>What the stages need to know of a call; shared by all verbs that read, check or build a site.</summary>
/// <param name="Content">The content folder.</param>
public sealed record SiteOptions(string Content)
{
    /// <summary>The document root; null if the verb neither publishes nor compares.</summary>
    public DocumentRoot? Root { get; init; }

    /// <summary>The folder of the frozen years; null if the verb reads no archive.</summary>
    public ArchiveFolder? Archive { get; init; }

    /// <summary>True to report an unexplained discrepancy as an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The date that pages bear, or null for the newest of the content.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The public address with a final slash, or null for that of the settings.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>How pages look. The project file chooses the theme (decision 34).</summary>
    public Theme Theme { get; init; } = ChosenTheme.Value;

    /// <summary>The year being frozen, or null. Its pages say that they no longer change.</summary>
    public int? Freezing { get; init; }

    /// <summary>The days on which messages depend. No page depends on them.</summary>
    public ReferenceDays Days { get; init; } = ReferenceDays.None;

    /// <summary>
    /// The last day that counts as past when days of the content are checked: today, or a later date that the caller gave to the pages;
    /// null to skip the check.
    /// </summary>
    public DateOnly? LastPastDay => Days.Today is { } today && Date is { } date && date > today ? date : Days.Today;
}
