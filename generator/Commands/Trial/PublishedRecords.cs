using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The records that a site publishes.</summary>
/// <param name="All">The records, in the order of the content.</param>
/// <param name="Lines">Their lines in a ledger.</param>
internal sealed record PublishedRecords(IReadOnlyList<TypedRecord> All, ReadOnlyMemory<byte> Lines)
{
    /// <summary>The ledger of the site, for when it becomes a release.</summary>
    public ReleaseLedger Ledger => new(RecordLedger.Mark.ToArray(), release => RecordLedger.Whole(Lines.Span, release));

    /// <summary>Returns the records of a site.</summary>
    public static PublishedRecords Of(RenderedSite site)
    {
        var records = ContentRecords.Of(ContentRecords.Published(site.Content, site.Site.Date));
        return new PublishedRecords(records, RecordLedger.Lines(records));
    }
}
