using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// The default date of the pages: the newest date found in the content. Clock and file times are never used.
/// </summary>
public static class NewestDate
{
    /// <summary>Returns the newest date of publication, update, correction or news, or null.</summary>
    public static DateOnly? Of(SiteContent content, RowCache? cache = null) =>
        content
            .Years.Select(year => Of(year, cache))
            .Concat(content.Sections.Select(section => section.Answers).Append(content.Portal.Answers).SelectMany(Dates))
            .Concat(content.Updates.Select(update => (DateOnly?)update.Day))
            .Max();

    /// <summary>Returns the newest date of a year, or null. For a frozen year, returns the stored date.</summary>
    public static DateOnly? Of(YearContent year, RowCache? cache = null) =>
        year.Frozen is { } frozen
            ? frozen.Newest
            : (cache ?? new RowCache())
                .Each("newest date", year.Year, null, year.AllAnswers, Of)
                .Concat(year.News.Select(news => (DateOnly?)news.Date))
                .Max();

    /// <summary>Returns the newer of a record's dates of publication and update, or null.</summary>
    public static DateOnly? Of(Answers row) => Dates(row).Max();

    private static IEnumerable<DateOnly?> Dates(Answers row) => [row.Date(CommonFields.Published), row.Date(CommonFields.Updated)];
}
