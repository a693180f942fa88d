using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Everything searchable in a year, in a fixed order: records, sections of chapters, pages.</summary>
public static class SearchSources
{
    // Bytes for labels, punctuation and the address. A reference expands to the name of its record.
    private const int Frame = 300;
    private const int Name = 120;

    /// <summary>Returns the search sources.</summary>
    /// <param name="year">The year.</param>
    /// <param name="cache">The cache of the previous run.</param>
    public static IEnumerable<SearchSource> Of(YearLinks year, RowCache cache)
    {
        var content = year.Content;
        var sizes = cache.Each("search sizes", year.Year, null, content.Heads, SizeOf);
        var termSizes = cache.Each("search sizes of terms", year.Year, null, year.Site.Terms, term => SizeOf(term.Head));
        var byHead = content
            .Objectives.Where(objective => objective.Text is not null)
            .ToDictionary(objective => (object)objective.Head, objective => objective.Text!, ReferenceEqualityComparer.Instance);
        return
        [
            .. content.Chapters.SelectMany(chapter => Chapter(year, chapter)).Select(Made),
            .. content
                .Heads.Zip(sizes)
                .Where(head => head.First.Kind is not RecordKind.Chapter and not RecordKind.Objective and not RecordKind.NewsItem)
                .Select(head => Record(head.First, null, head.Second)),
            .. content
                .Heads.Zip(sizes)
                .Where(head => head.First.Kind == RecordKind.Objective)
                .Select(head => Record(head.First, byHead.GetValueOrDefault(head.First), head.Second)),
            .. content.News.Select(news => Record(news.Head, news.Text, SizeOf(news.Head))),
            .. year.Site.Terms.Zip(termSizes).Select(term => Record(term.First.Head, null, term.Second)),
            .. SearchAnswers.RowsOf(year).Concat(SearchAnswers.PagesOf(year)).Concat(SearchAnswers.SectionsOf(year)).Select(Made),
        ];
    }

    private static SearchSource Record(Head head, MarkdownText? text, int size) =>
        new(size + (text is null ? 0 : Encoding.UTF8.GetByteCount(text.Text)), head, text, null);

    private static int SizeOf(Head head)
    {
        var size = Frame + (2 * Encoding.UTF8.GetByteCount(head.Name));
        foreach (var answer in head.Answers.All)
        {
            size += answer.Field.Type == FieldType.Reference ? Name : Encoding.UTF8.GetByteCount(answer.Text);
        }

        return size;
    }

    private static SearchSource Made(SearchEntry entry) =>
        new(
            Frame
                + Encoding.UTF8.GetByteCount(entry.Title)
                + Encoding.UTF8.GetByteCount(entry.Within ?? "")
                + Encoding.UTF8.GetByteCount(entry.Text)
                + Encoding.UTF8.GetByteCount(entry.Answer ?? ""),
            null,
            null,
            entry
        );

    private static IEnumerable<SearchEntry> Chapter(YearLinks year, Chapter chapter)
    {
        const string Kind = "Capitoli del Piano";
        var address = year.AddressOf(chapter.Head);
        var sections = year.Sections(chapter.Text, address, takesEmbeds: true);
        var before = sections.FirstOrDefault(section => section.Heading is null)?.Words;
        yield return new SearchEntry(Kind, chapter.Head.Name, address, SearchTexts.Joined([chapter.Brief, before]));
        foreach (var section in sections.Where(section => section.Heading is not null))
        {
            yield return new SearchEntry(Kind, section.Heading!.Text, address.At(section.Heading.Id), section.Words)
            {
                Within = chapter.Short,
            };
        }
    }
}
