using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>Lists and records that say something before their rows, and say it once.</summary>
public sealed class AnsweringListTests
{
    [Theory]
    [InlineData("reale", "2011", "Di 30 documenti, uno si apre da qui, 3 stanno altrove e 26 non si trovano.")]
    [InlineData("complete", "2024", null)]
    public void Documents_are_divided_by_whether_they_can_be_had(string site, string year, string? sentence)
    {
        var page = At(site, $"{year}/documenti/index.html");
        var said = page.QuerySelector("main p.measure:not(.lead)")!.Words();
        Assert.Equal(sentence ?? said, said);
        var groups = page.QuerySelectorAll(".group");
        Assert.Equal(
            ["Si aprono da qui", "Stanno altrove", "Non si trovano"],
            groups.Select(group => group.QuerySelector("h2")!.FirstChild!.TextContent.Trim())
        );
        var listed = groups.SelectMany(group => Hrefs(group.QuerySelectorAll(".entry-name a"))).ToList();
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Equal($"Di {listed.Count} documenti", said.Split(',')[0]);
        var missing = At(site, $"{year}/documenti/non-disponibili.html");
        Assert.Equal(Hrefs(missing.QuerySelectorAll(".entry-name a")).Order(), Hrefs(groups[^1].QuerySelectorAll(".entry-name a")).Order());
        Assert.All(missing.QuerySelectorAll(".group"), former => Assert.NotNull(page.GetElementById(former.Id!)));
    }

    [Fact]
    public void Only_a_kind_with_another_number_in_the_act_has_a_sentence() =>
        Assert.Equal(
            ["L'atto ne dichiara 6; nell'elenco ce ne sono 5.", "Nell'atto non hanno una tipologia."],
            At("reale", "2011/luoghi/index.html").QuerySelectorAll(".group > p.measure").Select(sentence => sentence.Words())
        );

    /// <summary>An order that would put all places into one group is not offered beside the others.</summary>
    [Theory]
    [InlineData("reale", "2011", 2)]
    [InlineData("complete", "2024", 3)]
    public void Places_are_ordered_by_unit_only_if_the_act_names_units(string site, string year, int ways) =>
        Assert.Equal(ways, At(site, $"{year}/luoghi/index.html").QuerySelectorAll(".ways")[0].QuerySelectorAll("a").Length);

    /// <summary>The sentence of a unit agrees with the row of its table.</summary>
    [Fact]
    public void The_page_of_a_unit_opens_with_the_people_who_work_there()
    {
        var units = BuiltSite.Of("reale").Bytes.Keys.Where(path => path.StartsWith("2011/settori/", StringComparison.Ordinal)).ToList();
        Assert.Equal(18, units.Count(path => path.EndsWith(".html", StringComparison.Ordinal)));
        foreach (var page in units.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => At("reale", path)))
        {
            var row = page.QuerySelectorAll("tbody td").Select(cell => cell.Words()).TakeLast(3).ToArray();
            var brief = page.QuerySelector(".lead")!.Words();
            Assert.StartsWith($"Ci lavorano {row[0]} persone", brief, StringComparison.Ordinal);
            if (brief.Contains(':', StringComparison.Ordinal))
            {
                var (women, men) = (row[2] == "1" ? "una donna" : $"{row[2]} donne", row[1] == "1" ? "un uomo" : $"{row[1]} uomini");
                Assert.Equal($"Ci lavorano {row[0]} persone: {women} e {men}.", brief);
            }
        }
    }

    [Fact]
    public void Of_few_people_the_sentence_does_not_name_the_sexes() =>
        Assert.Equal("Ci lavorano 6 persone.", At("complete", "2024/settori/digitale.html").QuerySelector(".lead")!.Words());

    [Fact]
    public void The_page_of_a_unit_does_not_name_itself_beside_each_objective()
    {
        var names = At("complete", "2024/settori/digitale.html")
            .QuerySelectorAll("#obiettivi .fact dt")
            .Select(name => name.TextContent)
            .ToList();
        Assert.Contains("Stato", names);
        Assert.DoesNotContain("Settore", names);
    }

    [Fact]
    public void The_units_are_opened_by_the_sentence_of_the_largest() =>
        Assert.Equal(
            "Quasi una persona su quattro lavora in «Politiche Educative», il più grande dei 18 settori.",
            At("reale", "2011/organizzazione/index.html").QuerySelector(".headline-text")!.Words()
        );

    /// <summary>The bar of all others is the longest here, and is no unit.</summary>
    [Fact]
    public void The_bar_of_all_others_is_marked()
    {
        var rows = At("reale", "2011/organizzazione/index.html").QuerySelectorAll(".headline .plot-row");
        Assert.Equal(
            "Altri 14 settori",
            rows.Single(row => row.QuerySelector(".bar-rest") is not null).QuerySelector(".plot-name")!.Words()
        );
        Assert.Empty(At("reale", "2011/enti/index.html").QuerySelectorAll(".bar-rest"));
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void A_heading_beside_a_page_appears_once_and_leads_to_a_place_once(string site)
    {
        foreach (var (path, bytes) in BuiltSite.Of(site).Bytes.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var beside = new HtmlParser().ParseDocument(new MemoryStream(bytes)).QuerySelectorAll(".see-also section");
            Assert.True(beside.DistinctBy(block => block.QuerySelector("h2")!.TextContent).Count() == beside.Length, path);
            Assert.All(beside.Where(block => block.QuerySelector("h2")!.TextContent == "Negli altri anni"), block =>
                Assert.Distinct(Hrefs(block.QuerySelectorAll("a")))
            );
        }
    }

    [Fact]
    public void A_year_without_documents_does_not_count_them()
    {
        var page = BuiltSite.Link(new SmallSite().Files).Pages.Single(draft => draft.Address.Path == "index.html").Make();
        var holds = ((Cremona.Transparency.Pages.HomePage)page).Years.Single().Facts.Single(fact => fact.Name == "Contiene").Values[0].Text;
        Assert.DoesNotContain("0", holds, StringComparison.Ordinal);
        Assert.NotEmpty(holds);
    }

    private static IHtmlDocument At(string site, string path) =>
        new HtmlParser().ParseDocument(new MemoryStream(BuiltSite.Of(site).Bytes[path]));

    private static IEnumerable<string> Hrefs(IEnumerable<IElement> links) => links.Select(link => link.GetAttribute("href")!);
}
