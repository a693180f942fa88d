using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Changes;

/// <summary>Compares two contents, each as published on its newest date. Files are compared by their bytes.</summary>
internal static class ContentComparison
{
    public static IReadOnlyList<Change> Between(SiteContent before, SiteContent after) =>
        RecordComparison.Of(Records(before), Records(after));

    private static IReadOnlyList<TypedRecord> Records(SiteContent content) =>
        ContentRecords.Published(content, date: null) is var published
            ? [.. ContentRecords.Of(published), .. AttachmentRecords.Of(published)]
            : [];
}
