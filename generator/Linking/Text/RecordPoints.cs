using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The anchors inside record pages that a link can name: headings and indicators. Each page is read once, since it may have thousands of
/// anchors and incoming links.
/// </summary>
internal sealed class RecordPoints(SiteContent content)
{
    private readonly ConcurrentDictionary<(int Year, RecordKind Kind, string Code), IReadOnlySet<string>> _known = new();

    /// <summary>Returns the anchors of a page. Thread-safe.</summary>
    public IReadOnlySet<string> Of(int year, RecordKind kind, string code) =>
        _known.GetOrAdd((year, kind, code), page =>
            Of(content.Years.First(candidate => candidate.Year == page.Year), page.Kind, page.Code).ToHashSet(StringComparer.Ordinal)
        );

    /// <summary>Computes the anchors inside a record's page that a link can name.</summary>
    public static IReadOnlyList<string> Of(YearContent year, RecordKind kind, string code)
    {
        if (year.Frozen is { } frozen)
        {
            return frozen.Find(kind, code)?.Points ?? [];
        }

        var text = kind switch
        {
            RecordKind.Chapter => year.Chapters.FirstOrDefault(chapter => chapter.Head.Code == code)?.Text,
            RecordKind.Objective => year.Objectives.FirstOrDefault(objective => objective.Head.Code == code)?.Text,
            RecordKind.NewsItem => year.News.FirstOrDefault(news => news.Head.Code == code)?.Text,
            _ => null,
        };
        var indicators =
            kind == RecordKind.Objective
                ? year.Indicators.Where(indicator => indicator.Objective == code).Select(indicator => indicator.Head.Code)
                : [];
        return [.. text is null ? [] : TextLinker.Headings(text).Select(heading => heading.Id), .. indicators];
    }
}
