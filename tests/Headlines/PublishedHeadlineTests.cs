using AngleSharp.Html.Dom;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>
/// The sentences of the built portals against their published data: every figure and every fraction is recomputed from the CSV files, by
/// code that shares nothing with the program, and every figure leads to an existing place that shows it.
/// </summary>
public sealed class PublishedHeadlineTests
{
    // «più della metà» is a limit there, and not a share.
    private const string Majorities = "in-breve-maggioranze";
    private const string Figures = ".headline-figures a, .plot a";

    public static TheoryData<string> Portals => ["reale", "complete"];

    [Theory]
    [MemberData(nameof(Portals))]
    public void Every_figure_equals_the_published_datum_to_which_it_leads(string name)
    {
        var data = new PublishedData(BuiltSite.Of(name));
        var figures = data.Headlines()
            .SelectMany(one => one.Article.QuerySelectorAll(Figures).Select(link => (one.Page, Link: (IHtmlAnchorElement)link)))
            .ToArray();
        Assert.InRange(figures.Length, 100, int.MaxValue);
        Assert.Equal(
            [],
            figures
                .Select(figure =>
                {
                    var (page, fragment) = PublishedData.Target(figure.Page, figure.Link);
                    var (name, known) = (
                        HeadlineWords.NameOf(figure.Link),
                        data.ValueAt(page, fragment, HeadlineWords.NameOf(figure.Link))
                    );
                    var isSeen = HeadlineWords.Numbers(figure.Link.Words())[^1] == known;
                    return HeadlineWords.FigureOf(name) == known && isSeen
                        ? null
                        : $"{figure.Page}: {name} but {page}#{fragment} has {known}";
                })
                .OfType<string>()
        );
    }

