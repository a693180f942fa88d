using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>One page for each record of a list, with links to the previous and the next record.</summary>
internal static class RecordDrafts
{
    /// <summary>Returns the page drafts, in list order.</summary>
    public static IEnumerable<PageDraft> Of<T>(YearLinks year, IReadOnlyList<T> records, Func<T, Head> head, Func<T, Page> make) =>
        records.Select(
            (record, position) =>
                new PageDraft(year.AddressOf(head(record)), () =>
                    make(record) with
                    {
                        Previous = position > 0 ? year.LinkTo(head(records[position - 1])) : null,
                        Next = position + 1 < records.Count ? year.LinkTo(head(records[position + 1])) : null,
                    }
                )
        );
}
