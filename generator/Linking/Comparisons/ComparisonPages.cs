using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>All pages that compare years; none in a portal with one year.</summary>
internal static class ComparisonPages
{
    /// <summary>Returns the pages.</summary>
    public static IEnumerable<PageDraft> Of(SiteLinks links, Frames frames)
    {
        if (!ComparisonNames.HasYears(links.Content))
        {
            return [];
        }

        var book = links.Histories;
        var words = new FactWords(links.Routes, links.Index);
        return
        [
            new PageDraft(RouteBook.Comparison, () => Front(book.History, frames)),
            new PageDraft(RouteBook.ComparisonRules, () => ComparisonRules.Page(frames)),
            .. book.History.Pairs.SelectMany(pair => new PairPages(pair, book.History, words, frames).All()),
            .. HistoryPages.Of(book, words, frames),
        ];
    }

    /// <summary>Returns the question that the front door asks about the newest two years; none without them.</summary>
    public static IEnumerable<Question> Question(YearHistory history)
    {
        if (history.Pairs.Count == 0)
        {
            return [];
        }

        var pair = history.Pairs[^1];
        var sentences = PairSentences.Of(history.Facts(pair.From), history.Facts(pair.To), pair);
        return
        [
            new Question(
                PairPages.TitleOf(pair.From, pair.To) + "?",
                sentences.Count > 0 ? sentences[0].Text : $"{DisplayText.Capital(PairPages.CountOf(pair.Changes))}.",
                [Link.To("Il confronto", RouteBook.Pair(pair.From, pair.To)), ComparisonNames.Way]
            ),
        ];
    }

    private static IndexPage Front(YearHistory history, Frames frames) =>
        new()
        {
            Address = RouteBook.Comparison,
            Title = ComparisonNames.Way.Text,
            Brief = "Che cosa è cambiato da un anno all'altro, e perché, dove il Comune lo dice.",
            Frame = frames.Root,
            Trail = RouteBook.Trail,
            WhenEmpty = "",
            Lead =
            [
                .. history.Pairs.Count > 0
                    ? Array.Empty<string>()
                    : ["Per confrontare servono due anni uno dopo l'altro, e qui non ci sono ancora."],
                .. history.Unread.Count == 0
                    ? Array.Empty<string>()
                    :
                    [
                        $"Non si {(history.Unread.Count == 1 ? "può" : "possono")} confrontare: "
                            + $"{ItalianText.And([.. history.Unread.Select(year => $"{year}")])}. Una parte dei dati non è più pubblicata.",
                    ],
            ],
            Groups =
            [
                .. history.Pairs.Count == 0
                    ? Array.Empty<EntryGroup>()
                    :
                    [
                        new EntryGroup("coppie", new Shown("Da un anno al successivo"))
                        {
                            Entries = [.. history.Pairs.Reverse().Select(PairEntry)],
                        },
                        new EntryGroup("elenchi", new Shown("Anno per anno"))
                        {
                            Entries =
                            [
                                .. HistoryBook
                                    .Lists.Where(list => history.Of(list).Any())
                                    .Select(list => new Entry(
                                        DisplayText.Of(Link.To(ComparisonNames.OfYears(list), RouteBook.Histories(list)))
                                    )),
                            ],
                        },
                    ],
                new EntryGroup("regole", new Shown("Come si confronta"))
                {
                    Entries = [new Entry(DisplayText.Of(Link.To(ComparisonRules.Title, RouteBook.ComparisonRules)))],
                },
            ],
        };

    private static Entry PairEntry(YearPair pair) =>
        new(DisplayText.Of(Link.To(PairPages.TitleOf(pair.From, pair.To), RouteBook.Pair(pair.From, pair.To))))
        {
            Facts = [DisplayText.Fact("Quanto", new Shown(PairPages.CountOf(pair.Changes)))],
        };
}
