using Cremona.Transparency.Generator.Comparison;

namespace Cremona.Transparency.Tests.Comparison;

public sealed class YearPairTests
{
    private const string Objectives = "codice;titolo;tipo;peso;scadenza;descrizione\n";
    private const string Indicators = "codice;obiettivo;nome;unità;verso;andamento;partenza;";
    private const string Readings = "indicatore;riferita al;rilevata il;valore\n";
    private const string Tables = "eta:\n  titolo: Personale per età\n  righe totale: [TOTALE]\n  testi ammessi: [S.G.]\n";

    [Fact]
    public void Values_are_compared_by_meaning() =>
        Assert.Equal(
            [],
            new TwoYears()
                .With(
                    "obiettivi.csv",
                    Objectives + "orti;Orti;gestionale;60;31/12/2024;n.p.\n",
                    "tipo;codice;titolo;scadenza;descrizione;peso\nGestionale;ORTI;Orti;2024-12-31;N.P.;60,0%\n"
                )
                .With("contesto.csv", "codice;nome;valore\nnati;Nati;1.234,50\n", "codice;nome;valore\nnati;Nati;1234,5\n")
                .With("piano/02-orti.md", "# Orti\n\nTesto.\n", "---\nsenza testo: no\n---\n# Orti\n\nTesto.\n\n")
                .Changes()
        );

    [Fact]
    public void A_number_has_a_difference_and_a_percentage_if_meaningful() =>
        Assert.Equal(
            [
                "obiettivi orti peso Changed: 60 → 62.5 (2.5)",
                "contesto nati valore Changed: 1234.5 → 1111.1 (-123.4, -10 %)",
                "contesto morti valore Changed: 9 → 18 (9)",
                "contesto saldo valore Changed: 40 → -3 (-43)",
                "contesto quota valore Changed: 40 → 50 (10)",
                "contesto uguali valore Changed: 16 → 17 (1, 6.3 %)",
            ],
            new TwoYears()
                .With("obiettivi.csv", Objectives + "orti;Orti;gestionale;60;;\n", Objectives + "orti;Orti;gestionale;62,5;;\n")
                .With(
                    "contesto.csv",
                    "codice;nome;valore;unità\nnati;N;1.234,50;\nmorti;M;9;\nsaldo;S;40;\nquota;Q;40;%\nuguali;U;16;\n",
                    "codice;nome;valore;unità\nnati;N;1.111,10;\nmorti;M;18;\nsaldo;S;-3;\nquota;Q;50;%\nuguali;U;17;\n"
                )
                .Changes()
        );

    [Fact]
    public void An_absence_mark_differs_from_an_empty_cell() =>
        Assert.Equal(
            [
                "obiettivi orti scadenza Changed: n.p. → n.d.",
                "obiettivi viali descrizione Changed:  → omesso",
                "obiettivi viali peso Changed: 10 → ",
            ],
            new TwoYears()
                .With(
                    "obiettivi.csv",
                    Objectives + "orti;Orti;gestionale;;n.p.;\nviali;Viali;gestionale;10;;\n",
                    Objectives + "orti;Orti;gestionale;;n.d.;\nviali;Viali;gestionale;;;omesso\n"
                )
                .Changes()
        );

    [Fact]
    public void Fields_about_publication_are_not_compared() =>
        Assert.Equal(
            [],
            new TwoYears()
                .With(
                    "settori.csv",
                    "codice;nome;fonte;aggiornato\nverde;Verde;riga 1;2023-01-01\n",
                    "codice;nome;fonte;aggiornato;alla scadenza;pubblicato\nverde;Verde;riga 2;2024-01-01;togli;2024-01-01\n"
                )
                .Changes()
        );

