using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The date that pages bear where the call gives none. Neither clock nor file times: the newest date that the content itself bears.</summary>
public static class NewestDate
{
    /// <summary>The newest day of publication, update or news, or null where there is none.</summary>
    public static DateOnly? Of(SiteContent content) =>
        content.Years.SelectMany(year => year.AllAnswers).Append(content.Portal.Answers).Concat(content.Sections.Select(section => section.Answers))
            .SelectMany(row => new[] { row.Date(CommonFields.Published), row.Date(CommonFields.Updated) })
            .Concat(content.Years.SelectMany(year => year.News.Select(news => (DateOnly?)news.Date)))
            .Max();
}
