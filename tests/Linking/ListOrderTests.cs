using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>Lists in another order: streets by name, and links to other orders only where these divide the list.</summary>
public sealed class ListOrderTests
{
    private const string Objectives = "codice;tipo;titolo;area;descrizione;settore\n";

    [Fact]
    public void Streets_are_in_the_order_of_their_names_and_unknown_ones_come_last()
    {
        var page = Page(
            new SmallSite().With(
                "luoghi.csv",
                "codice;nome;luogo nella fonte\na;Senza luogo;\nb;Scuola;p.zza Roma\nc;Museo;Via Zeta, Via Aselli\nd;Nido;Viale Po\n"
            ),
            "2023/luoghi/per-via.html"
        );
        Assert.Equal(
            ["Via Aselli: Museo", "Viale Po: Nido", "P.zza Roma: Scuola", "Via Zeta: Museo", "non indicato: Senza luogo"],
            page.Groups.Single().Table!.Rows.Select(row => $"{row.Header.Text}: {row.Cells[0].Text}")
        );
    }

    [Fact]
    public void Commitments_alone_have_no_other_order() =>
        Assert.Empty(Ways("uno;impegno;Curare;Verde;Testo.;verde\ndue;impegno;Pulire;Strade;Testo.;verde\n"));

    [Fact]
    public void An_order_is_offered_if_it_divides_the_objectives() =>
        Assert.Equal(
            ["Obiettivi e impegni", "Obiettivi per area", "Impegni scritti nel Piano"],
            Ways(
                "uno;strategico;Curare;Verde;Testo.;verde\ndue;strategico;Pulire;Strade;Testo.;verde\ntre;impegno;Dire;Verde;Testo.;verde\n"
            )
        );

    private static IEnumerable<string> Ways(string rows) =>
        Page(
            new SmallSite().With("settori.csv", "codice;nome\nverde;Verde\n").With("obiettivi.csv", Objectives + rows),
            "2023/obiettivi/index.html"
        )
            .Ways.Select(way => way.Text);

    private static IndexPage Page(SmallSite site, string path) =>
        (IndexPage)BuiltSite.Link(site.Files).Pages.Single(draft => draft.Address.Path == path).Make();
}