    [Fact]
    public void Targets_are_compared_by_year_if_both_plans_have_them() =>
        Assert.Equal(
            [
                "indicatori pratiche partenza Changed: 10 → 20 (10)",
                "indicatori pratiche atteso 2024 Changed:  → 60",
                "indicatori pratiche atteso 2025 Changed: 75 → n.d.",
                "indicatori pratiche atteso nell'anno Changed: 30 → 60 (30)",
                "indicatori pratiche risultato Changed: 29 → 62 (33)",
                "indicatori perdite atteso nell'anno Changed: 20 - 30 → 20 - 27.5",
                "indicatori regole atteso nell'anno Changed: no → sì",
            ],
            new TwoYears()
                .With(
                    "indicatori.csv",
                    Indicators
                        + "atteso 2023;atteso 2024;atteso 2025\npratiche;orti;Pratiche;%;in aumento;;10;30;;75\n"
                        + "perdite;orti;Perdite;;intervallo;;;20 - 30;20 - 27,5;\nregole;orti;Regole;;sì/no;;;no;sì;\n",
                    Indicators
                        + "atteso 2024;atteso 2025;atteso 2026\npratiche;orti;Pratiche;%;in aumento;puntuale;20%;60;n.d.;90\n"
                        + "perdite;orti;Perdite;;intervallo;;;20 - 27,50;;10\nregole;orti;Regole;;sì/no;;;sì;;no\n"
                )
                .With(
                    "rilevazioni.csv",
                    Readings + "pratiche;2023-12-31;2024-02-01;29\npratiche;2023-06-30;2024-03-01;12\npratiche;2023-12-31;2024-01-20;28\n",
                    Readings + "pratiche;2024-12-31;2025-01-20;62\n"
                )
                .Changes()
        );

    [Fact]
    public void Table_cells_are_compared_by_row_and_column_in_any_order() =>
        Assert.Equal(
            [
                "personale eta fino a 40 Gone: fino a 40 → ",
                "personale eta 50-59/M Changed: S.G. → 3",
                "personale eta 50-59/F Changed: 2 → ",
                "personale eta 60 e oltre Appeared:  → 60 e oltre",
                "personale eta TOTALE/M Changed: 12 → 15 (3, 25 %)",
            ],
            new TwoYears()
                .With("personale/tabelle.yml", Tables, Tables)
                .With(
                    "personale/eta.csv",
                    "Età;M;F\nfino a 40;1;1\n40-49;5;6\n50-59;S.G.;2\nTOTALE;12;9\n",
                    "Età;F;M\n50-59;;3\n40-49;6,0;5\n60 e oltre;1;1\nTOTALE;9;15\n"
                )
                .Changes()
        );

    [Fact]
    public void The_rows_of_a_new_or_lost_table_are_not_listed() =>
        Assert.Equal(
            ["personale orario Gone: Orario → ", "personale eta Appeared:  → Personale per età"],
            new TwoYears()
                .With("personale/tabelle.yml", "orario:\n  titolo: Orario\n", Tables.Replace("[TOTALE]", "[]", StringComparison.Ordinal))
                .With("personale/orario.csv", "Orario;Tot\nPieno;5\n", null)
                .With("personale/eta.csv", null, "Età;M;F\n40-49;5;6\n")
                .Changes()
        );

    [Fact]
    public void A_long_text_is_one_change() =>
        Assert.Equal(
            ["piano orti intestazione Changed: Gli *orti* → Gli orti", "piano orti testo Changed: (testo) → (testo)"],
            new TwoYears()
                .With("piano/02-orti.md", "# Gli *orti*\n\nUno.\n\nDue.\n\nTre.\n", "# Gli orti\n\nUno.\n\nQuattro.\n\nCinque.\n")
                .Changes()
        );

    [Fact]
    public void Thresholds_are_compared_one_by_one_and_a_change_has_its_place()
    {
        var change = new TwoYears()
            .With(
                "anno.yml",
                "tipo di piano: PIAO\nstati: {in linea da: 80, raggiunto da: 95, raggiunto in parte da: 40}\n",
                "tipo di piano: PIAO\nstati: {in linea da: 80%, raggiunto da: 100, raggiunto in parte da: 40}\n"
            )
            .Pair()
            .Changes.Single();
        Assert.Equal("anno anno stati/raggiunto da Changed: 95 → 100 (5)", TwoYears.Line(change));
        Assert.Equal(("2024/anno.yml", 2), (change.Place!.Path, change.Place.Line));
    }

    [Fact]
    public void A_change_names_its_place_in_the_newer_year_or_if_lost_in_the_older()
    {
        var changes = new TwoYears()
            .With("settori.csv", "codice;nome;telefono\nverde;Verde;0372 1\nscuola;Scuola;\n", "codice;telefono;nome\nverde;0372 2;Verde\n")
            .Pair()
            .Changes;
        Assert.Equal(
            [(YearChangeKind.Gone, "2023/settori.csv", 3, null), (YearChangeKind.Changed, "2024/settori.csv", 2, "B2")],
            changes.Select(change => (change.Kind, change.Place!.Path, change.Place.Line, change.Place.Cell))
        );
    }

    [Fact]
    public void Two_live_years_share_their_glossary() =>
        Assert.Equal([], new TwoYears().With("/glossario.csv", "codice;voce;definizione\npeg;PEG;Un piano.\n").Changes());
}
