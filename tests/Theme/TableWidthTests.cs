using AngleSharp.Html.Parser;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>A table is a stop of the Tab key only where a phone has to scroll it, also without script.</summary>
public sealed class TableWidthTests
{
    [Theory]
    [InlineData(3, "1.234", false)]
    [InlineData(3, "1.234.567,89", true)]
    [InlineData(4, "12", false)]
    [InlineData(6, "12", false)]
    [InlineData(4, "1.234.567", true)]
    [InlineData(13, "5", true)]
    public void A_table_of_numbers_scrolls_if_its_columns_do_not_fit(int columns, string number, bool scrolls)
    {
        var table = new DataTable(
            "prova",
            "Prova",
            [.. Enumerable.Range(0, columns).Select(i => new TableColumn(i == 0 ? "Età" : $"C{i}") { IsNumeric = i > 0 })],
            [new TableRow(new Shown("41 - 50"), [.. Enumerable.Repeat(new Shown(number), columns - 1)])]
        );
        var page = RenderedPages.Of(All.OfType<TablePage>().First() with { Table = table });
        var box = page.QuerySelector("#prova .table-responsive")!;
        Assert.Equal(scrolls, box.HasAttribute("tabindex"));
        Assert.Equal(scrolls, box.HasAttribute("role"));
        Assert.Equal(scrolls, box.HasAttribute("aria-label"));
    }

    /// <summary>The grid of quantities follows the same rule.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(5, true)]
    public void The_grid_of_quantities_scrolls_if_it_does_not_fit(int quantities, bool scrolls)
    {
        var one = new AgreedQuantity("Totale", "sì", Holds: true);
        var grid = new Agreement(
            "Le tabelle dicono lo stesso.",
            [.. Enumerable.Repeat(one, quantities)],
            [new AgreedTable(new Link("Personale per età"), [.. Enumerable.Repeat(new AgreedFigure(new Link("691"), false), quantities)])]
        );
        var box = RenderedPages
            .Of(All.OfType<QualityPage>().First() with { Agreement = grid })
            .QuerySelector("#tabelle-a-confronto > div")!;
        Assert.Equal(scrolls, box.HasAttribute("tabindex"));
        Assert.Equal(scrolls, box.HasAttribute("aria-label"));
    }

    /// <summary>On the narrowest phone five columns of numbers beside their names scroll, three do not.</summary>
    [Theory]
    [InlineData("reale", "2011/personale/strutture.html", true)]
    [InlineData("reale", "2011/personale/eta.html", true)]
    [InlineData("complete", "2024/personale/formazione.html", true)]
    [InlineData("complete", "2024/personale/eta.html", false)]
    public void Tables_of_the_portals(string name, string path, bool scrolls) =>
        Assert.Equal(
            scrolls,
            new HtmlParser()
                .ParseDocument(new MemoryStream(BuiltSite.Of(name).Bytes[path]))
                .QuerySelector(".table-responsive")!
                .HasAttribute("tabindex")
        );
}
