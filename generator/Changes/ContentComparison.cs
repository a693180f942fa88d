using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Compares two whole contents.</summary>
public static class ContentComparison
{
    /// <summary>Returns the differences between two contents, each as published on a day. Files are compared by their bytes.</summary>
    /// <param name="before">The former content.</param>
    /// <param name="after">The present content.</param>
    /// <param name="date">The date on the pages, or null for the newest date of each content.</param>
    public static IReadOnlyList<Change> Between(SiteContent before, SiteContent after, DateOnly? date = null) =>
        RecordComparison.Of(Records(before, date), Records(after, date));

    private static TypedRecord[] Records(SiteContent content, DateOnly? date)
    {
        var published = ContentRecords.Published(content, date);
        return [.. ContentRecords.Of(published), .. AttachmentRecords.Of(published)];
    }
}
