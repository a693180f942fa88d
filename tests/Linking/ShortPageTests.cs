using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>Pages that say once what holds for all their rows, so that a phone shows them in few screens.</summary>
public sealed class ShortPageTests
{
    [Fact]
    public void A_discrepancy_names_its_place_once()
    {
        var first = At("reale", "2011/qualita-dei-dati.html").QuerySelector(".discrepancy")!;
        Assert.Equal("riga TOTALE, colonna Tot", first.QuerySelector("h3 .detail")!.Words());
        Assert.StartsWith("Il Piano scrive 691.", first.QuerySelector("p")!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("colonna Tot.", first.QuerySelector("p")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reale", "2011", "Uffici: campi che la legge chiede (nel 2011 la legge non chiedeva ancora questo)", 3)]
    [InlineData("complete", "2024", "Uffici: campi che la legge chiede", 4)]
    public void A_note_for_all_fields_of_the_law_is_in_the_title(string site, string year, string title, int columns)
    {
        var table = At(site, $"{year}/qualita-dei-dati.html").GetElementById("copertura-settori")!;
        Assert.Equal(title, table.QuerySelector("caption")!.Words());
        Assert.Equal(columns, table.QuerySelectorAll("thead th").Length);
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Matches("^[0-9]+ su [0-9]+$", row.QuerySelector("td")!.Words()));
    }

    /// <summary>The newest year is open. With one year, the lists of all years are those of the year.</summary>
    [Theory]
    [InlineData("reale", "tutti-gli-anni", "anno-2011")]
    [InlineData("complete", "anno-2023 anno-2022", "tutti-gli-anni anno-2024 riuso")]
    public void Open_data_of_older_years_are_folded(string site, string folded, string open)
    {
        var page = At(site, "dati-aperti.html");
        Assert.All(folded.Split(' '), id => Assert.NotNull(page.QuerySelector($"#{id} > details .entry")));
        Assert.All(open.Split(' '), id => Assert.NotNull(page.QuerySelector($"#{id} > .entries > .entry")));
    }

    [Theory]
    [InlineData("personale", 1)]
    [InlineData("performance", 1)]
    public void A_section_says_once_where_to_ask_for_what_is_not_here(string section, int times)
    {
        var page = At("reale", $"amministrazione-trasparente/{section}.html");
        Assert.Equal(
            times,
            page.QuerySelectorAll("main a").Count(link => link.Words() == "Chiedere dati e documenti" && link.Closest(".after") is null)
        );
        Assert.InRange(
            page.QuerySelectorAll(".duty-empty dd").Count(place => place.Words() == "Non è in questo portale."),
            1,
            int.MaxValue
        );
    }

    /// <summary>The way to other lists is one line on the page of a list, and follows the answer on the first page.</summary>
    [Fact]
    public void The_lists_of_a_comparison_are_folded_above_the_changes()
    {
        Assert.NotNull(At("complete", "confronto/2023-2024/personale.html").QuerySelector("nav.ways > details:not([open]) a"));
        var front = At("complete", "confronto/2023-2024/index.html");
        Assert.Null(front.QuerySelector("nav.ways details"));
        var (answer, ways) = (front.QuerySelector(".headlines")!, front.QuerySelector("nav.ways")!);
        Assert.True(answer.CompareDocumentPosition(ways).HasFlag(DocumentPositions.Following));
    }

    /// <summary>«D M» belongs to «D»: a phone shows the totals of both years first.</summary>
    [Fact]
    public void A_compared_staffing_table_has_the_groups_of_its_columns() =>
        Assert.Equal(
            ["D", "C", "B", "Tot"],
            At("complete", "confronto/2023-2024/personale.html")
                .QuerySelectorAll("#tabella-di-strutture .columns label")
                .Select(label => label.Words())
        );

    private static IDocument At(string site, string path) =>
        new HtmlParser().ParseDocument(new MemoryStream(BuiltSite.Of(site).Bytes[path]));
}
