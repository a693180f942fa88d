using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// The date that pages bear where the call gives none. Neither clock nor file times: the newest date that the content itself bears.
/// </summary>
public static class NewestDate
{
    /// <summary>The newest day of publication, update or news, or null where there is none.</summary>
    public static DateOnly? Of(SiteContent content, RowMemory? memory = null) =>
        content
            .Years.Select(year => Of(year, memory))
            .Concat(content.Sections.Select(section => section.Answers).Append(content.Portal.Answers).SelectMany(Dates))
            .Max();

    /// <summary>The newest day of a year, or null; of a frozen one that which was written down.</summary>
    public static DateOnly? Of(YearContent year, RowMemory? memory = null) =>
        year.Frozen is { } frozen
            ? frozen.Newest
            : (memory ?? new RowMemory())
                .Each("newest date", year.Year, null, year.AllAnswers, row => Dates(row).Max())
                .Concat(year.News.Select(news => (DateOnly?)news.Date))
                .Max();

    private static IEnumerable<DateOnly?> Dates(Answers row) => [row.Date(CommonFields.Published), row.Date(CommonFields.Updated)];
}
