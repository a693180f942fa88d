using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The feeds of a year's sections: objectives, documents, news. An entry is a record with a date of publication or update; a section
/// without such records has no feed.
/// </summary>
internal static class SectionFeeds
{
    private const int MaxEntries = 100;

    private static readonly string[] Sections = ["obiettivi", "documenti", "notizie"];

    /// <summary>Returns the feeds of a year, as the head of the sections' pages names them.</summary>
    public static IReadOnlyList<SectionFeed> Of(YearContent year) =>
        [
            .. Sections
                .Where(section => Records(year, section).Any(record => record.Updated is not null))
                .Select(section => new SectionFeed(FolderOf(year, section), Link.To(TitleOf(year, section), AddressOf(year, section)))),
        ];

    /// <summary>Returns the sections with a feed, and the newest records of each with their dates.</summary>
    public static IEnumerable<(string Section, IEnumerable<(Head Head, DateOnly? Updated)> Newest)> NewestOf(YearContent year) =>
        Sections.Select(section =>
            (
                section,
                Records(year, section)
                    .Where(record => record.Updated is not null)
                    .OrderByDescending(record => record.Updated)
                    .Take(MaxEntries)
            )
        );

    private static IEnumerable<(Head Head, DateOnly? Updated)> Records(YearContent year, string section) =>
        section switch
        {
            "obiettivi" => year.Objectives.Select(objective => (objective.Head, NewestDate.Of(objective.Head.Answers))),
            "documenti" => year.Documents.Select(document => (document.Head, NewestDate.Of(document.Head.Answers))),
            _ => year.News.Select(news => (news.Head, (DateOnly?)news.Date)),
        };

    private static Address AddressOf(YearContent year, string section) => RouteBook.Feed(year.Year, section);

    private static string TitleOf(YearContent year, string section) => $"{PageTitles.Of(section)} del {year.Year}: novità";

    private static string FolderOf(YearContent year, string section)
    {
        var index = RouteBook.Page(year.Year, section).Path;
        return index[..(index.LastIndexOf('/') + 1)];
    }
}
