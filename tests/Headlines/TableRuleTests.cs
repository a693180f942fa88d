using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>The rules about staffing tables, word by word on small tables.</summary>
public sealed class TableRuleTests
{
    private const string TwoColumns =
        "  righe totale: [TOTALE]\n  intestazioni: {DIR: Dirigenti}\n  controlli:\n    - ogni riga: Tot = M + F\n";
    private const string TwoRows =
        "  righe totale: [Maschi, Femmine, TOTALE]\n  intestazioni: {DIR: Dirigenti}\n  colonna totale: Tot\n"
        + "  controlli:\n    - colonna Tot: TOTALE = Maschi + Femmine\n    - colonna DIR: TOTALE = Maschi + Femmine\n";
    private const string Units = "codice;nome\nscuola;Scuola\nfinanze;Finanze\nvigili;Polizia locale\n";
    private const string UnitsWithoutTotal = "  settori: sì\n  controlli:\n    - ogni riga: Tot = M + F\n";
    private const string ByUnit =
        "  settori: sì\n  righe totale: [TOTALE]\n  controlli:\n    - ogni riga: Tot = M + F\n    - colonna Tot: TOTALE = somma\n";

    [Theory]
    [InlineData(63, 37, "Le donne sono quasi due su tre.")]
    [InlineData(30, 70, "Le donne sono meno di una su tre.")]
    [InlineData(50, 50, "Le donne sono la metà.")]
    [InlineData(0, 50, null)]
    [InlineData(50, 0, null)]
    [InlineData(4, 5, null)]
    public void Women_in_two_columns(int women, int men, string? expected) =>
        Assert.Equal(
            expected,
            new Claims()
                .WithTable($"Età;M;F;Tot\nadulti;{men};{women};{men + women}\nTOTALE;{men};{women};{men + women}\n", TwoColumns)
                .One(HeadlineSchema.Sexes)
        );

    [Theory]
    [InlineData(63, 37, 5, 11, "Le donne sono quasi due su tre, ma meno di un dirigente su tre.")]
    [InlineData(63, 37, 0, 4, "Le donne sono quasi due su tre, ma fra i dirigenti non ce n'è nessuna.")]
    [InlineData(63, 37, 4, 0, "Le donne sono quasi due su tre, ma tutti i dirigenti sono donne.")]
    [InlineData(63, 37, 1, 1, "Le donne sono quasi due su tre.")]
    [InlineData(52, 48, 2, 2, "Le donne sono più della metà, e fra i dirigenti la metà.")]
    [InlineData(30, 70, 3, 1, "Le donne sono meno di una su tre, ma tre dirigenti su quattro.")]
    public void Women_in_two_rows_and_among_managers(int women, int men, int womenManagers, int menManagers, string expected) =>
        Assert.Equal(
            expected,
            new Claims()
                .WithTable(
                    $"Ufficio;DIR;Tot\nMaschi;{menManagers};{men}\nFemmine;{womenManagers};{women}\n"
                        + $"TOTALE;{womenManagers + menManagers};{women + men}\n",
                    TwoRows
                )
                .One(HeadlineSchema.Sexes)
        );

    [Fact]
    public void A_total_that_does_not_agree_is_named_but_cannot_change_the_shares()
    {
        var claim = Assert
            .Single(new Claims().WithTable("Ufficio;DIR;Tot\nMaschi;11;37\nFemmine;5;63\nTOTALE;15;100\n", TwoRows).Of().All, one =>
                one.Rule.Name == HeadlineSchema.Sexes
            )
            .Claim;
        Assert.Equal("Le donne sono quasi due su tre, ma meno di un dirigente su tre.", claim.Text);
        var doubt = Assert.Single(claim.DoubtsBeside);
        Assert.Equal([15m, 16m], doubt.Readings);
    }

    [Theory]
    [InlineData("persone", true)]
    [InlineData("dipendenti", true)]
    [InlineData("euro", false)]
    [InlineData("persone, ore", false)]
    public void Only_tables_of_people_count(string unit, bool isFound) =>
        Assert.Equal(
            isFound,
            new Claims().WithTable("Età;M;F;Tot\nadulti;20;30;50\nTOTALE;20;30;50\n", TwoColumns, unit).One(HeadlineSchema.Sexes)
                is not null
        );