    /// <summary>A figure is a link in the chart or in the list below it, and never in both. A bar that shows one is its link.</summary>
    [Theory]
    [MemberData(nameof(Portals))]
    public void No_figure_of_a_sentence_is_repeated_below_its_chart(string name)
    {
        var drawn = 0;
        foreach (var (page, article) in new PublishedData(BuiltSite.Of(name)).Headlines())
        {
            var names = article.QuerySelectorAll(Figures).Select(HeadlineWords.NameOf).ToArray();
            Assert.Distinct(names);
            var rows = article.QuerySelectorAll(".plot-row").ToArray();
            drawn += rows.Count(row => row.QuerySelector("a") is not null);
            Assert.Equal(
                rows.Any(row => row.QuerySelector("a") is not null) ? "group" : "img",
                article.QuerySelector(".plot")?.GetAttribute("role") ?? "img"
            );
            Assert.All(article.QuerySelectorAll(".headline-figures a").Select(link => link.Words().Split(": ")), listed =>
                Assert.DoesNotContain(rows, row =>
                    row.QuerySelector("a") is null
                    && row.QuerySelector(".plot-name")!.Words() == listed[0]
                    && row.QuerySelector(".plot-value")!.Words() == listed[^1].Replace(",00 euro", "", StringComparison.Ordinal)
                )
            );
        }

        Assert.InRange(drawn, 30, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public void Every_link_of_a_sentence_leads_to_an_existing_place(string name)
    {
        var data = new PublishedData(BuiltSite.Of(name));
        var links = data.Headlines()
            .SelectMany(one => one.Article.QuerySelectorAll("a").Select(link => (one.Page, Link: (IHtmlAnchorElement)link)))
            .ToArray();
        Assert.InRange(links.Length, 150, int.MaxValue);
        Assert.Equal(
            [],
            links
                .Select(link => PublishedData.Target(link.Page, link.Link))
                .Where(target => !data.Exists(target.Page, target.Fragment))
                .Select(target => $"{target.Page}#{target.Fragment}")
        );
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public void Every_fraction_is_true_of_the_published_data(string name)
    {
        var data = new PublishedData(BuiltSite.Of(name));
        var (checkedOnes, wrong) = (0, new List<string>());
        foreach (var (page, article) in data.Headlines().Where(one => !one.Article.Id!.StartsWith(Majorities, StringComparison.Ordinal)))
        {
            var text = article.QuerySelector(".headline-text")!.Words();
            var shares = HeadlineShares.Of(data, page[..4] is "inde" ? data.CurrentYear : page[..4], article.Id!);
            var phrases = HeadlineWords.Fractions(text);
            if (phrases.Count != shares.Count || phrases.Zip(shares).Any(pair => !pair.First.IsTrueOf(pair.Second)))
            {
                wrong.Add($"{page}: {text} {string.Join(" ", shares)}");
            }

            checkedOnes += shares.Count;
        }

        Assert.Equal([], wrong);
        Assert.InRange(checkedOnes, 20, int.MaxValue);
    }

    [Theory]
    [InlineData("reale", "Una società sola, AEM CREMONA S.p.A., vale 113,0 dei 114,6 milioni di euro di quote.", 1_000_000, 1)]
    [InlineData(
        "complete",
        "Una società sola, Vallechiara Servizi & Ambiente S.p.A. – \"in house\", vale 255.000 dei 291.419 euro di quote.",
        1,
        0
    )]
    public void The_largest_holding_and_the_sum_are_those_of_the_published_companies(string name, string expected, int unit, int decimals)
    {
        var data = new PublishedData(BuiltSite.Of(name));
        decimal[] quotas = [.. data.Column($"{data.CurrentYear}/dati/societa.csv", "quota sottoscritta")];
        var amounts = HeadlineWords.Numbers(expected.Replace("S.p.A.", "", StringComparison.Ordinal));
        Assert.Contains(expected, data.Headlines().Select(one => one.Article.QuerySelector(".headline-text")!.Words()));
        Assert.Equal([Math.Round(quotas.Max() / unit, decimals), Math.Round(quotas.Sum() / unit, decimals)], amounts);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public void Counts_of_promises_are_those_of_the_published_list(string name)
    {
        var data = new PublishedData(BuiltSite.Of(name));
        var found = 0;
        foreach (
            var (page, article) in data.Headlines().Where(one => one.Article.Id!.StartsWith("in-breve-esiti", StringComparison.Ordinal))
        )
        {
            var year = page[..4] is "inde" ? data.CurrentYear : page[..4];
            var isOfCommitments = article.Id!.StartsWith("in-breve-esiti-degli-impegni", StringComparison.Ordinal);
            var listed = data.Texts($"{year}/dati/obiettivi.csv", "tipo").Count(type => type == "impegno" == isOfCommitments);
            Assert.Equal(listed, HeadlineWords.Numbers(article.QuerySelector(".headline-text")!.Words()).FirstOrDefault(1));
            Assert.Equal(listed, article.QuerySelectorAll(Figures).Sum(figure => HeadlineWords.FigureOf(HeadlineWords.NameOf(figure))));
            found++;
        }

        Assert.InRange(found, 3, int.MaxValue);
    }

    [Theory]
    [InlineData("reale", "Di 9 società, il Comune possiede più della metà di una sola: AEM CREMONA S.p.A.")]
    [InlineData(
        "complete",
        "Di 3 società, il Comune possiede più della metà di una sola: Vallechiara Servizi & Ambiente S.p.A. – \"in house\"."
    )]
    public void The_majorities_are_those_of_the_published_companies(string name, string expected)
    {
        var data = new PublishedData(BuiltSite.Of(name));
        decimal[] owned = [.. data.Column($"{data.CurrentYear}/dati/societa.csv", "percentuale")];
        Assert.Contains(expected, data.Headlines().Select(one => one.Article.QuerySelector(".headline-text")!.Words()));
        Assert.Equal((owned.Length, 1), (HeadlineWords.Numbers(expected)[0], owned.Count(percent => percent > 50)));
    }

    /// <summary>The figures of the real act, as the act prints them.</summary>
    [Fact]
    public void The_front_door_of_the_real_portal_opens_with_three_sentences() =>
        Assert.Equal(
            [
                "Le donne sono quasi due su tre, ma meno di un dirigente su tre.",
                "Una società sola, AEM CREMONA S.p.A., vale 113,0 dei 114,6 milioni di euro di quote.",
                "Il Piano prende 8 impegni nel suo testo: di nessuno si conosce l'esito.",
            ],
            new PublishedData(BuiltSite.Of("reale"))
                .Headlines()
                .Where(one => one.Page == "index.html")
                .Select(one => one.Article.QuerySelector(".headline-text")!.Words())
        );
}
