using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>News: the list, and a page each.</summary>
public static class NewsPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        yield return IndexDrafts.Draft(year, "notizie", "Che cosa è cambiato in quest'anno del portale.", "Non ci sono notizie.", page => page with
        {
            Groups = year.Content.News.Count == 0 ? [] : [new EntryGroup("notizie", null) { Entries = [.. year.Content.News.Select(news => Entry(year, news))] }],
        });
        foreach (var draft in RecordDrafts.Of(year, year.Content.News, news => news.Head, news => Make(year, news)))
        {
            yield return draft;
        }
    }

    private static NewsPage Make(YearLinks year, NewsItem news) => new()
    {
        Address = year.AddressOf(news.Head),
        Title = news.Head.Name,
        Kind = "Notizia",
        Frame = year.Frame,
        Trail = year.Trail(year.Page("notizie")),
        Date = new Shown(ItalianText.Day(news.Date)),
        Text = year.Text(news.Text, new TextSetting(year.Year, year.AddressOf(news.Head))).Text,
        SeeAlso = year.MentionsOf(news.Head),
        Provenance = year.Provenance(news.Head.Answers),
    };

    /// <summary>News as an entry of a list.</summary>
    public static Entry Entry(YearLinks year, NewsItem news) =>
        new(Shows.Of(year.LinkTo(news.Head))) { Facts = [Shows.Fact("Data", new Shown(ItalianText.Day(news.Date)))] };
}