    [Theory]
    [InlineData("Scuola;2;18;20\nFinanze;9;1;10", "Le donne sono nove su dieci in «Scuola», una su dieci in «Finanze».")]
    [InlineData("Scuola;0;20;20\nFinanze;10;0;10", "Sono tutte donne in «Scuola», nessuna in «Finanze».")]
    [InlineData("Scuola;2;18;20\nFinanze;4;6;10", null)]
    [InlineData("Scuola;2;18;20\nFinanze;8;1;9", null)]
    [InlineData("Scuola;2;18;20\nFinanze;9;1;10\nPolizia locale;9;1;10", null)]
    [InlineData("Scuola;2;18;20\nFinanze;n.p.;1;10", null)]
    public void Women_by_unit(string rows, string? expected) =>
        Assert.Equal(
            expected,
            new Claims()
                .With("settori.csv", Units)
                .WithTable($"Ufficio;M;F;Tot\n{rows}\n", UnitsWithoutTotal)
                .One(HeadlineSchema.SexesByUnit)
        );

    [Theory]
    [InlineData(50, 30, 20, 100, "La metà delle persone lavora in «Scuola», il più grande dei 3 settori.")]
    [InlineData(70, 20, 10, 100, "Più di due persone su tre lavorano in «Scuola», il più grande dei 3 settori.")]
    [InlineData(40, 40, 20, 100, null)]
    [InlineData(50, 30, 20, 101, null)]
    [InlineData(52, 30, 20, 101, "Più della metà delle persone lavora in «Scuola», il più grande dei 3 settori.")]
    [InlineData(4, 3, 2, 9, null)]
    public void Largest_unit(int school, int finance, int police, int total, string? expected) =>
        Assert.Equal(
            expected,
            new Claims()
                .With("settori.csv", Units)
                .WithTable(
                    $"Ufficio;M;F;Tot\nScuola;0;{school};{school}\nFinanze;0;{finance};{finance}\nPolizia locale;0;{police};{police}\n"
                        + $"TOTALE;0;{total};{total}\n",
                    ByUnit
                )
                .One(HeadlineSchema.LargestUnit)
        );

    [Theory]
    [InlineData(
        "fino a 29;10\n30-49;40\n50 e oltre;50\nTOTALE;100",
        "La metà delle persone ha almeno 50 anni; una su dieci ne ha al massimo 29."
    )]
    [InlineData(
        "18 - 30;23\n31 - 40;143\n41 - 50;327\n51 - 60;196\n> 60;2\nTOTALE;691",
        "Più di una persona su quattro ha almeno 51 anni; meno di una su dieci ne ha al massimo 30."
    )]
    [InlineData("< 30;0\n30-49;40\n≥ 50;80\nTOTALE;120", "Due persone su tre hanno almeno 50 anni; nessuna ne ha al massimo 29.")]
    [InlineData("< 40;50\n40-64;40\n> 64;10\nTOTALE;100", null)]
    [InlineData("giovani;50\nanziani;50\nTOTALE;100", null)]
    [InlineData("< 30;10\n30-49;n.p.\n≥ 50;50\nTOTALE;100", null)]
    public void Ages(string rows, string? expected) =>
        Assert.Equal(expected, new Claims().WithTable($"Età;Persone\n{rows}\n", "  righe totale: [TOTALE]\n").One(HeadlineSchema.Ages));

    [Theory]
    [InlineData("Orario di lavoro", "Tempo pieno;88\nAltro;12", "Quasi nove persone su dieci lavorano a tempo pieno.")]
    [InlineData("Orario", "Part time;60\nTempo pieno;40", "Tre persone su cinque hanno l'orario «Part time».")]
    [InlineData("Titolo di studio", "Laurea;30\nDiploma;70", "Più di due persone su tre hanno il titolo di studio «Diploma».")]
    [InlineData("Contratto", "A termine;50\nStabile;50", null)]
    [InlineData("Contratto", "A termine;1\nStabile;99", "Più di nove persone su dieci sono alla voce «Stabile».")]
    public void Largest_row(string heading, string rows, string? expected) =>
        Assert.Equal(
            expected,
            new Claims().WithTable($"{heading};Persone\n{rows}\nTOTALE;100\n", "  righe totale: [TOTALE]\n").One(HeadlineSchema.LargestRow)
        );
}
