using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>News: the list, and one page for each item.</summary>
public static class NewsPages
{
    /// <summary>Returns the news pages.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        yield return IndexDrafts.Draft(
            year,
            "notizie",
            "Che cosa è cambiato in quest'anno del portale.",
            "Per quest'anno il portale non ha notizie. Quelle di oggi stanno sul sito del Comune; per un dato che manca si può chiedere.",
            page =>
                page with
                {
                    Groups =
                        year.Content.News.Count == 0 ? [] : [new EntryGroup("notizie", null) { Entries = [.. All(year).Select(Entry)] }],
                }
        );
        foreach (var draft in RecordDrafts.Of(year, year.Content.News, news => news.Head, news => Make(year, news)))
        {
            yield return draft;
        }
    }

    private static NewsPage Make(YearLinks year, NewsItem news) =>
        new()
        {
            Address = year.AddressOf(news.Head),
            Title = news.Head.Name,
            Kind = "Notizia",
            Frame = year.Frame,
            Trail = year.Trail(year.Page("notizie")),
            Picture = RecordPictures.Of(year, news.Head.Answers),
            Date = new Shown(ItalianText.Day(news.Date)),
            Passages = Passages.Of(
                year,
                year.Text(news.Text, new TextSetting(year.Year, year.AddressOf(news.Head)) { TakesEmbeds = true }),
                new PageNotes(year),
                ""
            ),
            SeeAlso = year.MentionsOf(news.Head),
            Provenance = Provenances.Of(year, news.Head.Answers),
        };

    /// <summary>Returns all news of a year, frozen or not.</summary>
    public static IEnumerable<NewsDraft> All(YearLinks year) =>
        year.Content.Frozen is { } frozen
            ? frozen
                .News.Select(news => (frozen.Find(RecordKind.NewsItem, news.Code)!, news.Date))
                .Select(news => new NewsDraft(new Address(news.Item1.Path), news.Item1.Name, news.Date))
            : year.Content.News.Select(news => new NewsDraft(year.AddressOf(news.Head), news.Head.Name, news.Date));

    /// <summary>Returns the news of all years and the corrections, newest first.</summary>
    public static IReadOnlyList<NewsDraft> OfSite(SiteContent content, IReadOnlyList<YearLinks> years) =>
        [.. years.SelectMany(All).Concat(UpdatePages.News(content)).OrderByDescending(news => news.Date)];

    /// <summary>Returns a news item as a list entry.</summary>
    public static Entry Entry(NewsDraft news) =>
        new(DisplayText.Of(Link.To(news.Title, news.Address)))
        {
            Facts = [DisplayText.Fact("Data", new Shown(ItalianText.Day(news.Date)))],
        };
}
