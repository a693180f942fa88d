namespace Cremona.Transparency.Tests.Headlines;

/// <summary>The titles of charts of staffing tables, word by word on small tables.</summary>
public sealed class ChartFindingTests
{
    private const string Plain = "  righe totale: [TOTALE]\n  grafico: barre\n";
    private const string Summed = Plain + "  controlli:\n    - colonna Persone: TOTALE = somma\n";
    private const string Pairs =
        "  righe totale: [TOTALE]\n  grafico: barre\n  gruppi: {Tot: [Tot, Tot M, Tot F]}\n  controlli:\n"
        + "    - ogni riga: Tot = Tot M + Tot F\n";
    private const string Pyramid = "  grafico: piramide\n  controlli:\n    - ogni riga: Tot = M + F\n";

    [Theory]
    [InlineData("18 - 30;30\n31 - 40;40\n> 40;30\nTOTALE;100", "La fascia da 31 a 40 anni è la più numerosa: 40 persone su 100.")]
    [InlineData("< 30;40\n30-49;30\n50-70;30\nTOTALE;100", "La fascia fino a 29 anni è la più numerosa: 40 persone su 100.")]
    [InlineData("< 30;30\n30-49;30\n≥ 50;40\nTOTALE;100", "La fascia da 50 anni in su è la più numerosa: 40 persone su 100.")]
    [InlineData(
        "< 30;1\n30-49;29\n≥ 50;70\nTOTALE;100",
        "La fascia da 50 anni in su supera tutte le altre fasce di età insieme: 70 persone contro 30."
    )]
    [InlineData(
        "< 30;20\n30-49;40\n≥ 50;40\nTOTALE;100",
        "Le età da 30 a 49 anni e da 50 anni in su sono le fasce di età più numerose: 40 persone ciascuna."
    )]
    [InlineData("giovani;40\nadulti;30\nanziani;30\nTOTALE;100", "«giovani» è la voce più numerosa: 40 persone su 100.")]
    [InlineData("giovani;60\nanziani;40\nTOTALE;100", "«giovani» è la voce più numerosa: 60 persone su 100.")]
    [InlineData("giovani;60\nadulti;39\nanziani;1\nTOTALE;100", "«giovani» supera tutte le altre voci insieme: 60 persone contro 40.")]
    [InlineData("giovani;50\nadulti;40\nanziani;10\nTOTALE;100", "«giovani» è la voce più numerosa: 50 persone su 100.")]
    [InlineData("giovani;40\nadulti;40\nanziani;20\nTOTALE;100", "«giovani» e «adulti» sono le voci più numerose: 40 persone ciascuna.")]
    [InlineData("giovani;50\nanziani;50\nTOTALE;100", "Tutte le voci sono alla pari: 50 persone ciascuna.")]
    [InlineData("a;20\nb;20\nc;20\nd;20\ne;10\nTOTALE;90", null)]
    [InlineData("giovani;60\nanziani;n.p.\nTOTALE;100", null)]
    [InlineData("giovani;5\nanziani;4\nTOTALE;9", null)]
    [InlineData("giovani;100\nTOTALE;100", null)]
    public void The_largest_bar(string rows, string? expected) => Assert.Equal(expected, Of($"Età;Persone\n{rows}\n", Plain));

    [Theory]
    [InlineData("A;40\nB;30\nC;29\nTOTALE;100", "«A» è la voce più numerosa: 40 persone.")]
    [InlineData("A;60\nB;30\nC;9\nTOTALE;100", "«A» supera tutte le altre voci insieme: 60 persone contro 39.")]
    public void A_total_that_does_not_agree_is_not_named(string rows, string expected)
    {
        Assert.Equal(expected, Of($"Età;Persone\n{rows}\n", Summed));
        Assert.Equal(expected, Of($"Età;Persone\n{rows}\n", Plain));
    }

    [Theory]
    [InlineData("A;1;2;40\nB;10;20;30\nC;9;20;29", null)]
    [InlineData("A;10;20;40\nB;5;5;10\nC;4;5;9", "«A» è la voce più numerosa.")]
    public void A_figure_that_does_not_agree_carries_no_number(string rows, string? expected) =>
        Assert.Equal(expected, Of($"Tipo;D;C;Persone\n{rows}\n", "  grafico: barre\n  controlli:\n    - ogni riga: Persone = D + C\n"));

    [Theory]
    [InlineData("Scuola;4;5;9\nFinanze;1;2;3\nVigili;5;4;9", "Le donne sono più degli uomini in 2 settori su 3.")]
    [InlineData("Scuola;4;5;9\nFinanze;2;2;4\nVigili;5;5;10", "Le donne sono più degli uomini in un settore su 3.")]
    [InlineData("Scuola;4;5;9\nFinanze;1;2;3", "Le donne sono più degli uomini in tutti i 2 settori.")]
    [InlineData("Scuola;5;4;9\nFinanze;2;1;3", "Gli uomini sono più delle donne in tutti i 2 settori.")]
    [InlineData("Scuola;5;4;9\nFinanze;2;2;4", "Gli uomini sono più delle donne in un settore su 2.")]
    [InlineData("Scuola;5;4;9\nFinanze;1;2;3", "Le donne sono più degli uomini in un settore su 2, meno in un altro.")]
    [InlineData("Scuola;5;5;10\nFinanze;1;1;2", "Donne e uomini sono pari in tutti i 2 settori.")]
    [InlineData("Scuola;5;4;9\nFinanze;n.p.;2;3", null)]
    public void Women_and_men_of_each_unit(string rows, string? expected) =>
        Assert.Equal(
            expected,
            new Claims()
                .With("settori.csv", "codice;nome\nscuola;Scuola\nfinanze;Finanze\nvigili;Vigili\n")
                .WithTable($"Ufficio;Tot M;Tot F;Tot\n{rows}\n", "  settori: sì\n" + Pairs)
                .TitleOfChart()
        );

    [Theory]
    [InlineData("< 30;1;2;3\n30-49;6;7;13\n> 49;1;1;2", "La fascia da 30 a 49 anni è la più numerosa: 7 donne e 6 uomini.")]
    [InlineData("< 30;12;0;12\n30-49;1;2;3", "La fascia fino a 29 anni è la più numerosa: nessuna donna e 12 uomini.")]
    [InlineData("< 30;1;11;12\n30-49;1;2;3", "La fascia fino a 29 anni è la più numerosa: 11 donne e 1 uomo.")]
    [InlineData("< 30;6;4;10\n30-49;3;7;10\n> 49;1;2;3", "Le donne sono più degli uomini in 2 fasce di età su 3.")]
    public void Women_and_men_of_each_age(string rows, string expected) => Assert.Equal(expected, Of($"Età;M;F;Tot\n{rows}\n", Pyramid));

    [Theory]
    [InlineData("A;5.632\nB;1.000", "«A» ha il valore più alto: 5.632 euro.")]
    [InlineData("A;0,5\nB;0,5", "Tutte le voci hanno lo stesso valore: 0,5 euro.")]
    [InlineData("A;0\nB;0", null)]
    public void Amounts(string rows, string? expected) =>
        Assert.Equal(expected, new Claims().WithTable($"Area;Costo\n{rows}\n", "  grafico: barre\n", "euro").TitleOfChart());

    private static string? Of(string table, string settings) => new Claims().WithTable(table, settings).TitleOfChart();
}
