using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Distributes a year's search entries over files of bounded size. The number of files is known before the entry texts exist: sizes are
/// estimated from the source text, and never underestimated.
/// </summary>
public static class SearchDrafts
{
    /// <summary>The maximum size of a file in bytes. Only a single oversized entry may exceed it.</summary>
    public const int Limit = 180_000;

    /// <summary>Returns the search files in order.</summary>
    /// <param name="year">The year.</param>
    /// <param name="cache">The cache of the previous run.</param>
    public static IReadOnlyList<SearchDraft> Of(YearLinks year, RowCache cache)
    {
        var drafts = new List<SearchDraft>();
        var sources = new List<SearchSource>();
        var size = SearchVocabulary.SizeOf(year);
        foreach (var source in SearchSources.Of(year, cache))
        {
            if (sources.Count > 0 && size + source.Size > Limit)
            {
                drafts.Add(Draft(year, drafts.Count + 1, sources));
                sources = [];
                size = 0;
            }

            sources.Add(source);
            size += source.Size;
        }

        return sources.Count == 0 ? drafts : [.. drafts, Draft(year, drafts.Count + 1, sources)];
    }

    private static SearchDraft Draft(YearLinks year, int number, IReadOnlyList<SearchSource> sources) =>
        new(RouteBook.SearchShard(year.Year, number), year.PageAddress("cerca"), () => sources.Select(source => source.Make(year)))
        {
            Publisher = number == 1 ? year.Site.Portal.Body : null,
            Vocabulary = number == 1 ? () => SearchVocabulary.Of(year) : null,
        };
}
