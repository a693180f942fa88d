using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// What can be found in a year, dealt out to files of bounded size. How many there are is known before their texts are
/// made: sizes are estimated from what was written, never too low.
/// </summary>
public static class SearchDrafts
{
    /// <summary>The most that a file holds, in bytes; only an entry that is longer by itself has a larger file.</summary>
    public const int Limit = 180_000;

    /// <summary>The files in order.</summary>
    /// <param name="year">The year.</param>
    /// <param name="memory">What the run before found.</param>
    public static IReadOnlyList<SearchDraft> Of(YearLinks year, RowMemory memory)
    {
        var drafts = new List<SearchDraft>();
        var sources = new List<SearchSource>();
        var size = 0;
        foreach (var source in SearchSources.Of(year, memory))
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
        new(RouteBook.SearchShard(year.Year, number), year.PageAddress("cerca"), () => sources.Select(source => source.Make(year)));
}
