namespace Cremona.Transparency.Tests.Theme;

/// <summary>In the act's text, what the portal adds can be taken away and the act's own words remain.</summary>
public sealed class ActTextTests
{
    [Fact]
    public void A_chapter_without_additions_equals_the_act_word_by_word()
    {
        var act = Act("2011/piano/contesto.html");
        Assert.StartsWith(
            "L’analisi del contesto ed il ciclo di gestione della performance Il Piano è il documento",
            act,
            StringComparison.Ordinal
        );
        Assert.Contains("verifica i risultati. È stato", act, StringComparison.Ordinal);
        Assert.Contains(
            "monitoraggio STRUTTURE DIR D M F C M F B M F Tot M F Direzione generale e Ufficio di Gabinetto del Sindaco D.G. 2 4 6",
            act,
            StringComparison.Ordinal
        );
        Assert.Contains("Maschi 11 42 105", act, StringComparison.Ordinal);
        Assert.EndsWith(
            "TOTALE 16 57 114 171 228 285 342 399 456 513 570 627 691 Musei 6 Museo civico Palazzo Affaitati",
            act,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_heading_without_text_leaves_only_the_heading() => Assert.Equal("GIUNTA COMUNALE", Act("2011/piano/giunta.html"));

    [Fact]
    public void The_whole_plan_contains_exactly_its_chapters_in_order()
    {
        var act = Act("2011/piano/intero.html");
        Assert.StartsWith(
            "L’analisi del contesto ed il ciclo di gestione della performance Gli abitanti sono 72.248. Le fasi Sono sei. STRUTTURE",
            act,
            StringComparison.Ordinal
        );
        Assert.EndsWith("Palazzo Affaitati GIUNTA COMUNALE", act, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_cell_is_announced_to_screen_readers_only()
    {
        var blank = RenderedPages.At("2011/piano/contesto.html").QuerySelectorAll("td").First(cell => cell.Words() == "vuota nella fonte");
        Assert.True(blank.Children.Single().Matches(".visually-hidden[data-redazione]"));
    }

    [Fact]
    public void An_abbreviated_header_is_shown_as_printed_and_read_aloud_in_full()
    {
        var heading = RenderedPages.At("2011/tabelle/organico.html").QuerySelectorAll("thead th")[3];
        Assert.Equal("M", heading.QuerySelector("[aria-hidden=true]")!.Words());
        Assert.Equal("M, Categoria D, maschi", heading.QuerySelector(".visually-hidden")!.Words());
    }

    private static string Act(string path)
    {
        var act = RenderedPages.At(path).QuerySelector("[data-atto]")!;
        act.QuerySelectorAll("[data-redazione]").ToList().ForEach(added => added.Remove());
        return act.Words();
    }
}
