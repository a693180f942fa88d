using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>What the pages of all years are linked with.</summary>
/// <param name="Content">The published content.</param>
/// <param name="Routes">The address of each record.</param>
/// <param name="Index">The records.</param>
/// <param name="Texts">Renders texts and resolves their links.</param>
/// <param name="Mentions">The pages that mention each record.</param>
/// <param name="Findings">The discrepancies in the published content.</param>
/// <param name="Cache">The cache of the previous run.</param>
public sealed record SiteLinks(
    SiteContent Content,
    RouteBook Routes,
    RecordIndex Index,
    TextLinker Texts,
    MentionBook Mentions,
    Findings Findings,
    RowCache Cache
)
{
    /// <summary>The pages of records through all years.</summary>
    public HistoryBook Histories { get; init; } = new(YearHistory.None);

    /// <summary>Assigns the routes, then scans all texts. Reports faults in links and texts.</summary>
    public static SiteLinks Of(SiteContent whole, Withdrawals gone, Findings findings, RowCache cache, DiagnosticLog log)
    {
        var content = PublishedContent.Of(whole, gone);
        var index = new RecordIndex(content, cache, "index of what is published");
        var routes = RouteBook.Of(whole, gone, index, cache, log);
        var texts = new TextLinker(routes, index, content);
        var mentions = new MentionFinder(content, routes, index, texts, cache, log).Find();
        return new SiteLinks(content, routes, index, texts, mentions, gone.RestOf(findings), cache);
    }
}
